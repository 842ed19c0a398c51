// The pupil's way through the app, with mouse or thumb: from a few letters to the triangle and round again.

import assert from 'node:assert/strict';
import { complete } from '../screens.mjs';
import { button, byRole, combobox, css, heading, link, main } from '../targets.mjs';
import { WORDS } from '../words.mjs';

/** The search that the whole app is judged by. */
const SEARCHED = '/zoeken?q=lasen%20zevenaar';

export default function pupil(journey) {
  journey('A pupil types "lasen zevenaar" and sees careers, studies, companies and a Zevenaar chip', async ({ page }) => {
    await page.open('/');
    await page.type(combobox(WORDS.search), 'lasen zevenaar');
    await page.press('Enter');
    await page.at(SEARCHED);
    for (const kind of WORDS.kinds) await page.see(heading(kind, { within: main }));
    await page.see(link(/^Lasser\b/, { within: main }));
    await page.see(byRole('button', WORDS.chip('Zevenaar'), { within: main }));
    assert.match(await page.title(), /lasen zevenaar/);
  });

  journey('Lasser says what it is, what such work pays with group, year and source, and where it leads', async ({ page }) => {
    await page.open(SEARCHED);
    await page.click(link(/^Lasser\b/, { within: main }));
    await page.at('/beroep/lasser');
    await page.see(heading('Lasser', { level: 1 }));
    assert.match(await page.title(), /Lasser/);
    const text = await page.text(main);
    assert.match(text, /smelt metalen delen aan elkaar/, 'what it is');
    assert.match(text, /3\.150/, 'the wage, written the Dutch way');
    assert.match(text, /4\.650/);
    assert.match(text, /CBS/, 'the source of the wage');
    assert.match(text, /20(22|24)/, 'the year of the wage');
    assert.match(text, /groep/, 'the group it is the wage of');
  });

  journey('From Lasser a study opens, and leads back to Lasser', async ({ page }) => {
    await page.open('/beroep/lasser');
    await page.click(link(/^Allround medewerker productietechniek/, { within: main, nth: 0 }));
    await page.at('/opleiding/mbo-allround-medewerker-productietechniek-3');
    await page.see(heading(/^Allround medewerker productietechniek/, { level: 1 }));
    await backToLasser(page);
  });

  journey('From Lasser a company opens, and leads back to Lasser', async ({ page }) => {
    await page.open('/beroep/lasser');
    await complete(page);
    const company = css('main a[href*="/bedrijf/"]', { nth: 0 });
    await page.see(company);
    assert.match(await page.text(main), /waar dit werk kan voorkomen/, 'no company is said to look for people');
    assert.doesNotMatch(await page.text(main), /leerbedrijf|zoekt (nieuwe|mensen|lassers)/);
    await page.click(company);
    await page.at(/^\/bedrijf\//);
    await complete(page);
    await backToLasser(page);
  });

  journey('From a study a school opens, and leads back to the study', async ({ page }) => {
    await page.open('/opleiding/mbo-medewerker-productietechniek-2');
    await complete(page);
    await page.click(css('main a[href*="/school/"]', { nth: 0 }));
    await page.at(/^\/school\//);
    await complete(page);
    await page.see(css('main a[href*="/opleiding/mbo-medewerker-productietechniek-2"]'));
  });

  journey('Every chip can be taken away, and the answer is another one', async ({ page }) => {
    await page.open(SEARCHED);
    const chip = byRole('button', WORDS.chip('Zevenaar'), { within: main });
    await page.click(chip);
    await page.gone(chip);
    await page.see(link(/^Lasser\b/, { within: main }));
    const address = page.url();
    await page.reload();
    await complete(page);
    assert.equal(page.url(), address);
    assert.equal(await page.count(chip), 0, 'the chip stays away after a reload');
  });

  journey('A search without an answer is no empty page', async ({ page }) => {
    await page.open('/zoeken?q=qqqxxxzzz');
    await complete(page);
    assert.ok((await page.count(css('main a'))) > 0, 'there is a way on');
    assert.match(await page.text(main), /qqqxxxzzz/);
  });

  journey('An unknown career gets a page that helps, with the nearest ones', async ({ page }) => {
    await page.open('/beroep/lassser');
    await complete(page);
    await page.click(link(/^Lasser\b/, { within: main, nth: 0 }));
    await page.at('/beroep/lasser');
  });

  for (const path of ['/opleiding/x', '/school/x', '/bedrijf/x', '/initiatief/x', '/wereld/x', '/zomaar/iets']) {
    journey(`The unknown address ${path} gets a page with a way on`, async ({ page }) => {
      await page.open(path);
      await complete(page);
      assert.ok((await page.count(css('main a'))) > 0);
      assert.match(await page.title(), /\S/);
    });
  }
}

/** Finds Lasser among the careers of a study or a company, further down the list if need be. */
async function backToLasser(page) {
  const lasser = link('Lasser', { within: main, nth: 0 });
  while (!(await page.visible(lasser))) await page.click(button(WORDS.more, { within: main, nth: 0 }));
  await page.click(lasser);
  await page.at('/beroep/lasser');
  await page.see(heading('Lasser', { level: 1 }));
}
