// Keeping: what a pupil puts on the list, takes off and puts back; and the second door, one or two worlds.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, css, heading, link, main, words } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const LIST = '/dossier';
const WORLDS = '/kiezen/werelden';
const toggle = (state = {}) => byRole('button', WORDS.keep.toggle, { within: main, ...state });
const world = (name, state = {}) => byRole('checkbox', name, { within: main, ...state });

export default function keep(journey) {
  journey('A pupil keeps records, takes one off the list, puts it back in its place, and erases everything', async ({ page }) => {
    for (const path of ['/beroep/lasser', '/bedrijf/audacious-sheet-metal', '/beroep/metselaar', '/school/graafschap-terborg']) {
      await page.open(path);
      await complete(page);
      await page.click(toggle());
      await page.see(toggle({ pressed: true }));
      assert.match((await page.focused()).name, WORDS.keep.toggle, 'the button keeps the focus');
    }
    await page.click(link(WORDS.keep.myList(4), { within: main }));
    await page.at(LIST);
    await complete(page);
    assert.deepEqual(await careers(page), ['Metselaar', 'Lasser'], 'what was kept last comes first');

    await page.click(button(WORDS.keep.take('Metselaar')));
    await page.see(WORDS.keep.taken);
    await page.waitFor('the focus on the way back', async () => (await page.focused()).name === WORDS.keep.back('Metselaar'));
    assert.doesNotMatch(await stored(page), /metselaar/);
    await page.press('Enter');
    await page.waitFor('it to be kept again', async () => /metselaar/.test(await stored(page)));
    assert.deepEqual(await careers(page), ['Metselaar', 'Lasser']);

    await page.reload();
    await complete(page);
    assert.deepEqual(await careers(page), ['Metselaar', 'Lasser'], 'also after a reload');
    await page.click(button(WORDS.visit.eraseAll));
    await page.click(button(WORDS.visit.eraseYes));
    await page.see(heading(WORDS.keep.empty));
    assert.equal(await stored(page), null, 'nothing is left for the next pupil');
    assert.equal(await page.count(css('main .kept .card')), 0, 'nor to put back');
  });

  journey('The list shows what is gone from the app, what was hidden, and what was answered', async ({ page }) => {
    await page.open('/over-de-data');
    await page.evaluate(() => {
      const at = (value) => ({ value, at: 5 });
      const choices = {
        'bewaard/beroep/bestaat-niet-meer': at(''),
        'niet-voor-mij/metselaar': at('buiten'),
        'test/r1': at('4'),
        'test/r2': at('2'),
      };
      localStorage.setItem('techniekverkenner.dossier', JSON.stringify({ version: 1, choices }));
    });
    await page.open(LIST);
    await complete(page);
    await page.see(WORDS.keep.gone);
    await page.see(WORDS.keep.answers);
    await page.click(button(WORDS.keep.take('bestaat-niet-meer')));
    await page.waitFor('it to be gone', async () => !/bestaat-niet-meer/.test(await stored(page)));

    await page.click(words(WORDS.keep.against, { within: css('main summary') }));
    await page.click(button(WORDS.keep.showAgain));
    await page.waitFor('it not to be hidden', async () => !/niet-voor-mij/.test(await stored(page)));
  });

  journey('Two tabs have the same list', async ({ page }) => {
    await page.open(LIST);
    await complete(page);
    await page.see(heading(WORDS.keep.empty));
    const other = await page.anotherTab();
    await other.open('/beroep/lasser');
    await complete(other);
    await other.click(toggle());
    await page.waitFor('the career', async () => (await careers(page)).includes('Lasser'));
    await page.click(button(WORDS.keep.take('Lasser')));
    await other.see(toggle({ pressed: false }));
  });

  journey('A pupil picks two worlds; a third is refused in words, and the address holds the choice', async ({ page }) => {
    await page.open('/kiezen');
    await complete(page);
    await page.click(link(WORDS.worlds.doubt, { within: main }));
    await page.at(WORLDS);
    await complete(page);
    await page.see(heading(WORDS.worlds.start));
    await page.click(world(WORDS.worlds.food));
    await page.see(heading(WORDS.worlds.careers(WORDS.worlds.food)));
    await page.click(world(WORDS.worlds.tech));
    await page.at(`${WORLDS}?wereld=voeding-natuur&wereld=hi-tech-science`);
    const both = `${WORDS.worlds.food} en ${WORDS.worlds.tech}`;
    await page.see(heading(WORDS.worlds.careers(both)));
    await page.see(WORDS.worlds.both);

    await page.click(world(WORDS.worlds.health));
    await page.see(WORDS.worlds.full);
    await page.see(world(WORDS.worlds.health, { checked: false }));
    await page.at(`${WORLDS}?wereld=voeding-natuur&wereld=hi-tech-science`);

    const pasted = await page.anotherTab();
    await pasted.open(`${WORLDS}?wereld=bestaat-niet&wereld=voeding-natuur&wereld=hi-tech-science&van=vmbo-kb-3&vanuit=didam`);
    await complete(pasted);
    await pasted.see(heading(WORDS.worlds.careers(both)));
    await pasted.see(world(WORDS.worlds.food, { checked: true }));
    await pasted.see(WORDS.worlds.near);
    assert.equal(await pasted.count(css('main .shelf')), 3, 'the other levels stay');
    const before = await pasted.text(css('main .try'));
    await pasted.click(button(WORDS.worlds.another));
    await pasted.waitFor('another thing to try', async () => (await pasted.text(css('main .try'))) !== before);

    await page.back();
    await page.see(heading(WORDS.worlds.careers(WORDS.worlds.food)));
    await page.see(world(WORDS.worlds.tech, { checked: false }));
    await page.reload();
    await complete(page);
    await page.see(world(WORDS.worlds.food, { checked: true }));
    await page.click(link(WORDS.worlds.see));
    await page.waitFor('the careers', async () => (await page.text(css(':focus'))).startsWith(WORDS.worlds.careers(WORDS.worlds.food)));
  });
}

/** The names of the kept careers, in order. */
async function careers(page) {
  const names = await page.texts(css('main .kept__shelf:first-child .card__link'));
  return names;
}

/** What is kept on the device. */
const stored = (page) => page.evaluate(() => localStorage.getItem('techniekverkenner.dossier'));
