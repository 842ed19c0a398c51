// Every screen stays readable on a narrow phone and with large text: nothing runs off the side.

import assert from 'node:assert/strict';
import { SIZES } from './driver.mjs';
import { journeys } from './harness.mjs';
import { SCREENS, show } from './screens.mjs';
import { css } from './targets.mjs';

journeys({ together: 2 }, (journey) => {
  for (const screen of SCREENS) {
    journey(`The screen ${screen.name} fits 320 px and 200 % text without scrolling sideways`, async ({ page }) => {
      await show(page, screen);
      await page.setViewport({ width: 320, height: 640 });
      await assertNothingSticksOut(page, '320 px');

      await page.setViewport(SIZES.tablet);
      const usual = await textSize(page);
      await page.setTextSize(200);
      const large = await textSize(page);
      assert.ok(large / usual > 1.9, `text follows the reader's own size: ${usual} px became ${large} px`);
      await assertNothingSticksOut(page, '200 % text on a tablet');
      await page.setViewport(SIZES.laptop);
      await assertNothingSticksOut(page, '200 % text on a laptop');
    });
  }
});

const textSize = (page) => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main')).fontSize));

/** The page must not scroll sideways; a table may scroll inside its own box. */
async function assertNothingSticksOut(page, when) {
  const { wider, culprits } = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const boxed = (element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) if (scrolls(up)) return true;
      return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > room + 1 && !boxed(element),
    );
    return {
      wider: document.documentElement.scrollWidth - room,
      culprits: out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    };
  });
  assert.ok(wider <= 0, `${when}: ${wider} px too wide; sticking out:\n  ${culprits.join('\n  ')}`);
}
