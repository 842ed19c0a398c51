// Finds the file for an address in a built dist/, with its content type and the headers of dist/_headers.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Files that instruct a host and are not part of the site. */
const HOST_FILES = new Set(['_headers', '_redirects', '_nginx.conf']);

/**
 * The file behind `name` (an address without the base and without a leading slash), or null.
 *
 * An address without the extension of a file is a route of the app and gets index.html, as DEPLOY tells hosts to do.
 * A missing file *with* an extension stays missing: an app that asks for a script and gets a page hides the fault.
 */
export async function findFile(dist, name) {
  const wanted = path.join(dist, path.normalize(`/${name}`));
  if (!HOST_FILES.has(path.basename(wanted)) && (await isFile(wanted))) return wanted;
  // Only what looks like a file is missing; a dot in an id or in junk is a route.
  if (path.extname(wanted) in TYPES) return null;
  return path.join(dist, 'index.html');
}

/** The file's bytes, brotli-compressed where dist has a `.br` beside it and the browser takes it. */
export async function readEncoded(file, acceptEncoding = '') {
  const takesBrotli = acceptEncoding.split(',').some((word) => word.trim().startsWith('br'));
  if (takesBrotli && (await isFile(`${file}.br`))) {
    return { body: await readFile(`${file}.br`), encoding: 'br' };
  }
  return { body: await readFile(file), encoding: null };
}

/** The content type by the file's extension. */
export const typeOf = (file) => TYPES[path.extname(file)] ?? 'application/octet-stream';

/**
 * Reads dist/_headers (the format of Netlify and Cloudflare Pages): a path pattern, then indented headers.
 * Serving what real hosts will serve is the point: the policy in the header and in the meta tag must agree.
 */
export async function readHeaderRules(dist) {
  const text = await readFile(path.join(dist, '_headers'), 'utf8').catch(() => '');
  const rules = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: glob(line.trim()), headers: [] });
    } else {
      const colon = line.indexOf(':');
      // Lower case, so that a rule replaces the same header of the server instead of standing beside it.
      rules.at(-1)?.headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** The headers that the rules give to an address such as `/beroepen`. */
export function headersFor(rules, address) {
  return Object.fromEntries(rules.filter((rule) => rule.pattern.test(address)).flatMap((rule) => rule.headers));
}

/** A pattern with `*` for anything, as a regular expression over the whole address. */
export function glob(pattern) {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}

const isFile = (file) => stat(file).then((found) => found.isFile(), () => false);
