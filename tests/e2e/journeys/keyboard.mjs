// The same way with the keyboard alone, and what a screen reader is told on the way.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { byRole, combobox, css, heading, link, main } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const BOX = combobox(WORDS.search);

/** The search that the whole app is judged by. */
const SEARCHED = '/zoeken?q=lasen%20zevenaar';

export default function keyboard(journey) {
  journey('The first Tab reaches the skip link, and it moves the focus into the content', async ({ page }) => {
    await page.open('/beroep/lasser');
    await complete(page);
    await page.press('Tab');
    assert.deepEqual(await page.focused(), { role: 'link', name: WORDS.skip });
    await page.see(link(WORDS.skip));
    await page.press('Enter');
    await page.waitFor('the focus in main', () => page.evaluate(() => document.activeElement.closest('main') !== null));
    assert.equal(page.url().split('#')[0], '/beroep/lasser', 'and does not leave the screen');
  });

  journey('The search box is a combobox: arrows walk the suggestions, Escape closes them, Enter opens one', async ({ page }) => {
    await page.open('/');
    await complete(page);
    await page.focus(BOX);
    await page.keyboard('lass');
    await page.see(css('[role=option]'));
    assert.equal(await page.attribute(BOX, 'aria-expanded'), 'true');

    const active = () => page.evaluate(() => document.getElementById(document.activeElement.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null);
    assert.equal(await active(), null, 'nothing is chosen before an arrow');
    await page.press('ArrowDown');
    const first = await active();
    assert.ok(first, 'the first suggestion is active');
    await page.press('ArrowDown');
    assert.notEqual(await active(), first);
    await page.press('ArrowUp');
    assert.equal(await active(), first);
    assert.equal((await page.focused()).role.toLowerCase().includes('combo'), true, 'the focus itself stays in the box');

    await page.press('Escape');
    await page.gone(css('[role=option]'));
    assert.equal(await page.attribute(BOX, 'aria-expanded'), 'false');
    assert.equal(await page.value(BOX), 'lass', 'Escape closes, it does not empty');

    await page.press('ArrowDown');
    await page.see(css('[role=option]'));
    await page.waitFor('an active suggestion', active);
    await page.press('Enter');
    await page.waitFor('another screen', () => page.url() !== '/');
    await complete(page);
  });

  journey('The pupil reaches Lasser, a study and a company with the keyboard alone', async ({ page }) => {
    await page.open('/');
    await complete(page);
    await tabTo(page, ({ role }) => /combo/i.test(role));
    await page.keyboard('lasen zevenaar');
    await page.press('Enter');
    await page.at(SEARCHED);
    await focusOnHeading(page);
    await tabTo(page, ({ role, name }) => role === 'link' && /^Lasser\b/.test(name));
    await page.press('Enter');
    await page.at('/beroep/lasser');
    await focusOnHeading(page, 'Lasser');
    await tabTo(page, ({ role, name }) => role === 'link' && /^Allround medewerker productietechniek/.test(name));
    await page.press('Enter');
    await page.at(/^\/opleiding\//);
    await focusOnHeading(page);
    await page.back();
    await page.at('/beroep/lasser');
    await focusOnHeading(page, 'Lasser');
    await tabTo(page, () => page.evaluate(() => document.activeElement.getAttribute('href')?.includes('/bedrijf/')));
    await page.press('Enter');
    await page.at(/^\/bedrijf\//);
    await focusOnHeading(page);
  });

  journey('Going to another screen moves the focus to its h1, changes the title and is announced', async ({ page }) => {
    await page.open('/');
    await complete(page);
    const home = await page.title();
    await page.click(link(WORDS.pillars[2], { within: byRole('navigation', WORDS.menu) }));
    await page.waitFor('another title', async () => (await page.title()) !== home);
    const { name } = await focusOnHeading(page);
    await page.waitFor('the announcement', async () => (await announced(page)).includes(name));
  });

  journey('The number of answers is announced once typing pauses', async ({ page }) => {
    await page.open('/zoeken?q=lasser');
    await complete(page);
    await page.type(BOX, 'robot');
    await page.waitFor('a number in the live region', async () => /\d+/.test(await announced(page)));
  });

  journey('Every stop of the Tab key can be seen and has a name', async ({ page }) => {
    await page.open('/beroepen');
    await complete(page);
    for (let stop = 0; stop < 40; stop++) {
      await page.press('Tab');
      const { role, name } = await page.focused();
      if (/^(RootWebArea|none)$/.test(role)) break;
      assert.notEqual(name, '', `stop ${stop} is a ${role} without a name`);
      assert.ok(await page.evaluate(visibleFocus), `stop ${stop}, ${role} "${name}", shows its focus`);
    }
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

/** Waits until the focus is on the h1 (with `name`). */
function focusOnHeading(page, name) {
  return page.waitFor(`the focus on the h1 ${name ?? ''}`, async () => {
    const focus = await page.focused();
    const here = focus.role === 'heading' && (name === undefined || focus.name === name);
    return here && (await page.evaluate(() => document.activeElement.tagName === 'H1')) ? focus : null;
  });
}

/** What the live regions say. */
const announced = async (page) => (await page.texts(css('[aria-live=polite], [role=status]'))).join(' ');

/** In the page: is the element with the focus on the screen, and marked by an outline or a shadow? */
function visibleFocus() {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const marked = [element, element.parentElement, element.querySelector('*')].filter(Boolean).some((one) => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });
  return box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && marked;
}
