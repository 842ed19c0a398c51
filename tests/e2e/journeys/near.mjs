// The home village: told once, kept on the device, and everywhere the way from it.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, combobox, css, heading, link, words } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const BAR = css('.place-bar:not(.stage-bar) > summary');
const STAGE_BAR = css('.stage-bar > summary');
const FIELD = byRole('textbox', WORDS.near.field);
const CARDS = css('.list .card');

/** Homes of all kinds: with and without a station, over the river, at the border. */
const HOMES = [
  { typed: 'didam', name: 'Didam' },
  { typed: 'Zelem', name: 'Zelhem' },
  { typed: '6882', name: 'Velp' },
  { typed: 'dinxperloo', name: 'Dinxperlo' },
  { typed: 'winterswijk', name: 'Winterswijk' },
];

export default function near(journey) {
  for (const { typed, name } of HOMES) {
    journey(`From ${name} (typed as "${typed}") lists, details and the nearest first say how far it is`, async ({ page }) => {
      await page.open('/bedrijven');
      await complete(page);
      await choose(page, typed, name);
      await page.waitFor('a travel time on every card', async () => {
        const cards = await page.count(CARDS);
        return cards > 0 && (await page.count(css('.list .card .badge--travel'))) === cards;
      });
      await page.select(combobox(WORDS.near.order), WORDS.near.byTime);
      await page.at(/volgorde=afstand/);
      const minutes = (await page.texts(css('.list .card .badge--travel'))).map(inMinutes);
      assert.deepEqual(minutes, minutes.toSorted((a, b) => a - b), 'the nearest come first');
      await page.open('/school/graafschap-terborg');
      await complete(page);
      await page.see(words(WORDS.near.estimate));
      await page.see(link(WORDS.near.planner));
      await page.open('/beroep/lasser');
      await complete(page);
      await page.see(words(WORDS.near.bands));
    });
  }

  journey('A place is kept after a reload, changed, and erased without a trace', async ({ page }) => {
    await page.open('/scholen');
    await complete(page);
    await choose(page, 'Wehl', 'Wehl');
    await page.reload();
    await complete(page);
    assert.match(await page.text(BAR), /Vanaf Wehl/);
    await choose(page, 'Aalten', 'Aalten');
    await page.click(BAR);
    await page.click(button(WORDS.near.forget));
    await page.waitFor('the question again', async () => (await page.text(BAR)).includes(WORDS.near.ask));
    assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => /place/.test(key)).length), 0);
  });

  journey('A list by travel time is the same in another profile, and leaves its own place alone', async ({ page, stranger }) => {
    await page.open('/bedrijven');
    await complete(page);
    await choose(page, 'didam', 'Didam');
    await page.click(byRole('checkbox', WORDS.near.within30));
    await page.at(/reistijd=30.*vanuit=didam|vanuit=didam.*reistijd=30/);
    await page.waitFor('a narrowed list', async () => /^\d+ bedrij/.test(await page.text(css('#list-count'))));
    const found = await page.text(css('#list-count'));
    const other = await stranger();
    await other.open(page.url());
    await complete(other);
    await other.waitFor('the same list', async () => (await other.text(css('#list-count'))) === found);
    assert.match(await other.text(BAR), /Vanaf Didam/);
    assert.equal(await other.evaluate(() => localStorage.getItem('techniekverkenner.place')), null);
  });

  journey('By keyboard only: a place by Enter, the focus back on the bar, and the choice announced', async ({ page }) => {
    await page.open('/initiatieven');
    await complete(page);
    await page.focus(BAR);
    await page.press('Enter', 'Tab');
    await page.keyboard('s heerenberg');
    await page.press('Enter');
    await page.waitFor('the place', async () => (await page.text(BAR)).includes("'s-Heerenberg"));
    await page.waitFor('the focus on the bar', async () => (await page.focused()).name.includes("'s-Heerenberg"));
  });

  journey('A village that we do not know is said, and nothing is chosen', async ({ page }) => {
    await page.open('/scholen');
    await complete(page);
    await page.click(BAR);
    await page.type(FIELD, 'Groningen');
    await page.see(words(WORDS.near.unknown));
    await page.press('Enter');
    assert.match(await page.text(BAR), new RegExp(WORDS.near.ask));
  });

  journey('"Gebruik mijn locatie" keeps the village only, and a refusal has a way on', async ({ page }) => {
    await page.open('/scholen');
    await complete(page);
    await page.click(BAR);
    await page.see(words(WORDS.near.locateHint));
    await page.standAt({ latitude: 51.9402, longitude: 6.1331 });
    await page.click(button(WORDS.near.locate));
    await page.waitFor('the village', async () => (await page.text(BAR)).includes('Vanaf Didam'));
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    assert.ok(!kept.includes('51.94'), 'the position itself is not kept');
    await page.standAt(null);
    await page.click(BAR);
    await page.click(button(WORDS.near.locate));
    await page.see(words(WORDS.near.refused));
  });

  journey('The stage of schooling is asked one question at a time and changed on any screen', async ({ page }) => {
    await page.open('/beroep/lasser');
    await complete(page);
    await page.click(STAGE_BAR);
    await page.click(button('Vmbo kader'));
    await page.click(button('Klas 3'));
    await page.waitFor('the stage', async () => (await page.text(STAGE_BAR)).includes('Vmbo kader, klas 3'));
    await page.open('/opleidingen');
    await complete(page);
    await page.click(STAGE_BAR);
    await page.click(button('Havo'));
    await page.click(button(WORDS.near.skip));
    await page.waitFor('the stage', async () => (await page.text(STAGE_BAR)).startsWith('Havo'));
    await page.see(heading('Opleidingen'));
  });
}

async function choose(page, typed, name) {
  await page.click(BAR);
  await page.type(FIELD, typed);
  await page.click(css('.place-bar__options:not(.stage-bar__options) .place-bar__option', { nth: 0 }));
  await page.waitFor(`"Vanaf ${name}"`, async () => (await page.text(BAR)).includes(`Vanaf ${name}`));
}

/** "ongeveer 20 minuten fietsen" as 20; the own place as 0; what is further than the bands as much. */
function inMinutes(text) {
  if (/eigen plaats/.test(text)) return 0;
  const late = /rivier ertussen/.test(text) ? 1_000 : 0;
  return late + Number(text.match(/ongeveer (\d+)/)?.[1] ?? 100);
}
