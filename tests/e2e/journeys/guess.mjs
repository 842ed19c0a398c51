// Guessing wages: a round by keyboard, what is kept of it, the version for a class, and addresses that hold junk.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, css, heading, link, main, words } from '../targets.mjs';
import { WORDS } from '../words.mjs';

const SCREEN = '/kiezen/raad';
const ROUND = `${SCREEN}?ids=lasser,hovenier,app-ontwikkelaar`;
const slider = (name) => byRole('slider', name, { within: main });
const cards = css('main .guess__card h3');

export default function guess(journey) {
  journey('A pupil guesses by keyboard, sees the figures, and finds the guesses again', async ({ page }) => {
    await page.open(ROUND);
    await complete(page);
    await page.focus(link(WORDS.guess.begin));
    await page.press('Enter');
    await page.at(/stap=1$/);
    await page.waitFor('the focus on the career', async () => (await page.focused()).name === 'Lasser');

    await page.focus(button(WORDS.guess.show));
    await page.press('Enter');
    await page.see(words(WORDS.guess.moveFirst));
    assert.match(page.url(), /stap=1$/, 'who did not guess sees no figure');

    // The lower end goes past the upper one and pushes it.
    await page.focus(slider(WORDS.guess.to));
    await page.press('Home');
    assert.equal(await page.value(slider(WORDS.guess.from)), '1000');
    await page.focus(slider(WORDS.guess.from));
    await page.press('ArrowRight', 'ArrowRight');
    assert.equal(await page.value(slider(WORDS.guess.to)), '1100');
    assert.equal(await page.attribute(slider(WORDS.guess.from), 'aria-valuetext'), '1.100 euro');

    await page.reload();
    await complete(page);
    await page.see(words(WORDS.guess.before));
    assert.equal(await page.value(slider(WORDS.guess.from)), '1100', 'leaving midway loses nothing');
    await page.focus(button(WORDS.guess.show));
    await page.press('Enter');
    await page.at(/stap=1-cijfer$/);
    const said = await page.text(main);
    assert.match(said, /3\.150 tot € 4\.650 bruto per maand/);
    assert.match(said, /in de (bredere )?groep/);
    assert.match(said, /geen startloon/);
    assert.doesNotMatch(said, /\bfout\b|\bgoed geraden\b|punten/i);
    await page.focus(byRole('radio', WORDS.guess.more));
    await page.press('Space');

    await page.back();
    await page.see(slider(WORDS.guess.from));
    await page.forward();
    await page.waitFor('the answer is kept', () => page.count(byRole('radio', WORDS.guess.more, { checked: true })));
    for (const step of [2, 3]) {
      await page.click(link(WORDS.guess.next));
      await page.at(new RegExp(`stap=${step}$`));
      await page.focus(slider(WORDS.guess.from));
      await page.press('ArrowRight');
      await page.click(button(WORDS.guess.show));
      await page.at(new RegExp(`stap=${step}-cijfer$`));
    }
    await page.click(link(WORDS.guess.toEnd));
    await page.see(words(WORDS.guess.more));
    assert.deepEqual(await page.texts(cards), ['Lasser', 'Hovenier', 'App-ontwikkelaar'], 'in the order of the round');
    await page.type(byRole('textbox', WORDS.guess.note), 'Ik dacht dat het minder was');
    await page.click(button(WORDS.guess.another));
    await page.waitFor('three others', async () => !(await page.texts(cards)).includes('Lasser'));
    await page.click(css('main .guess details summary', { nth: 0 }));
    await page.click(link('Lasser', { within: main }));
    await page.at(/stap=1-cijfer$/);
    await page.see(words(WORDS.guess.surprise));
  });

  journey('A career is swapped, and what the address cannot have is said', async ({ page }) => {
    await page.open(ROUND);
    await complete(page);
    await page.click(button(WORDS.guess.swap('Hovenier')));
    await page.waitFor('another career', async () => !(await page.texts(cards)).includes('Hovenier'));
    const swapped = await page.texts(cards);
    assert.deepEqual([swapped[0], swapped[2]], ['Lasser', 'App-ontwikkelaar']);
    await page.reload();
    await complete(page);
    assert.deepEqual(await page.texts(cards), swapped, 'the round stands in the address');
    await page.back();
    await page.waitFor('the first one again', async () => (await page.texts(cards)).includes('Hovenier'));

    await page.open(`${SCREEN}?ids=bestaat-niet,fietstechnicus,,%00,lasser,lasser&stap=99-cijfer&klas=nee`);
    await complete(page);
    await page.see(words(WORDS.guess.unknown));
    await page.see(words(WORDS.guess.noFigure));
    assert.equal(await page.count(cards), 3, 'filled up');
    assert.equal((await page.texts(cards))[0], 'Lasser');
  });

  journey('A class guesses before the big screen, and nothing of it is kept', async ({ page }) => {
    await page.open(ROUND);
    await complete(page);
    await page.click(link(WORDS.guess.toClass));
    await page.at(/klas=ja/);
    const isOneScreen = () =>
      page.evaluate(() => document.querySelector('.guess .guess__foot').getBoundingClientRect().bottom + scrollY <= innerHeight);
    assert.equal(await page.count(css('main .guess__answer')), 4);
    assert.ok(await isOneScreen(), 'the question is one screen');
    await page.focus(button(WORDS.guess.moreHands));
    await page.press('Enter', 'Enter');
    assert.match(await page.text(css('main .guess__answer', { nth: 1 })), /2 handen/);
    await page.focus(link(WORDS.guess.show));
    await page.press('Enter');
    await page.see(css('main .guess__result'));
    assert.equal(await page.count(css('main .guess__answer--here')), 1);
    assert.match(await page.text(css('main .guess__answer', { nth: 1 })), /2 handen/, 'the hands stay');
    assert.match(await page.text(main), /Bron:/);
    assert.ok(await isOneScreen(), 'so is the figure');
    for (const step of ['2', '2-cijfer', '3', '3-cijfer', 'klaar']) {
      await page.click(css('main .guess__foot a.button', { nth: 0 }));
      await page.at(new RegExp(`stap=${step}$`));
    }
    await page.see(button(WORDS.guess.another));
    assert.equal(await page.evaluate(() => localStorage.getItem('techniekverkenner.dossier')), null);
    await page.click(link(WORDS.guess.toPupil));
    await page.see(heading('Raad eerst', { level: 1 }));
    await page.see(link(WORDS.guess.begin));
  });

  journey('The way in is on the screen of Kiezen', async ({ page }) => {
    await page.open('/kiezen');
    await complete(page);
    await page.click(link(WORDS.guess.door));
    await page.at(/^\/kiezen\/raad\?ids=/);
    assert.equal(await page.count(cards), 3);
  });
}
