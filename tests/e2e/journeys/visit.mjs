// What a pupil writes and ticks: it is there after a reload and in another tab, and it goes when the pupil says so.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, css, heading, link, main, words } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const CHALLENGE = '/uitdaging/slimme-stal';
const VISIT = '/bezoek/techno-plaza';
const field = (name) => byRole('textbox', name, { within: main });
const box = (name, state = {}) => byRole('checkbox', name, { within: main, ...state });

export default function visit(journey) {
  journey('A pupil writes an idea and a visit note, finds both after a reload, and erases everything', async ({ page }) => {
    await page.open('/innoveren');
    await complete(page);
    await page.click(link(WORDS.visit.begin, { within: main }));
    await page.at(/^\/uitdaging\//);
    const challenge = page.url();
    await complete(page);
    await page.type(field(WORDS.visit.idea), 'Een sensor\nvan een oude telefoon');
    await kept(page, /oude telefoon/);

    await page.open(VISIT);
    await complete(page);
    await page.click(box(WORDS.visit.want));
    await page.type(field(WORDS.visit.surprise), 'Zo veel robots!');
    await kept(page, /Zo veel robots/);

    await page.reload();
    await complete(page);
    assert.equal(await page.value(field(WORDS.visit.surprise)), 'Zo veel robots!');
    await page.see(box(WORDS.visit.want, { checked: true }));
    await page.open(challenge);
    await complete(page);
    assert.equal(await page.value(field(WORDS.visit.idea)), 'Een sensor\nvan een oude telefoon');

    await page.click(button(WORDS.visit.eraseAll));
    await page.click(button(WORDS.visit.eraseYes));
    await page.see(words(WORDS.visit.erasedAll));
    assert.equal(await page.value(field(WORDS.visit.idea)), '');
    assert.equal(await stored(page), null, 'nothing is left for the next pupil');
    await page.open(VISIT);
    await complete(page);
    assert.equal(await page.value(field(WORDS.visit.surprise)), '');
    await page.see(box(WORDS.visit.want, { checked: false }));
  });

  journey('One note is erased and put back with one button, which keeps the focus', async ({ page }) => {
    await page.open(CHALLENGE);
    await complete(page);
    await page.type(field(WORDS.visit.idea), 'Een stal die meedenkt');
    await page.click(button(WORDS.visit.eraseNote));
    await page.waitFor('an empty field', async () => (await page.value(field(WORDS.visit.idea))) === '');
    await page.waitFor('the focus on the way back', async () => (await page.focused()).name === WORDS.visit.putBack);
    await page.press('Enter');
    await page.waitFor('the text', async () => (await page.value(field(WORDS.visit.idea))) === 'Een stal die meedenkt');
  });

  journey('Two tabs agree, and what both wrote at once is lost in neither', async ({ page }) => {
    await page.open(VISIT);
    await complete(page);
    const other = await page.anotherTab();
    await other.open(VISIT);
    await complete(other);
    await page.type(field(WORDS.visit.wonder), 'Hoe last een robot?');
    await other.waitFor('the text of the first tab', async () => {
      return (await other.value(field(WORDS.visit.wonder))) === 'Hoe last een robot?';
    });
    await other.type(field(WORDS.visit.surprise), 'Het rook naar hout');
    await page.waitFor('the text of the second tab', async () => {
      return (await page.value(field(WORDS.visit.surprise))) === 'Het rook naar hout';
    });
    assert.equal(await page.value(field(WORDS.visit.wonder)), 'Hoe last een robot?');

    await Promise.all([
      page.type(field(WORDS.visit.wish), 'van tab een'),
      other.type(field(WORDS.visit.wish), 'van de andere tab'),
    ]);
    for (const tab of [page, other]) await tab.see(button(WORDS.visit.addOther));
    await page.click(button(WORDS.visit.addOther));
    for (const tab of [page, other]) {
      await tab.waitFor('both texts', async () => {
        const text = await tab.value(field(WORDS.visit.wish));
        return text.includes('van tab een') && text.includes('van de andere tab');
      });
    }
  });

  journey('A device that keeps nothing says so beside the field', async ({ page }) => {
    await page.open(CHALLENGE);
    await complete(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.type(field(WORDS.visit.idea), 'Een idee');
    await page.see(words(WORDS.visit.refused));
    assert.equal(await page.value(field(WORDS.visit.idea)), 'Een idee', 'the text stays where it is');
  });

  journey('From a technieklokaal the card of the visit is one tap away, and no date of an open day is invented', async ({ page }) => {
    await page.open('/initiatief/techno-plaza');
    await complete(page);
    await page.click(link(WORDS.visit.takeCard));
    await page.at(VISIT);
    await page.see(heading(/Techno-Plaza/, { level: 1 }));
    await page.open('/bezoek/open-dag');
    await complete(page);
    assert.match(await page.text(main), /Kijk op de site van de school/);
    assert.doesNotMatch(await page.text(main), /\b20\d\d\b/);
    await page.open('/bezoek/bestaat-niet');
    await complete(page);
    await page.see(heading(WORDS.visit.unknown, { level: 1 }));
    assert.equal(await page.count(css('main a[href*="/bezoek"]')), 3, 'ways on');
  });
}

/** What is kept on the device. */
const stored = (page) => page.evaluate(() => localStorage.getItem('techniekverkenner.dossier'));

/** Typing stopped a moment ago: waits until the device has it. */
const kept = (page, text) => page.waitFor(`${text} on the device`, async () => text.test((await stored(page)) ?? ''));
