// What the browser fetches for a screen: all that it needs as soon as the page is there, and nothing else.

import assert from 'node:assert/strict';
import { SCREENS, complete } from '../screens.mjs';
import { button, css, heading, link } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const PARTS = { browse: /^(browse|shared-.*browse)/, choose: /^(choose|shared-.*choose)/, more: /^(more|shared-.*more)/ };

/** The pieces of WebAssembly that this page fetched, besides the first: name and how (`link`: a preload; `fetch`: late). */
async function pieces(page) {
  const all = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, initiatorType }) => ({ name: name.split('/').pop(), how: initiatorType }))
      .filter(({ name }) => name.endsWith('.wasm') && !name.startsWith('app-')),
  );
  return all;
}

/** Does one of the parts need this piece? */
const isOf = (parts) => (piece) => parts.some((part) => PARTS[part].test(piece.name));

export default (journey) => {
  for (const [path, ...parts] of [
    ['/beroep/lasser', 'browse'],
    ['/scholen', 'browse'],
    ['/leren', 'browse'],
    ['/kiezen', 'browse'],
    ['/kiezen/test', 'browse', 'choose'],
    ['/kiezen/profiel', 'browse', 'choose'],
    ['/dossier', 'browse', 'choose'],
    ['/kaart', 'browse', 'more'],
    ['/route?van=vmbo-kb&naar=lasser', 'browse', 'more'],
    ['/vergelijk?ids=lasser,hovenier', 'browse', 'more'],
    ['/bezoek', 'browse', 'more'],
    ['/begeleiders/bezoek', 'browse', 'more'],
    ['/uitdaging/gezonde-bodem', 'browse', 'more'],
    ['/techniekpact', 'browse', 'more'],
    ['/nieuws', 'browse', 'more'],
    ['/ouders', 'browse', 'more'],
    ['/over-de-data', 'browse', 'more'],
    ['/privacy', 'browse', 'more'],
    ['/toegankelijkheid', 'browse', 'more'],
  ]) {
    journey(`Who opens ${path} gets what it needs at once, and nothing else`, async ({ page }) => {
      await page.open(path);
      await complete(page);
      await page.see(css('main h1'));
      const found = await pieces(page);
      assert.ok(found.length > 0);
      assert.deepEqual(found.filter(({ how }) => how !== 'link'), [], 'all were named by the page');
      assert.deepEqual(found.filter((piece) => !isOf(parts)(piece)), [], 'nothing else');
      for (const part of parts) assert.ok(found.some(({ name }) => name.startsWith(`${part}-`)), part);
    });
  }

  journey('No screen finds out late what it needs', async ({ page }) => {
    for (const { path } of SCREENS.filter((screen) => screen.path !== '/')) {
      await page.open(path);
      await complete(page);
      const late = (await pieces(page)).filter(({ how }) => how !== 'link');
      assert.deepEqual(late, [], `${path}: boot.js does not know its group`);
    }
  });

  journey('A group of screens comes when one goes there, and the focus follows', async ({ page }) => {
    await page.open('/kiezen');
    await complete(page);
    assert.ok(!(await pieces(page)).some(({ name }) => name.startsWith('choose-')));
    await page.click(link(WORDS.guess.door));
    await page.see(heading('Raad eerst', { level: 1 }));
    assert.ok((await pieces(page)).some(({ name }) => name.startsWith('choose-')));
    await page.waitFor('the focus on the heading', async () => (await page.focused()).name === 'Raad eerst');
  });

  journey(
    'A group that does not come is said, and trying again brings it',
    { faults: [['choose-*.wasm', 'status 500']] },
    async ({ page, server }) => {
      page.expectProblems(/console error: (Failed to load resource|TypeError)/);
      await page.open('/kiezen/test');
      await page.see(button(WORDS.retry));
      server.heal();
      await page.click(button(WORDS.retry));
      await page.see(link(WORDS.finder.begin));
    },
  );

  journey(
    'Who comes back to a group that failed gets it, and the focus',
    { faults: [['choose-*.wasm', 'status 500']] },
    async ({ page, server }) => {
      page.expectProblems(/console error: (Failed to load resource|TypeError)/);
      await page.open('/kiezen');
      await complete(page);
      await page.click(link(WORDS.guess.door));
      await page.see(button(WORDS.retry));
      await page.waitFor('the focus on what went wrong', async () => (await page.focused()).role === 'heading');
      server.heal();
      await page.back();
      await page.see(link(WORDS.guess.door));
      await page.click(link(WORDS.guess.door));
      await page.see(heading('Raad eerst', { level: 1 }));
      await page.waitFor('the focus on the heading', async () => (await page.focused()).name === 'Raad eerst');
    },
  );
};
