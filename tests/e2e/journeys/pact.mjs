// The Techniekpact and the news: what has ended says so, the helper leads on, and the news is narrowed in the address.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, css, heading, link, main, words } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const PACT = WORDS.pact;
const NEWS = WORDS.news;
const RADIO = (name, options) => byRole('radio', name, { within: main, ...options });
const BOX = (name, options) => byRole('checkbox', NEWS.option(name), { within: main, ...options });

export default function pact(journey) {
  journey('From the foot of a page somebody finds the Techniekpact, and reads first that it has ended', async ({ page }) => {
    await page.open('/');
    await complete(page);
    await page.click(link(PACT.title, { within: byRole('contentinfo') }));
    await page.at('/techniekpact');
    await complete(page);
    await page.see(heading(PACT.title, { level: 1 }));
    await page.see(heading(PACT.ended, { level: 2 }));
    // The texts of the parts arrive later than what has ended.
    await page.see(words('Nationaal Techniekpact begon', { within: main, nth: 0 }));
    const text = await page.text(main);
    assert.ok(text.includes(PACT.endedOn), 'the day of the end');
    assert.ok(text.indexOf(PACT.ended) < text.indexOf('Nationaal Techniekpact begon'), 'before all else');
    await page.see(words(PACT.estimated.words, { within: main, nth: 0 }));
    const years = await page.texts(css('main .track h3'));
    assert.deepEqual(years, years.toSorted(), 'the line runs through the years');
  });

  journey('A record that has ended opens from the pact, and its page explains itself', async ({ page }) => {
    await page.open('/techniekpact');
    await complete(page);
    await page.click(link(PACT.endedRecord, { within: main, nth: 0 }));
    await page.at('/initiatief/techniekpact-nationaal');
    await complete(page);
    await page.see(heading('Nationaal Techniekpact', { level: 1 }));
  });

  journey('The helper takes a switcher to studies mostly at work, and back to the answers', async ({ page }) => {
    await page.open('/techniekpact');
    await complete(page);
    assert.equal(await page.count(RADIO(PACT.higher)), 0, 'the level is asked only where it matters');
    await page.click(RADIO(PACT.switcher));
    await page.click(RADIO(PACT.learn));
    await page.see(RADIO(PACT.higher));
    await page.click(RADIO(PACT.higher));
    await page.see(link(PACT.higherWay, { within: main }));
    assert.equal(await page.count(link(PACT.atWork, { within: main })), 0, 'there is no bbl beyond mbo');

    await page.open('/techniekpact?wie=overstapper&wat=leren');
    await complete(page);
    await page.see(RADIO(PACT.learn, { checked: true }));
    await page.click(link(PACT.atWork, { within: main }));
    await page.at('/opleidingen?leerweg=bbl');
    await complete(page);
    assert.ok((await page.count(css('main li.card'))) > 0, 'there are such studies');
    await page.back();
    await page.at('/techniekpact?wie=overstapper&wat=leren');
    await complete(page);
    await page.see(RADIO(PACT.switcher, { checked: true }));
    await page.see(link(PACT.atWork, { within: main }));
  });

  journey('On paper the questions come alone, with nothing to press', async ({ page }) => {
    await page.open('/techniekpact');
    await complete(page);
    // The dialogue of the browser would stand in the way.
    await page.evaluate(() => {
      globalThis.print = () => {};
    });
    await page.click(button(PACT.print));
    await page.setPrint(true);
    await page.see(heading(PACT.questions, { level: 2 }));
    assert.equal(await page.visible(heading(PACT.payers, { level: 2 })), false);
    assert.equal(await page.visible(button(/./)), false);
    await page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
    await page.see(heading(PACT.payers, { level: 2 }));
  });

  journey('News is narrowed by pillar and year, and comes back after a reload, back, and as a pasted link', async ({ page }) => {
    await page.open('/nieuws');
    await complete(page);
    const all = await found(page);
    assert.equal((await titles(page)).length, Math.min(7, all));
    await page.click(BOX('2022'));
    const ofYear = await page.waitFor('fewer items', async () => {
      const now = await found(page);
      return now < all && now;
    });
    await page.click(BOX('Leren'));
    await page.waitFor('still fewer', async () => (await found(page)) < ofYear);
    assert.equal(page.url(), '/nieuws?jaar=2022&pijler=leren');
    const before = await titles(page);
    await page.reload();
    await complete(page);
    assert.deepEqual(await titles(page), before, 'after a reload');
    await page.see(BOX('2022', { checked: true }));
    const pasted = await page.anotherTab();
    await pasted.open(page.url());
    await complete(pasted);
    assert.deepEqual(await titles(pasted), before, 'as a pasted link');

    await page.back();
    await page.at('/nieuws?jaar=2022');
    await page.waitFor('the year alone', async () => (await found(page)) === ofYear);
  });

  journey('More news comes seven at a time, with the focus on the first new item', async ({ page }) => {
    await page.open('/nieuws');
    await complete(page);
    const before = await titles(page);
    await page.click(button(WORDS.more));
    const after = await page.waitFor('more items', async () => {
      const now = await titles(page);
      return now.length > before.length && now;
    });
    assert.deepEqual(after.slice(0, before.length), before);
    await page.waitFor('the focus on the first new item', async () => (await page.focused()).name === after[7]);
  });

  journey('A link to one item shows it first, with its source, and the list below', async ({ page }) => {
    await page.open('/nieuws?bericht=n-techniekpact-vervolg');
    await complete(page);
    await page.see(heading(NEWS.thisItem, { level: 2 }));
    await page.see(css('main .news__this a.external'));
    await page.click(button(NEWS.close));
    await page.gone(heading(NEWS.thisItem, { level: 2 }));
    assert.equal(page.url(), '/nieuws');
  });
}

/** The number in the heading of the list. */
const found = async (page) => Number(/\d+/.exec(await page.text(heading(NEWS.counted, { level: 2 })))[0]);

/** The titles of the items in the list, top to bottom. */
const titles = (page) => page.texts(css('main li.news h3'));
