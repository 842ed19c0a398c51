// The map of the region: layers, filters, a place from the list, zoom, keys, and an address that restores it.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, css, heading, main } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const SHEET = '.map__sheet';

export default function map(journey) {
  journey('A layer goes off, the list and the address follow, and Back brings it back', async ({ page }) => {
    await page.open('/kaart');
    await complete(page);
    const all = await total(page);
    await page.click(byRole('checkbox', WORDS.map.companies));
    const fewer = await page.waitFor('fewer in the list', async () => {
      const now = await total(page);
      return now < all && now;
    });
    assert.match(page.url(), /laag=scholen/);
    assert.equal(await marks(page), fewer - (await nowhere(page)), 'the markers count what the list counts');
    await page.back();
    await page.waitFor('all again', async () => (await total(page)) === all);
  });

  journey('A place from the list shows on the map with its card, and a link restores it', async ({ page }) => {
    await page.open('/kaart');
    await complete(page);
    await page.click(css('.map-twin__places summary', { nth: 0 }));
    await page.click(css('.map-twin__places details[open] button', { nth: 0 }));
    const name = await page.waitFor('the card', async () => (await page.count(css('#map-place'))) === 1 && page.evaluate(textOf, '#map-place-name'));
    assert.match(page.url(), /plaats=/);
    assert.equal(await page.count(css('.map__mark--chosen')), 1);
    await page.reload();
    await complete(page);
    await page.see(heading(name));
    await page.click(button(WORDS.map.close));
    await page.waitFor('no card', async () => (await page.count(css('#map-place'))) === 0);
  });

  journey('Buttons and keys move the map, and more places stand alone when it is nearer', async ({ page }) => {
    await page.open('/kaart');
    await complete(page);
    await page.click(button(WORDS.map.whole));
    const far = await page.waitFor('markers', async () => (await page.count(css('.map__mark'))) || false);
    for (let step = 0; step < 4; step += 1) await page.click(button(WORDS.map.nearer));
    await page.waitFor('more markers', async () => (await page.count(css('.map__mark'))) > far);
    await page.focus(byRole('region', WORDS.map.label));
    const before = await page.evaluate(transformOf, SHEET);
    await page.press('ArrowRight');
    await page.waitFor('another piece in view', async () => (await page.evaluate(transformOf, SHEET)) !== before);
    await page.press('0');
    await page.waitFor('the whole region', async () => (await page.count(css('.map__mark'))) === far);
  });

  journey('A filter in the address is the same on the map as in the list of companies', async ({ page }) => {
    await page.open('/bedrijven?sector=metaal');
    await complete(page);
    const found = Number.parseInt(await page.evaluate(textOf, '#list-count'), 10);
    await page.click(css('main .list__map a'));
    await page.at(/^\/kaart\?.*sector=metaal/);
    await complete(page);
    assert.equal(await total(page), found);
    await page.see(button(/^Haal weg: /));
  });
}

async function total(page) {
  await page.see(main);
  return Number.parseInt(await page.evaluate(textOf, '#map-list'), 10);
}

const marks = (page) => page.evaluate(() => [...document.querySelectorAll('.map__count')].reduce((sum, one) => sum + Number(one.textContent), 0));
const nowhere = (page) => page.evaluate(() => document.querySelectorAll('.map-twin__nowhere:not([hidden]) li').length);
const textOf = (selector) => document.querySelector(selector).textContent;
const transformOf = (selector) => document.querySelector(selector).style.transform;
