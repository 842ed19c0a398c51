// Whatever goes wrong while loading: a clear Dutch message with a way on, and never a blank page.

import assert from 'node:assert/strict';
import { SIZES } from './driver.mjs';
import { journeys } from './harness.mjs';
import { complete, kept } from './screens.mjs';
import { button, byRole, css, heading, link, words } from './targets.mjs';
import { FILES, WORDS } from './words.mjs';

/** Longer than the app itself waits for a file that does not come. */
const HANG_PATIENCE_MS = 60_000;

/** The browser itself reports a failed request in the console; that much of a fault is expected. */
const FAILED_REQUEST = /console error: Failed to load resource/;

const DATA_FAULTS = [
  { fault: 'status 404', says: WORDS.errors.missing },
  { fault: 'status 500', says: WORDS.errors.server },
  { fault: 'hang', says: WORDS.errors.timeout },
  { fault: 'cut', says: WORDS.errors.broken },
  { fault: 'truncate', says: WORDS.errors.truncated },
  { fault: 'notJson', says: WORDS.errors.notJson },
  { fault: 'otherJson', says: WORDS.errors.notJson },
  { fault: 'wrongVersion', says: WORDS.errors.wrongVersion },
];

journeys({ together: 4 }, (journey) => {
  for (const { fault, says } of DATA_FAULTS) {
    journey(
      `When the dataset answers with "${fault}" the pupil reads what is wrong, and trying again works once it is right`,
      { faults: [[FILES.dataset, fault]] },
      async ({ page, server }) => {
        page.expectProblems(FAILED_REQUEST);
        await page.open('/beroep/lasser');
        await page.see(button(WORDS.retry), HANG_PATIENCE_MS);
        const text = await page.text(css('main'));
        assert.match(text, says);
        await assertFrameStands(page);

        // Still broken: trying again says so again instead of falling silent.
        if (fault !== 'hang') {
          await page.click(button(WORDS.retry));
          await page.see(button(WORDS.retry));
        }
        server.heal();
        await page.click(button(WORDS.retry));
        await page.see(heading('Lasser', { level: 1 }));
        assert.equal(page.url(), '/beroep/lasser', 'the address is still the one that was asked for');
      },
    );
  }

  journey(
    'When the dataset comes in slowly the pupil reads that it takes long, and it goes on by itself',
    { faults: [[FILES.dataset, 'slow']] },
    async ({ page, server }) => {
      await page.open('/beroep/lasser');
      await page.see(words(WORDS.slow), HANG_PATIENCE_MS);
      await assertFrameStands(page);
      server.heal();
      await page.see(heading('Lasser', { level: 1 }));
    },
  );

  journey(
    'One bad record in the dataset leaves all others standing',
    { faults: [[FILES.dataset, 'badRecord']] },
    async ({ page }) => {
      await page.open('/beroepen');
      await complete(page);
      await page.see(css('main ul > li a'));
      await page.open('/beroep/lasser');
      await page.see(heading('Lasser', { level: 1 }));
      // The journey is about the reader; what the app tells the developer about the record is welcome.
      page.expectProblems(/console error: .*careers/);
    },
  );

  const later = ['status 404', 'status 500', 'hang', 'truncate', 'notJson'];
  const laterFaults = [
    ...[...later, 'badDetails'].map((fault) => ['details', FILES.details, fault]),
    ...later.map((fault) => ['texts', FILES.prose, fault]),
  ];
  for (const [what, pattern, fault] of laterFaults) {
    journey(
      `When the ${what} answer with "${fault}" the career still says what it is`,
      { faults: [[pattern, fault]] },
      async ({ page }) => {
        page.expectProblems(FAILED_REQUEST);
        await page.open('/beroep/lasser');
        await page.see(heading('Lasser', { level: 1 }));
        await page.see(words(/smelt metalen delen/));
      },
    );
  }

  for (const [what, pattern, route, shows] of [
    ['details', FILES.details, '/kiezen/test', link(WORDS.finder.begin)],
    ['details', FILES.details, '/kiezen/test?stap=kaarten', css('main .card-form')],
    ['texts', FILES.prose, '/innoveren', css('main .start__title')],
  ]) {
    for (const fault of ['status 404', 'hang']) {
      journey(
        `When the ${what} answer with "${fault}" ${route} says that they are missing, and trying again brings them`,
        { faults: [[pattern, fault]] },
        async ({ page, server }) => {
          page.expectProblems(FAILED_REQUEST);
          await page.open(route);
          await page.see(words(WORDS.incomplete), HANG_PATIENCE_MS);
          await assertFrameStands(page);
          server.heal();
          await page.click(button(WORDS.retry));
          await page.see(shows);
          await page.gone(words(WORDS.incomplete));
          // On the heading, or where the screen itself puts it: not lost with the button.
          await page.waitFor('the focus', async () => !['RootWebArea', 'none'].includes((await page.focused()).role));
        },
      );
    }
  }

  for (const fault of ['status 404', 'status 500', 'truncate', 'notJson', 'hang']) {
    journey(
      `When the stylesheet of the later screens answers with "${fault}" no screen stands bare, and trying again works`,
      { faults: [[FILES.laterStyles, fault]] },
      async ({ page, server }) => {
        page.expectProblems(FAILED_REQUEST);
        await page.open('/beroep/lasser');
        await page.see(button(WORDS.retry), HANG_PATIENCE_MS);
        assert.equal(await page.count(heading('Lasser', { level: 1 })), 0);
        await assertFrameStands(page);
        server.heal();
        await page.click(button(WORDS.retry));
        await page.see(heading('Lasser', { level: 1 }));
        assert.ok(await page.evaluate(isStyled));
      },
    );
  }

  journey(
    'Who goes on to another screen after the stylesheet of the later screens failed gets that one',
    { faults: [[FILES.laterStyles, 'status 500']] },
    async ({ page, server }) => {
      page.expectProblems(FAILED_REQUEST);
      await page.open('/beroep/lasser');
      await page.see(button(WORDS.retry));
      server.heal();
      await page.click(link(WORDS.pillars[0], { within: byRole('navigation', WORDS.menu) }));
      await page.see(css('main article'));
      assert.ok(await page.evaluate(isStyled));
    },
  );

  for (const [name, size] of Object.entries(SIZES)) {
    journey(
      `The first screen of a ${name} looks the same without the stylesheet of the later screens`,
      { size, faults: [[FILES.laterStyles, 'status 404']] },
      async ({ page, server }) => {
        page.expectProblems(FAILED_REQUEST);
        await page.open('/');
        await complete(page);
        const without = await page.evaluate(look);
        server.heal();
        await page.reload();
        await kept(page);
        assert.deepEqual(await page.evaluate(look), without);
      },
    );
  }

  for (const [what, pattern] of [['WebAssembly', FILES.wasm], ['start script', FILES.script]]) {
    for (const fault of ['status 404', 'status 500', 'truncate', 'hang']) {
      journey(
        `When the ${what} answers with "${fault}" the static page says so and offers to load again`,
        { faults: [[pattern, fault]] },
        async ({ page, server }) => {
          // The engine names a broken module in its own words; integrity checks add theirs.
          page.expectProblems(/./);
          await page.open('/beroep/lasser');
          await page.see(words(WORDS.crash), HANG_PATIENCE_MS);
          await assertFrameStands(page);
          server.heal();
          await loadAgain(page);
          await page.see(heading('Lasser', { level: 1 }));
        },
      );
    }
  }

  journey('A browser without WebAssembly gets an explanation', { beforeScripts: 'delete globalThis.WebAssembly' }, async ({ page }) => {
    page.expectProblems(/WebAssembly/);
    await page.open('/');
    await page.see(words(WORDS.noWebAssembly));
    await assertFrameStands(page);
  });

  journey('With JavaScript off the page explains what it needs', { javaScript: false }, async ({ page }) => {
    await page.open('/');
    await page.see(words(WORDS.noScript));
  });

  journey(
    'The static shell is on the screen before the app runs',
    { faults: [[FILES.wasm, 'hang']] },
    async ({ page }) => {
      await page.open('/');
      await assertFrameStands(page);
      await page.see(css('input'));
    },
  );
});

/** Never a blank page: the brand is there, and something to read. */
async function assertFrameStands(page) {
  await page.see(words(/Techniekverkenner/));
  assert.match(await page.title(), /Techniekverkenner/);
}

async function loadAgain(page) {
  const again = WORDS.reload;
  await page.click((await page.count(button(again))) > 0 ? button(again) : link(again));
}

// Runs in the page.
function isStyled() {
  return getComputedStyle(document.querySelector('.page__body')).display === 'grid';
}

// Runs in the page: how each element looks, custom properties aside.
function look() {
  return [...document.body.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const values = [...style].filter((name) => !name.startsWith('--')).map((name) => style.getPropertyValue(name));
    return `${element.tagName} ${element.getAttribute('class')} ${values.join('|')}`;
  });
}
