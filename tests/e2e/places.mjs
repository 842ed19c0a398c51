// Where things are: the builds under test, and where pictures go.

import path from 'node:path';

const HERE = import.meta.dirname;

/** The release build under test. */
export const DIST = path.resolve(process.env.DIST ?? path.join(HERE, '../../dist'));

/** The same app built with `--public-url /verkenner/`, where somebody made it. */
export const DIST_SUB = process.env.DIST_SUB ? path.resolve(process.env.DIST_SUB) : null;
export const SUB_PATH = '/verkenner/';

/** Pictures and evidence; not in git. */
export const OUT = path.join(HERE, 'out');
