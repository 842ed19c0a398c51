// Comparing: collect from a list, compare by an address, add, remove and move by keyboard, and leave nothing behind.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { byRole, button, css, heading, link, main, region, words } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const LINK = '/vergelijk?ids=lasser,pijpfitter,metselaar';
const tray = region(WORDS.compare.tray);

export default function compare(journey) {
  journey('A pupil collects two careers in the list and compares them; four fit, the fifth is refused in words', async ({ page }) => {
    await page.open('/beroepen');
    await complete(page);
    assert.equal(await page.count(tray), 0, 'no bar before something is in it');
    await page.focus(toggle(0));
    await page.press('Enter');
    await page.see(tray);
    await page.see(byRole('button', WORDS.compare.toggle, { within: main, nth: 0, pressed: true }));
    assert.match((await page.focused()).name, WORDS.compare.toggle, 'the button keeps the focus');
    for (const at of [1, 2, 3]) await page.click(toggle(at));
    await page.see(link(WORDS.compare.four, { within: tray }));
    await page.click(toggle(4));
    await page.see(words(WORDS.compare.full, { within: tray }));

    await page.click(link(WORDS.compare.four, { within: tray }));
    await page.at(/^\/vergelijk\?ids=/);
    await complete(page);
    assert.equal((await heads(page)).length, 4);
    await page.see(words(WORDS.compare.enough));
    await page.click(byRole('button', WORDS.anyChip, { within: main, nth: 0 }));
    await page.waitFor('three columns', async () => (await heads(page)).length === 3);
    assert.equal((await stored(page)).split(',').length, 3, 'the own list follows');
  });

  journey('The address holds the comparison; moving, removing and adding go by keyboard', async ({ page }) => {
    await page.open(LINK);
    await complete(page);
    assert.deepEqual(await heads(page), ['Lasser', 'Pijpfitter', 'Metselaar']);
    await page.focus(button(WORDS.compare.later('Lasser')));
    await page.press('Enter');
    await page.at('/vergelijk?ids=pijpfitter,lasser,metselaar');
    await page.waitFor('the focus on the moved one', async () => {
      return (await page.focused()).name === WORDS.compare.later('Lasser');
    });
    await page.see(words('Lasser staat nu op plek 2 van 3.'));
    await page.press('Enter', 'Enter');
    await page.at('/vergelijk?ids=pijpfitter,metselaar,lasser');
    assert.deepEqual(await heads(page), ['Pijpfitter', 'Metselaar', 'Lasser']);

    await page.focus(button('Haal weg: Metselaar'));
    await page.press('Enter');
    await page.at('/vergelijk?ids=pijpfitter,lasser');
    await page.waitFor('the focus on the next', async () => (await page.focused()).name === 'Haal weg: Lasser');

    await page.focus(css('.add__summary'));
    await page.press('Enter', 'Tab');
    await page.keyboard('timmerman');
    await page.see(button(/^Zet erbij: Timmerman/));
    await page.press('Tab', 'Enter');
    await page.at(/ids=pijpfitter,lasser,timmerman/);
    await page.back();
    await page.at('/vergelijk?ids=pijpfitter,lasser');
    await page.waitFor('two columns', async () => (await heads(page)).length === 2);
  });

  journey('A link leaves the own list alone, until the pupil says so', async ({ page }) => {
    await page.open('/beroep/timmerman');
    await complete(page);
    await page.click(button(WORDS.compare.toggle, { within: main }));
    const before = await stored(page);
    await page.open(LINK);
    await complete(page);
    assert.equal(await stored(page), before);
    await page.click(button(WORDS.compare.instead));
    await page.see(words(WORDS.compare.kept));
    assert.equal(await stored(page), 'career:lasser,career:pijpfitter,career:metselaar');
  });

  journey('Careers of one wage group are marked as one figure, and different kinds are not mixed', async ({ page }) => {
    await page.open('/vergelijk?ids=lasser,mbo-medewerker-productietechniek-2,pijpfitter,bestaat-niet');
    await complete(page);
    assert.deepEqual(await heads(page), ['Lasser', 'Pijpfitter']);
    await page.see(words(/^Zelfde groep als Pijpfitter/));
    await page.see(words(WORDS.compare.mixed));
    await page.see(words(/bestaat-niet/));
  });

  journey('"Verschil A en B" in the search leads to the comparison', async ({ page }) => {
    await page.open('/zoeken?q=verschil+lasser+en+metselaar');
    await complete(page);
    await page.click(link('Vergelijk Lasser en Metselaar'));
    await page.at('/vergelijk?ids=lasser,metselaar');
    await page.see(heading('Vergelijk Lasser en Metselaar', { level: 1 }));
  });

  journey('Two tabs have one list, and erasing everything takes it along', async ({ page }) => {
    await page.open('/beroepen');
    await complete(page);
    const other = await page.anotherTab();
    await other.open('/beroep/lasser');
    await complete(other);
    await other.click(button(WORDS.compare.toggle, { within: main }));
    await page.see(tray);
    await page.open('/uitdaging/slimme-stal');
    await complete(page);
    await page.type(byRole('textbox', WORDS.visit.idea, { within: main }), 'Een idee');
    await page.click(button(WORDS.visit.eraseAll));
    await page.click(button(WORDS.visit.eraseYes));
    await page.see(words(WORDS.visit.erasedAll));
    assert.equal(await stored(page), null, 'nothing is left for the next pupil');
    await other.gone(tray);
  });

  journey('On a phone nothing scrolls sideways', async ({ page }) => {
    await page.setViewport({ width: 390, height: 844 });
    await page.open(LINK);
    await complete(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${over} px too wide`);
  });
}

const toggle = (nth) => byRole('button', WORDS.compare.toggle, { within: main, nth });

/** The names above the columns. */
const heads = (page) =>
  page.evaluate(() => [...document.querySelectorAll('main .versus__head')].map((one) => one.textContent.trim()));

/** What the device keeps. */
const stored = (page) => page.evaluate(() => localStorage.getItem('techniekverkenner.tray'));
