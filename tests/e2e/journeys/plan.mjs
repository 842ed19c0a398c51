// A counsellor plans a visit: three places in reach, swapped, shared by link, printed, and a message to start with.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, combobox, css, heading, link, words } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const PLAN = '/begeleiders/bezoek';
const NAMES = css('.plan__stop h3');
const SWAP = (slot) => css(`#plan-swap-${slot}`);
const MESSAGE = byRole('textbox', WORDS.plan.message);

export default function plan(journey) {
  journey('Without a start the planner asks for one; with a village it shows three places of different technique', async ({ page }) => {
    await page.open('/bezoek');
    await complete(page);
    await page.click(link(WORDS.plan.door));
    await page.at(PLAN);
    await complete(page);
    await page.see(heading(WORDS.plan.noStart, { level: 2 }));
    await page.open(`${PLAN}?vanuit=zevenaar`);
    await complete(page);
    await page.see(heading(WORDS.plan.three('30 minuten', 'Zevenaar'), { level: 2 }));
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.plan__stop')].map((stop) => stop.dataset.world ?? 'lokaal'),
    );
    assert.equal(new Set(shown).size, 3, `three different things: ${shown}`);
    assert.doesNotMatch((await page.texts(css('.plan__stop'))).join(' '), /leerbedrijf/i);
    assert.equal(await page.count(css('.plan__stop a[href*="/bezoek/"]')), 3, 'each has its visit card');
  });

  journey('One place is swapped and put back, the others stay, and a link shows the same plan', async ({ page, stranger }) => {
    await page.open(`${PLAN}?vanuit=didam`);
    await complete(page);
    const first = await page.texts(NAMES);
    assert.equal(first.length, 3);
    await page.click(SWAP(2));
    await page.waitFor('another second place', async () => (await page.texts(NAMES))[1] !== first[1]);
    const second = await page.texts(NAMES);
    assert.deepEqual([second[0], second[2]], [first[0], first[2]], 'the others stay');
    assert.match((await page.focused()).name, WORDS.plan.swap, 'the focus stays on the button');

    const other = await stranger();
    await other.open(page.url());
    await complete(other);
    assert.deepEqual(await other.texts(NAMES), second, 'the same plan for whoever opens the link');

    await page.click(button(WORDS.plan.back));
    await page.waitFor('the first plan', async () => (await page.texts(NAMES)).join() === first.join());
    assert.match((await page.focused()).name, WORDS.plan.swap, 'the focus moves to the button beside it');
    await page.back();
    await page.waitFor('Back undoes it', async () => (await page.texts(NAMES)).join() === second.join());
  });

  journey('When nothing else is in reach the planner says so, and offers a wider band', async ({ page }) => {
    await page.open(`${PLAN}?vanuit=didam&reistijd=15`);
    await complete(page);
    await page.see(words(WORDS.plan.tooFew));
    await page.see(words(WORDS.plan.exhausted));
    await page.click(button(WORDS.plan.wider));
    await page.at(/reistijd=(30|45|60)/);
    await page.waitFor('three places', async () => (await page.count(NAMES)) === 3);
  });

  journey('A school is the start, and the message keeps what was changed in it', async ({ page }) => {
    await page.open(PLAN);
    await complete(page);
    await page.select(combobox(WORDS.plan.start), 'Graafschap College Terborg (Industriële techniek)');
    await page.at(/school=graafschap-terborg/);
    await page.waitFor('a plan', async () => (await page.count(NAMES)) > 0);
    const [name] = await page.texts(NAMES);
    await page.see(MESSAGE);
    const text = await page.value(MESSAGE);
    assert.ok(text.includes(name) && text.includes('Graafschap College'), text);
    assert.match(text, /\[naam\][\s\S]*\[datum\][\s\S]*veiligheidsschoenen[\s\S]*foto/);
    assert.doesNotMatch(text, /@|\d{4}\s?[A-Z]{2}|\b0\d{8,}/, 'no address and no number is invented');
    await page.type(MESSAGE, 'Eigen tekst');
    const recipients = css('.plan__message input[type=radio]');
    await page.click({ ...recipients, nth: 1 });
    await page.waitFor('the other message', async () => !(await page.value(MESSAGE)).includes('Eigen tekst'));
    await page.click({ ...recipients, nth: 0 });
    await page.waitFor('the own text', async () => (await page.value(MESSAGE)).includes('Eigen tekst'));
  });

  journey('On paper stand the places and the questions, without buttons', async ({ page }) => {
    await page.open(`${PLAN}?vanuit=doetinchem`);
    await complete(page);
    await page.setPrint(true);
    await page.see(heading(WORDS.plan.questions, { level: 2 }));
    assert.equal(await page.visible(SWAP(1)), false);
    assert.equal(await page.visible(css('.plan__message')), false);
  });
}
