// Help with reading: a difficult word explained, easy reading that stays, and the page for parents with its calendar.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { byRole, css, heading, link } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const STUDY = '/opleiding/mbo-medewerker-productietechniek-2';
const TERM = css('main button.term', { nth: 0 });
const NOTE = byRole('note');

export default function reading(journey) {
  journey('The keyboard opens the meaning of a word, reaches it next and closes it with Escape', async ({ page }) => {
    await page.open(STUDY);
    await complete(page);
    await page.see(TERM);
    await page.focus(TERM);
    const word = await page.focused();
    assert.equal(word.role, 'button');
    assert.equal(await page.attribute(TERM, 'aria-expanded'), 'false');

    await page.press('Enter');
    await page.see(NOTE);
    assert.equal(await page.attribute(TERM, 'aria-expanded'), 'true');
    assert.deepEqual(await page.focused(), word, 'the focus stays on the word');
    await page.press('Tab');
    assert.match((await page.focused()).name, WORDS.closeTerm, 'and then goes to the note');
    await page.press('Escape');
    await page.gone(NOTE);
    assert.deepEqual(await page.focused(), word, 'back on the word');

    await page.press('Enter');
    await page.see(NOTE);
    await page.press('Enter');
    await page.gone(NOTE);
    assert.equal(await page.attribute(TERM, 'aria-expanded'), 'false', 'the word closes what it opened');
  });

  journey('Easy reading makes a text larger and the day shorter, and is still on after a reload', async ({ page }) => {
    await page.open('/beroep/lasser');
    await complete(page);
    await page.see(heading(WORDS.day));
    const plain = await size(page);
    assert.equal(await page.count(css('main .day-rest')), 0);

    await page.click(WORDS.easy);
    await page.waitFor('larger type', async () => (await size(page)) > plain);
    assert.equal(await page.count(css('main .day-rest details')), 1);
    assert.equal(await page.count(css('main .day-rest details[open]')), 0);

    await page.reload();
    await complete(page);
    await page.see(heading(WORDS.day));
    assert.equal(await page.attribute(css('html'), 'data-reading'), 'easy');
    assert.ok((await size(page)) > plain, 'after a reload');
    await page.open(STUDY);
    await complete(page);
    await page.see(css('main summary', { nth: 0 }));

    await page.click(WORDS.easy);
    await page.waitFor('the ordinary way', async () => (await page.attribute(css('html'), 'data-reading')) === null);
  });

  journey('Parents get both days that one must apply by, as a calendar file made on the device', async ({ page }) => {
    await page.open('/');
    await complete(page);
    await page.click(link(WORDS.parents));
    await page.at('/ouders');
    await complete(page);
    const save = link(WORDS.saveDates);
    await page.see(save);
    const href = await page.attribute(save, 'href');
    assert.match(href, /^data:text\/calendar/);
    const file = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    assert.match(file, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    assert.match(file, /\r\nDTSTART;VALUE=DATE:\d{4}0401\r\n/);
    assert.match(file, /\r\nDTSTART;VALUE=DATE:\d{4}0501\r\n/);
    assert.match(await page.attribute(save, 'download'), /\.ics$/);
    assert.equal(await page.count(css('main a[href$="/scholen"]')), 1, 'for open days it points to the schools');
  });
}

/** The size of the running text in pixels. */
const size = (page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('main .day__text')).fontSize));
