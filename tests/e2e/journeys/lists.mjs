// Lists: facets with counts, chips, sort, "meer", and an address that restores all of it.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, css, heading, main } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const LISTS = [
  { path: '/beroepen', row: '/beroep/' },
  { path: '/opleidingen', row: '/opleiding/' },
  { path: '/scholen', row: '/school/' },
  { path: '/bedrijven', row: '/bedrijf/' },
  { path: '/initiatieven', row: '/initiatief/' },
];

export default function lists(journey) {
  for (const { path, row } of LISTS) {
    journey(`The list ${path} shows seven, then more on request, with the focus on the first new one`, async ({ page }) => {
      await page.open(path);
      await complete(page);
      const before = await names(page, row);
      assert.equal(before.length, 7);
      await page.click(button(WORDS.more));
      const after = await page.waitFor('more rows', async () => {
        const now = await names(page, row);
        return now.length > 7 && now;
      });
      assert.deepEqual(after.slice(0, 7), before, 'the first seven stay where they were');
      await page.waitFor('the focus on the first new row', async () => {
        const { name } = await page.focused();
        return name !== '' && (name.includes(after[7]) || after[7].includes(name));
      });
      await restores(page, (tab) => names(tab, row));
    });
  }

  journey('Facets, sort and the number of rows come back after reload, back, and as a pasted link', async ({ page }) => {
    await page.open('/beroepen');
    await complete(page);
    const all = await total(page);
    await chooseFirstFacet(page);
    const fewer = await page.waitFor('fewer rows', async () => {
      const now = await total(page);
      return now < all && now;
    });
    const filtered = page.url();
    assert.match(filtered, /\?/, 'the choice is in the address');
    await restores(page, async (tab) => ({ total: await total(tab), rows: await names(tab, '/beroep/') }));

    await page.click(css('main a[href*="/beroep/"]', { nth: 0 }));
    await page.at(/^\/beroep\//);
    await page.back();
    await page.at(filtered);
    await complete(page);
    assert.equal(await total(page), fewer);

    await page.back();
    await page.at('/beroepen');
    await complete(page);
    await page.waitFor('all rows again', async () => (await total(page)) === all);
  });

  journey('The count beside a facet is the number of rows that it gives', async ({ page }) => {
    await page.open('/beroepen');
    await complete(page);
    const promised = await chooseFirstFacet(page);
    await page.waitFor(`${promised} rows`, async () => (await total(page)) === promised);
  });

  journey('A chip takes its facet away again', async ({ page }) => {
    await page.open('/beroepen');
    await complete(page);
    const all = await total(page);
    await chooseFirstFacet(page);
    await page.waitFor('fewer rows', async () => (await total(page)) < all);
    await page.click(byRole('button', WORDS.anyChip, { within: main, nth: 0 }));
    await page.waitFor('all rows', async () => (await total(page)) === all);
  });

  journey('A counsellor gets everything as one compact table', async ({ page }) => {
    await page.open('/beroepen');
    await complete(page);
    const all = await total(page);
    await page.click(byRole('button', WORDS.showAll));
    await page.see(byRole('table'));
    assert.equal(await page.count(css('main table tbody tr')), all);
    await restores(page, (tab) => tab.count(css('main table tbody tr')));
  });
}

/** `read` gives the same after a reload, and in a new tab with the same address. */
async function restores(page, read) {
  const before = await read(page);
  await page.reload();
  await complete(page);
  assert.deepEqual(await read(page), before, 'after a reload');
  const pasted = await page.anotherTab();
  await pasted.open(page.url());
  await complete(pasted);
  assert.deepEqual(await read(pasted), before, 'as a pasted link');
}

/** The titles of the cards, top to bottom. */
const names = (page, row) =>
  page.evaluate(
    (part) => [...document.querySelectorAll(`main li.card a[href*="${part}"]`)].map((one) => one.textContent.trim()),
    row,
  );

/** The number of rows that the list says it has. */
const total = async (page) => firstNumber(await page.text(heading(WORDS.counted, { level: 2 })));

const firstNumber = (text) => Number(/\d+/.exec(text)[0]);

/** Ticks the first facet and gives the number that its name promises: "Digitaal (12 beroepen)". */
async function chooseFirstFacet(page) {
  const box = byRole('checkbox', WORDS.facetOption, { within: main, nth: 0 });
  const promised = await page.evaluate(() => document.querySelector('main input[type=checkbox]').labels[0].textContent);
  await page.click(box);
  return Number(/\((\d+)/.exec(promised)[1]);
}
