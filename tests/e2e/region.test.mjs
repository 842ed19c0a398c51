// The region is data: the built app with a second region, made up for the tests, in place of the real dataset.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { journeys } from './harness.mjs';
import { OUT } from './places.mjs';
import { complete } from './screens.mjs';
import { byRole, combobox, css, heading, link, main } from './targets.mjs';
import { FILES, WORDS } from './words.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const BUNDLES = path.join(OUT, 'region');

/** The bundles of the second region in place of those of the build. */
const instead = [
  [FILES.dataset, path.join(BUNDLES, 'dataset-core.json')],
  [FILES.details, path.join(BUNDLES, 'dataset-details.json')],
  [FILES.prose, path.join(BUNDLES, 'dataset-prose.json')],
];

const fixture = path.join(ROOT, 'tests/fixtures/region');
const made = ['xtask', 'data', 'bundle', '--dir', fixture, '--to', BUNDLES];
execFileSync('cargo', made, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });

/** The names that must not be read anywhere: those of the regions and places of the real dataset. */
const read = (table) => JSON.parse(readFileSync(path.join(ROOT, `public/data/${table}.json`), 'utf8'));
const OURS = [...read('regions').filter((one) => one.is_home), ...read('places')].map((one) => one.name);

journeys({ together: 2 }, (journey) => {
  journey('In another region a pupil finds places, careers and companies of that region', { instead }, async ({ page }) => {
    await page.open('/');
    await complete(page);
    assert.match(await page.text(main), /bedrijven in Testland\./);
    await page.see(link('testlassen in Testdorp', { within: main }));
    await page.see(link(/Hoe leer ik testen\?/, { within: main }));
    await assertNothingOfOurs(page);

    await page.type(combobox(WORDS.search), 'testlasser testdrop');
    await page.press('Enter');
    await page.at('/zoeken?q=testlasser%20testdrop');
    await page.see(byRole('button', WORDS.chip('Testdorp'), { within: main }));
    await assertNothingOfOurs(page);

    await page.click(link(/^Testlasser\b/, { within: main }));
    await page.at('/beroep/testlasser');
    await complete(page);
    await assertNothingOfOurs(page);
    await page.click(css('main a[href*="/bedrijf/testbedrijf-metaal"]', { nth: 0 }));
    await page.at(/^\/bedrijf\/testbedrijf-metaal/);
    await page.see(heading('Testbedrijf Metaal', { level: 1 }));
    await page.waitFor('its region', async () => /Testdorp, Testdal/.test(await page.text(main)));
    await assertNothingOfOurs(page);
  });

  journey('In another region the lists are filtered by its own regions', { instead }, async ({ page }) => {
    await page.open('/zoeken?q=bedrijven+in+het+testdal');
    await complete(page);
    await page.see(byRole('button', WORDS.chip('Testdal'), { within: main }));
    for (const [list, row, chosen] of [
      ['/bedrijven', '/bedrijf/', 'testbedrijf-software'],
      ['/scholen', '/school/', 'testschool-teststad'],
    ]) {
      await page.open(`${list}?regio=testheuvels`);
      await complete(page);
      await page.see(css(`main a[href*="${row}${chosen}"]`));
      assert.equal(await page.count(css(`main ul > li a[href*="${row}"]`)), 1);
      assert.match(await page.text(main), /Testheuvels/);
      await assertNothingOfOurs(page);
    }
  });

  journey('In another region pillars, pact and data speak of that region, in English too', { instead }, async ({ page }) => {
    await page.open('/leren');
    await page.see(heading('Hoe leer ik testen?', { level: 1 }));
    await assertNothingOfOurs(page);
    await page.open('/techniekpact');
    await page.see(heading('De Testkring'));
    assert.match(await page.text(main), /1 januari 2025/);
    await assertNothingOfOurs(page);
    await page.open('/innoveren');
    await page.see(link(/Hoe test je een test\?/, { within: main }));
    await assertNothingOfOurs(page);

    await page.click(WORDS.toEnglish);
    await page.open('/school/testschool-teststad');
    await complete(page);
    await page.waitFor('the English name of its region', async () => /Test Hills/.test(await page.text(main)));
    await page.open('/over-de-data');
    await complete(page);
    assert.match(await page.text(main), /Data about Testland/);
    await assertNothingOfOurs(page);
  });
});

/** No name of a region or place of the real dataset stands on the screen. */
async function assertNothingOfOurs(page) {
  const text = await page.text(css('body'));
  const found = OURS.filter((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(text));
  assert.deepEqual(found, [], `${page.url()} names them`);
}

const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
