// What every journey starts with (a server of its own, a fresh profile) and ends with (no problem of any kind).

import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openBrowser } from './driver.mjs';
import { DIST, OUT } from './places.mjs';
import { serve } from './server.mjs';

/**
 * A file of journeys: one browser for all, and per journey its own server and profile, so that no journey can see
 * what another left behind. `together` journeys run at the same time; waiting for a fault takes no computing.
 *
 * `define` gets a function `journey(sentence, [options], body)`. Options: those of `browser.page`, plus `faults` for
 * the server, and `instead`: files in place of those of the build. The body gets `{ page, server, stranger }`;
 * `stranger()` gives a page of somebody else's device.
 */
export function journeys({ dist = DIST, base = '/', together = 1 }, define) {
  describe(`the app under ${base}`, { concurrency: together }, () => {
    let browser;
    before(async () => {
      if (!existsSync(path.join(dist, 'index.html'))) {
        throw new Error(`nothing built in ${dist}: run \`cargo xtask dist\`, or set DIST`);
      }
      browser = await openBrowser();
    });
    after(() => browser?.close());

    define((sentence, ...rest) => {
      const body = rest.pop();
      const { faults = [], instead = [], ...profile } = rest.pop() ?? {};
      test(sentence, () => walk({ browser, dist, base, faults, instead, profile, sentence, body }));
    });
  });
}

async function walk({ browser, dist, base, faults, instead, profile, sentence, body }) {
  const server = await serve({ dist, base, faults, instead });
  const page = await browser.page(server, profile);
  const pages = [page];
  const stranger = async () => {
    pages.push(await browser.page(server, profile));
    return pages.at(-1);
  };
  try {
    await body({ page, server, stranger });
    pages.forEach(assertNoProblems);
  } catch (error) {
    error.message += await evidence(page, sentence);
    throw error;
  } finally {
    await Promise.all(pages.map((one) => one.close()));
    await server.close();
  }
}

/** Fails when the browser complained about anything that the test did not announce. */
export function assertNoProblems(page) {
  const problems = page.problems();
  if (problems.length > 0) throw new Error(`the browser complained:\n  ${problems.join('\n  ')}`);
}

/** A picture and the browser's own complaints, for whoever reads the failure. */
async function evidence(page, sentence) {
  const file = path.join(OUT, 'failures', `${sentence.replace(/\W+/g, '-').slice(0, 80)}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  const picture = await page.screenshot({ file }).then(
    () => file,
    (error) => `none, ${error.message.split('\n')[0]}`,
  );
  const problems = page.problems();
  return `\n  picture: ${picture}${problems.length ? `\n  browser: ${problems.join('\n    ')}` : ''}`;
}
