// From here to there: two taps, and the route is drawn; also with the keyboard alone.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, css, heading, link, main } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const ASKED = '/route?naar=mechatronicus';
const DRAWN = '/route?van=vmbo-kb-3&naar=mechatronicus';

export default function way(journey) {
  journey('Vmbo kader, klas 3, wants to be a mechatronicus: two taps, and the route is drawn', async ({ page }) => {
    await page.open(ASKED);
    await complete(page);
    await page.click(button(WORDS.way.kader, { within: css('.way-ask') }));
    await page.click(button(WORDS.way.klas3, { within: css('.way-ask') }));
    await page.see(heading(WORDS.way.heading, { level: 1 }));
    await page.waitFor('the link to hold the stage', () => /van=vmbo-kb-3/.test(page.url()));
    await page.see(heading(WORDS.way.found));
    const stations = await page.count(css('svg .wayline__link'));
    assert.ok(stations >= 3, `${stations} stations can be pressed`);
    const steps = await page.texts(css('.way-step'));
    assert.ok(steps.length >= 2, 'the same as a list');
    assert.match(steps.join(' '), /Diploma vmbo kader/);
    assert.match(steps.join(' '), /leerbaan/, 'the leerbaan is a condition with a line of its own');
    assert.match(steps.join(' '), /Bron/, 'a rule has its source');
  });

  journey('A link holds the route, and a reload shows the same one', async ({ page }) => {
    await page.open(DRAWN);
    await complete(page);
    const other = css('.line-choice', { nth: 1 });
    await page.click(other);
    await page.waitFor('the choice in the address', () => /lijn=/.test(page.url()));
    const before = await page.texts(css('.way-step__name'));
    await page.reload();
    await complete(page);
    assert.deepEqual(await page.texts(css('.way-step__name')), before);
  });

  journey('With the keyboard alone: the goal, the stage, and a station that leads to its step', async ({ page }) => {
    await page.open('/route?van=vmbo-kb-3');
    await complete(page);
    await tabTo(page, ({ name }) => name === WORDS.way.goal);
    await page.keyboard('mechatronicus');
    await page.see(button(/^Mechatronicus/));
    await page.press('Enter');
    await page.waitFor('the goal in the address', () => /naar=mechatronicus/.test(page.url()));
    await page.waitFor('the focus on the heading', async () => (await page.focused()).role === 'heading');
    await tabTo(page, () => page.evaluate(() => document.activeElement.classList.contains('wayline__link')));
    await page.press('Enter');
    await page.waitFor('the focus on the step', () => page.evaluate(() => document.activeElement.id.startsWith('stap-')));
  });

  journey('Where there is no route, the reason is said, and there is a way on', async ({ page }) => {
    await page.open('/route?van=mbo-4&naar=lasser');
    await complete(page);
    await page.see(heading(WORDS.way.none));
    assert.match(await page.text(main), /Je kunt altijd later verder leren/);
    assert.ok((await page.count(css('main a'))) > 2);
  });

  journey('The two other questions are one tap away', async ({ page }) => {
    await page.open(DRAWN);
    await complete(page);
    await page.click(link(WORDS.way.next, { within: main }));
    await page.see(heading(WORDS.way.next, { level: 2 }));
    assert.ok((await page.count(css('.onward > li'))) >= 3, 'kader leads on to three levels of mbo at least');
    await page.click(link(WORDS.way.reach, { within: main }));
    await page.see(heading(WORDS.way.reach, { level: 2 }));
    assert.match(await page.text(main), /een route naar \d+ van de \d+ beroepen/);
  });
}

/** Presses Tab until the focus fits, and fails when it has gone round. */
async function tabTo(page, fits) {
  for (let stop = 0; stop < 150; stop++) {
    await page.press('Tab');
    if (await fits(await page.focused())) return;
  }
  throw new Error(`the Tab key never gets there\n${await page.describe()}`);
}
