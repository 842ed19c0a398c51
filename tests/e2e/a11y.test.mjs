// Accessibility of every screen: axe with all rules, at three sizes, light and dark.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBrowser, SIZES } from './driver.mjs';
import { DIST } from './places.mjs';
import { SCREENS, show } from './screens.mjs';
import { serve } from './server.mjs';
import { byRole, heading } from './targets.mjs';

let server;
let browser;

before(async () => {
  server = await serve({ dist: DIST });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

// Two screens at a time: axe is all computing, and the machine of CI has two cores.
describe('every screen', { concurrency: 2 }, () => {
  for (const screen of SCREENS) {
    test(`The screen ${screen.name} has no axe violation at any size or theme, one h1, a title and a main`, async () => {
      const page = await browser.page(server);
      try {
        await show(page, screen);
        assert.equal(await page.count(heading(/./, { level: 1 })), 1, 'exactly one h1');
        assert.equal(await page.count(byRole('main')), 1, 'exactly one main');
        assert.match(await page.title(), /\S.*Techniekverkenner|Techniekverkenner.*\S/, 'a title of its own');
        await checkEverywhere(page, screen);
        assert.deepEqual(page.problems(), []);
      } finally {
        await page.close();
      }
    });
  }
});

/** Collects the violations of all six looks before failing, so that one run tells the whole story. */
async function checkEverywhere(page, screen) {
  const found = new Map();
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewport(viewport);
    for (const theme of ['light', 'dark']) {
      await page.setTheme(theme);
      for (const { id, help, elements } of await page.axe()) {
        const rule = `${id}: ${help}`;
        const looks = found.get(rule) ?? { looks: [], elements };
        looks.looks.push(`${size} ${theme}`);
        found.set(rule, looks);
      }
    }
  }
  const report = [...found].map(
    ([rule, { looks, elements }]) => `${rule} (${looks.join(', ')}; ${elements.length} elements)\n    ${elements.slice(0, 5).join('\n    ')}`,
  );
  assert.equal(report.length, 0, `${screen.name}:\n  ${report.join('\n  ')}`);
}
