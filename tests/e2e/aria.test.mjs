// The accessible tree of the main states, as text a reviewer can read. `UPDATE=1 npm test` writes it anew.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { journeys } from './harness.mjs';
import { SCREENS, kept, show } from './screens.mjs';

const FOLDER = path.join(import.meta.dirname, 'aria');

journeys({ together: 2 }, (journey) => {
  for (const screen of SCREENS.filter(({ snapshot }) => snapshot)) {
    journey(`A screen reader meets ${screen.name} as it stands in aria/${screen.name}.yml`, async ({ page }) => {
      await show(page, screen);
      const file = path.join(FOLDER, `${screen.name}.yml`);
      const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (process.env.UPDATE) {
        mkdirSync(FOLDER, { recursive: true });
        await kept(page);
        writeFileSync(file, `${await settled(page)}\n`);
        return;
      }
      // The tree settles while late texts arrive, so the last difference counts and not the first look.
      let tree;
      await page
        .waitFor('the tree of the snapshot', async () => (tree = `${await page.aria()}\n`) === expected, 3_000)
        .catch(() => {});
      assert.equal(tree, expected, `${file} differs; if the change is meant, run with UPDATE=1 and read the diff`);
    });
  }
});

/** The tree after all late texts and announcements: the same at many looks in a row. */
async function settled(page) {
  let tree;
  let same = 0;
  await page.waitFor('the tree to settle', async () => {
    const now = await page.aria();
    same = now === tree ? same + 1 : 0;
    tree = now;
    return same >= 60;
  });
  return tree;
}
