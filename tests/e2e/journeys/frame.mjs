// What stands around every screen: menu, language, theme, and the choices that outlive a reload.

import assert from 'node:assert/strict';
import { complete, kept } from '../screens.mjs';
import { byRole, combobox, css, heading, link } from '../targets.mjs';
import { WORDS } from '../words.mjs';

export default function frame(journey) {
  journey('The four pillars are the menu, on every size of screen', async ({ page }) => {
    await page.open('/');
    await complete(page);
    for (const pillar of WORDS.pillars) {
      await page.click(link(pillar, { within: byRole('navigation', WORDS.menu) }));
      await page.waitFor(`the screen of ${pillar}`, () => page.url() !== '/');
      await complete(page);
      await page.see(combobox(WORDS.search));
      await page.back();
      await page.at('/');
      await complete(page);
    }
  });

  journey('The seven worlds and "Ik weet het nog niet" start from home', async ({ page }) => {
    await page.open('/');
    await complete(page);
    assert.equal(await page.count(css('main a[href*="/wereld/"]')), 7);
    await page.click(link(WORDS.undecided));
    await page.waitFor('another screen', () => page.url() !== '/');
    await complete(page);
  });

  journey('English has English texts and says so, marks Dutch data as Dutch, and stays after a reload', async ({ page }) => {
    await page.open('/beroep/lasser');
    await complete(page);
    assert.equal(await page.attribute(css('html'), 'lang'), 'nl');
    const dutch = await page.title();
    await page.click(WORDS.toEnglish);
    await page.waitFor('lang="en"', async () => (await page.attribute(css('html'), 'lang')) === 'en');
    await page.see(combobox(WORDS.english.search));
    assert.equal(page.url(), '/beroep/lasser', 'the screen stays the same');
    await page.waitFor('lang="nl" on the sentence from the data', () => page.evaluate(languageOf, 'smelt metalen delen').then((lang) => lang === 'nl'));
    assert.equal(await page.evaluate(languageOf, WORDS.english.sample), 'en', 'interface texts are not marked Dutch');

    await page.reload();
    await complete(page);
    assert.equal(await page.attribute(css('html'), 'lang'), 'en');
    await page.click(WORDS.toDutch);
    await page.waitFor('lang="nl"', async () => (await page.attribute(css('html'), 'lang')) === 'nl');
    assert.equal(await page.title(), dutch);
  });

  journey('The theme follows the device until the pupil chooses one, and the choice stays', async ({ page }) => {
    await page.open('/');
    await complete(page);
    const light = await background(page);
    await page.setTheme('dark');
    const dark = await page.waitFor('another background', async () => {
      const now = await background(page);
      return now !== light && now;
    });
    await WORDS.chooseTheme(page, 'light');
    await page.waitFor('the light background', async () => (await background(page)) === light);
    await page.reload();
    await complete(page);
    assert.equal(await background(page), light, 'light, though the device is dark');
    await WORDS.chooseTheme(page, 'dark');
    await page.waitFor('the dark background', async () => (await background(page)) === dark);
    await WORDS.chooseTheme(page, 'contrast');
    await page.waitFor('a background of its own or black and white', async () => (await background(page)) !== light);
    await page.reload();
    await complete(page);
    assert.notEqual(await background(page), light);
  });

  journey('Two tabs of one profile agree on nothing but what was chosen', async ({ page }) => {
    await page.open('/');
    await complete(page);
    await WORDS.chooseTheme(page, 'dark');
    const dark = await background(page);
    const other = await page.anotherTab();
    await other.open('/beroepen');
    await complete(other);
    assert.equal(await background(other), dark);
  });

  journey('With storage refused the app still works', { beforeScripts: refuseStorage }, async ({ page }) => {
    await page.open('/beroep/lasser');
    await page.see(heading('Lasser', { level: 1 }));
    await WORDS.chooseTheme(page, 'dark');
    await page.click(WORDS.toEnglish);
    await page.waitFor('lang="en"', async () => (await page.attribute(css('html'), 'lang')) === 'en');
  });

  journey('A printed career is a clean page: no menu, no search box, no buttons', async ({ page }) => {
    await page.open('/beroep/lasser');
    await complete(page);
    await page.setPrint(true);
    await page.see(heading('Lasser', { level: 1 }));
    assert.equal(await page.visible(combobox(WORDS.search)), false);
    assert.equal(await page.visible(byRole('navigation', WORDS.menu)), false);
    // A word that can be pressed is a button too, and stays as a word.
    assert.equal(await page.visible(css('main button:not(.term)')), false);
  });

  journey('"Meld een fout" prepares a text and sends nothing', async ({ page, server }) => {
    await page.open('/beroep/lasser');
    // What loads in the background must not be taken for something that is sent.
    await kept(page);
    const before = server.requests().length;
    await page.click(WORDS.report);
    await page.see(byRole('textbox', WORDS.reportText));
    assert.match(await page.value(byRole('textbox', WORDS.reportText)), /lasser/);
    assert.equal(server.requests().length, before, 'nothing was sent');
  });
}

const background = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor);

/** In the page: the language that the smallest element with this text is marked with. */
function languageOf(text) {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.includes(text)) return node.parentElement.closest('[lang]').lang;
  }
  return null;
}

/** In the page, before its scripts: storage as it is in the strictest of school settings. */
function refuseStorage() {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  }
}
