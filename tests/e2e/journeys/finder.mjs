// The interest finder: worlds, cards, careers with reasons; by thumb and by keyboard, stopped and taken up again.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, css, heading, link, main, words } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const SCREEN = '/kiezen/test';
const CAREERS = '/kiezen/test?stap=beroepen';
const FOUND = css('main .find');
const NAMES = css('main .find__name a');
const radio = (name, state = {}) => byRole('radio', name, { within: main, ...state });

/** What a pupil would answer who likes to make and to find out. */
const MAKER = { r: '5', i: '4', c: '3', a: '2', s: '2', e: '1' };

export default function finder(journey) {
  journey('A pupil chooses worlds, taps through 18 cards and gets careers with reasons from the own answers', async ({ page }) => {
    await page.open('/');
    await complete(page);
    await page.click(link(WORDS.undecided));
    await page.at(SCREEN);
    await complete(page);
    await page.click(byRole('checkbox', WORDS.finder.world, { within: main }));
    await page.click(link(WORDS.finder.begin));
    for (let card = 1; card <= 18; card += 1) {
      await page.see(heading(WORDS.finder.card(card, 18)));
      await page.click(css(`.liking[data-liking="${answerTo(page)}"]`));
    }
    await page.see(heading(WORDS.finder.result));
    assert.equal(page.url(), CAREERS, 'the answers do not stand in the address');
    const number = await page.count(FOUND);
    assert.ok(number >= 5 && number <= 7, `${number} careers`);
    assert.equal(await page.count(css('main .find__why')), number, 'each with its reasons');
    await page.see(words(WORDS.finder.liked));
    await page.see(words(WORDS.finder.mind));
    for (const text of await page.texts(css('main .finder'))) assert.doesNotMatch(text, /%|\bscore\b|\btype\b/i);

    const before = await page.texts(NAMES);
    await page.reload();
    await complete(page);
    await page.waitFor('the same careers', async () => String(await page.texts(NAMES)) === String(before));
  });

  journey('With the keyboard alone: arrows choose, digits answer, Back goes back, and nothing goes on by itself', async ({ page }) => {
    await page.open(`${SCREEN}?stap=kaarten`);
    await complete(page);
    await page.see(heading(WORDS.finder.card(1, 18)));
    const first = page.url();
    await page.focus(radio(WORDS.finder.likings[0]));
    await page.press('ArrowDown');
    await page.see(radio(WORDS.finder.likings[1], { checked: true }));
    assert.equal(page.url(), first, 'an arrow only chooses');
    await page.press('Enter');
    await page.see(heading(WORDS.finder.card(2, 18)));
    await page.waitFor('the focus in the answers', async () => (await page.focused()).role.toLowerCase().startsWith('radio'));
    await page.press('5');
    await page.see(heading(WORDS.finder.card(3, 18)));
    await page.back();
    await page.see(heading(WORDS.finder.card(2, 18)));
    await page.see(radio(WORDS.finder.likings[4], { checked: true }));

    await page.focus(button(WORDS.finder.skip));
    await page.press('3');
    await page.see(heading(WORDS.finder.card(2, 18)));
    await page.see(radio(WORDS.finder.likings[4], { checked: true }), 'a digit outside the answers is no answer');
    await page.press('Enter');
    await page.see(heading(WORDS.finder.card(3, 18)));
    await page.press('Enter');
    await page.see(heading(WORDS.finder.card(3, 18)));
  });

  journey('Stopped and taken up again after a reload, begun anew, and put back', async ({ page }) => {
    await answers(page, 4);
    await page.open(SCREEN);
    await complete(page);
    await page.see(heading(WORDS.finder.resumeTitle));
    await page.see(words(WORDS.finder.did(4, 18)));
    await page.click(link(WORDS.finder.resume));
    await page.see(heading(WORDS.finder.card(5, 18)));
    await page.click(link(WORDS.finder.pause));
    await page.click(button(WORDS.finder.again));
    await page.see(button(WORDS.finder.putBack));
    await page.click(button(WORDS.finder.putBack));
    await page.see(words(WORDS.finder.did(4, 18)));
    await page.open(CAREERS);
    await complete(page);
    await page.see(heading(WORDS.finder.tooFew(8)));
  });

  journey('Everything alike gives no careers but worlds', async ({ page }) => {
    await answers(page, 18, () => '3');
    await page.open(CAREERS);
    await complete(page);
    await page.see(heading(WORDS.finder.flat));
    assert.equal(await page.count(FOUND), 0);
    await page.click(link(WORDS.finder.worlds, { within: main, nth: 0 }));
    await page.at(/^\/kiezen\/werelden/);
  });

  journey('"Not for me" hides a career, a reason changes the others visibly, and it can come back', async ({ page }) => {
    await answers(page, 18);
    await page.open(CAREERS);
    await complete(page);
    await page.see(NAMES);
    const before = await page.texts(NAMES);
    await page.click(button(WORDS.finder.notFor(before[0])));
    await page.see(words(WORDS.finder.gone(before[0])));
    await page.waitFor('the focus where it stood', () => page.evaluate(() => document.activeElement.id === 'finder-gone'));
    assert.ok(!(await page.texts(NAMES)).includes(before[0]));
    await page.see(words(WORDS.finder.fresh, { within: main }));
    const after = await page.texts(NAMES);
    await page.click(css('.gone .chip', { nth: 0 }));
    await page.waitFor('other careers', async () => String(await page.texts(NAMES)) !== String(after));

    await page.reload();
    await complete(page);
    await page.see(NAMES);
    assert.ok(!(await page.texts(NAMES)).includes(before[0]), 'it stays away');
    await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => { details.open = true; }));
    await page.click(button(WORDS.finder.bringBack(before[0])));
    await page.waitFor('the first careers', async () => String(await page.texts(NAMES)) === String(before));
  });

  journey('Another answer on the same screen changes the careers; what would change one is told', async ({ page }) => {
    await answers(page, 18);
    await page.open(CAREERS);
    await complete(page);
    await page.see(NAMES);
    const before = await page.texts(NAMES);
    await page.click(css('main .find__more summary', { nth: 0 }));
    await page.see(words(WORDS.finder.change));
    await page.evaluate(() => document.querySelectorAll('main .finder > details').forEach((details) => { details.open = true; }));
    for (const nth of [0, 3, 6, 9]) {
      await page.select(css('.answers__row select', { nth }), WORDS.finder.likings[0]);
    }
    await page.waitFor('other careers', async () => String(await page.texts(NAMES)) !== String(before));
  });

  journey('A card that is not ours and a broken answer do no harm', async ({ page }) => {
    await page.open(SCREEN);
    await complete(page);
    await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"choices":{"test/r1":{"value":"elf"},"test/zzz":{"value":"5"},"wereld/weg":{}}}'), 'techniekverkenner.dossier');
    await page.open(`${SCREEN}?stap=kaarten&kaart=bestaat-niet`);
    await complete(page);
    await page.see(heading(WORDS.finder.card(1, 18)));
    await page.open(CAREERS);
    await complete(page);
    await page.see(heading(WORDS.finder.tooFew(12)));
    const kept = await page.evaluate((key) => localStorage.getItem(key), 'techniekverkenner.dossier');
    assert.match(kept, /"elf"/, 'what we do not know is kept');
  });
}

/** The answer of the maker to the card in the address. */
function answerTo(page) {
  const letter = /kaart=([a-z])/.exec(page.url())?.[1];
  return MAKER[letter] ?? '3';
}

/** Answers so many cards by digit. */
async function answers(page, cards, answer = answerTo) {
  await page.open(`${SCREEN}?stap=kaarten`);
  await complete(page);
  for (let card = 1; card <= cards; card += 1) {
    await page.see(heading(WORDS.finder.card(card, 18)));
    await page.focus(radio(WORDS.finder.likings[0]));
    await page.press(answer(page));
    await page.gone(heading(WORDS.finder.card(card, 18)));
  }
}
