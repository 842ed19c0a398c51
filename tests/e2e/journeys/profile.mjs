// The choice of a profile: what opens, what differs, and an address that holds the question.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, css, heading, link, main } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const SCREEN = '/kiezen/profiel';
const SUM = css('main .gates__sum');

export default function profile(journey) {
  journey('A pupil of vmbo chooses a profile, sees what opens, and keeps it', async ({ page }) => {
    await page.open(`${SCREEN}?van=vmbo-kb-2`);
    await complete(page);
    await page.see(WORDS.profile.first);
    await page.click(byRole('radio', WORDS.profile.pie, { within: main }));
    await page.waitFor('the summary', async () => WORDS.profile.summary.test(await page.text(SUM)));
    assert.match(page.url(), /profiel=pie/);

    await page.click(button(WORDS.profile.keep));
    await page.see(WORDS.profile.kept);
    await page.open(SCREEN);
    await complete(page);
    await page.see(WORDS.profile.kept);
    await page.waitFor('the kept profile', async () => WORDS.profile.summary.test(await page.text(SUM)));
  });

  journey('What differs comes first, and a subject takes the difference away', async ({ page }) => {
    await page.open(`${SCREEN}?van=vmbo-kb-2&profiel=pie&vakken=geen`);
    await complete(page);
    await page.select(byRole('combobox', WORDS.profile.compare), 'D&P');
    await page.see(heading(WORDS.profile.different));
    await page.see(WORDS.profile.science);
    await page.see(WORDS.profile.ask);

    await page.click(byRole('checkbox', WORDS.profile.maths, { within: main, nth: 0 }));
    await page.waitFor('no difference but in work', async () => !(await page.visible(WORDS.profile.science)));
    assert.match(page.url(), /vakken=wiskunde/);

    const before = await page.text(SUM);
    const pasted = await page.anotherTab();
    await pasted.open(page.url());
    await complete(pasted);
    await pasted.see(heading(WORDS.profile.different));
    assert.equal(await pasted.text(SUM), before, 'a pasted link asks the same');
  });

  journey('The doors stand per level and field, seven at a time, each with a way on', async ({ page }) => {
    await page.open(`${SCREEN}?van=vmbo-kb-2&profiel=dp&vakken=geen`);
    await complete(page);
    await page.click(css('main .gates__level summary', { nth: 1 }));
    await page.click(button(WORDS.profile.domain, { within: css('main .gates__level[open]') }));
    await page.waitFor('seven doors', async () => (await page.count(css('main .gate'))) === 7);
    assert.match(page.url(), /deuren=/);
    await page.see(WORDS.profile.ask);
    assert.equal(await page.count(css('main .gate a[href*="/route?van=vmbo-kb-2&naar="]')), 7);
    await page.reload();
    await complete(page);
    await page.waitFor('the same seven', async () => (await page.count(css('main .gate'))) === 7);
  });

  journey('Who has no profile to choose finds the schools that have one', async ({ page }) => {
    await page.open(`${SCREEN}?van=groep-8`);
    await complete(page);
    await page.see(heading(WORDS.profile.none));
    await page.click(link(WORDS.profile.havo, { within: main }));
    await page.see(heading(WORDS.profile.choose));
    assert.equal(await page.count(css('main .gates__profiles input[type=radio]')), 4);
  });
}
