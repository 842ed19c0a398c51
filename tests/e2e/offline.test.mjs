// After the first visit the app needs no network, and a newer build never breaks the one that works.

import assert from 'node:assert/strict';
import { journeys } from './harness.mjs';
import { complete, kept } from './screens.mjs';
import { button, css, heading, link, words } from './targets.mjs';
import { FILES, WORDS } from './words.mjs';

/** The browser itself reports a failed request in the console. */
const FAILED_REQUEST = /console error: Failed to load resource/;

/** No pause in typing ever ends: timers of the length in src/web/state/screens.rs are never set. */
const NO_PAUSE = `{
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (act, delay, ...rest) => (delay === 2000 ? 0 : setTimeout(act, delay, ...rest));
}`;

journeys({ together: 2 }, (journey) => {
  journey('After the first visit every screen opens without a network', async ({ page }) => {
    await page.open('/');
    await kept(page);
    await page.setOffline(true);
    await page.open('/beroep/lasser');
    await complete(page);
    await page.see(heading('Lasser', { level: 1 }));
    await page.see(heading('Zo kan een dag eruitzien', { level: 2 }));
    await page.open('/zoeken?q=lasen+zevenaar');
    await complete(page);
    await page.see(link(/^Lasser/));
    await page.open('/bestaat-niet');
    await complete(page);
  });

  journey('A newer build waits until the pupil takes it, and then the same screen stands', async ({ page, server }) => {
    await page.open('/beroep/lasser');
    await kept(page);
    server.fault('sw.js', 'newBuild');
    await page.reload();
    await page.click(button(WORDS.newBuild));
    await page.waitFor('the newer build to be the only one', async () => (await builds(page)).join() === 'newer');
    await complete(page);
    await page.see(heading('Lasser', { level: 1 }));
  });

  for (const fault of ['hang', 'status 404', 'status 500']) {
    journey(`A newer build whose download answers with "${fault}" leaves the kept one whole`, async ({ page, server }) => {
      page.expectProblems(FAILED_REQUEST);
      await page.open('/');
      await kept(page);
      server.fault('sw.js', 'newBuildWithMore');
      server.fault('more.json', fault);
      await page.reload();
      await page.waitFor('the newer build to be asked for', () =>
        server.requests().some(({ path }) => path.includes('more.json')),
      );
      await page.setOffline(true);
      await page.open('/beroep/lasser');
      await complete(page);
      await page.see(heading('Lasser', { level: 1 }));
      assert.ok((await builds(page)).includes('kept'));
    });
  }

  journey(
    'As long as the pupil types the later screens wait, and who asks for one gets it',
    { beforeScripts: NO_PAUSE },
    async ({ page, server }) => {
      await page.open('/');
      await page.type(css('input[type=search]'), 'lasser');
      await page.see(css('[role=option]'));
      assert.deepEqual(later(server), []);
      await page.press('ArrowDown', 'Enter');
      await page.see(heading('Lasser', { level: 1 }));
      const asked = later(server);
      assert.ok(isAll(asked), asked.join());
      assert.equal(new Set(asked).size, asked.length, 'each once');
      await page.waitFor('the focus on the heading', async () => (await page.focused()).name === 'Lasser');
      await kept(page);
    },
  );

  journey('Who is about to go to a later screen makes it load', { beforeScripts: NO_PAUSE }, async ({ page, server }) => {
    await page.open('/');
    await complete(page);
    assert.deepEqual(later(server), []);
    await page.focus(link(/^Kiezen/, { within: css('main') }));
    await page.waitFor('the later screens to be asked for', () => isAll(later(server)));
    assert.equal(page.url(), '/');
  });

  for (const fault of ['status 404', 'status 500', 'truncate', 'hang']) {
    journey(
      `When the later screens answer with "${fault}" searching works, and a screen says so and can be tried again`,
      { faults: [[FILES.later, fault]] },
      async ({ page, server }) => {
        page.expectProblems(/./);
        await page.open('/');
        await page.type(css('input[type=search]'), 'lass');
        await page.see(css('[role=option]'));
        await page.open('/beroep/lasser');
        await page.see(button(WORDS.retry), 60_000);
        await page.see(words(/Techniekverkenner/));
        server.heal();
        await page.click(button(WORDS.retry));
        await page.see(heading('Lasser', { level: 1 }));
      },
    );
  }
});

/** Are code and stylesheet among the requests? */
const isAll = (paths) => [/\/browse-/, /\/shared-browse-/, /\/later-/].every((name) => paths.some((path) => name.test(path)));

/** The requests for the later screens so far. */
function later(server) {
  return server.requests().map(({ path }) => path).filter((path) => /(browse|later)-/.test(path));
}

/** Which builds are on the device: `kept` is the one of the first visit. */
function builds(page) {
  return page.evaluate(async () => {
    const names = await caches.keys();
    return names.map((name) => (name.includes('build-newer-') ? 'newer' : 'kept'));
  });
}
