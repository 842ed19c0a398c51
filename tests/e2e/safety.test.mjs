// Texts from the dataset and from the address are only ever text; nothing leaves for another host.

import assert from 'node:assert/strict';
import { journeys } from './harness.mjs';
import { SCREENS, complete } from './screens.mjs';
import { css, words } from './targets.mjs';
import { FILES } from './words.mjs';

const MARKUP = '<img src=x onerror="window.hacked=1">';

const PLACES = [
  `/zoeken?q=${encodeURIComponent(MARKUP)}`,
  `/beroep/${encodeURIComponent(MARKUP)}`,
  `/wereld/${encodeURIComponent(MARKUP)}`,
  `/beroepen?wereld=${encodeURIComponent(MARKUP)}&niveau=${encodeURIComponent(MARKUP)}&aantal=${encodeURIComponent(MARKUP)}`,
  `/${encodeURIComponent(MARKUP)}`,
  `/zoeken?q=${encodeURIComponent('javascript:window.hacked=1')}#${encodeURIComponent(MARKUP)}`,
];

journeys({ together: 2 }, (journey) => {
  for (const path of PLACES) {
    journey(`Markup in the address ${decodeURIComponent(path).slice(0, 40)} is only text`, async ({ page }) => {
      await page.open(path);
      await complete(page);
      await assertNothingRan(page);
    });
  }

  journey('Junk in the address is no reason to fall over', async ({ page }) => {
    for (const path of ['/zoeken?q=%', '/zoeken?q=%E0%A4%A', '/beroep/%', '/beroepen?aantal=-1&aantal=1e99&volgorde=&niveau=%FF', '/zoeken?q=a&q=b&&==']) {
      await page.open(path);
      await complete(page);
    }
  });

  journey('Markup in the dataset is only text', { faults: [[FILES.dataset, 'markup']] }, async ({ page }) => {
    for (const path of ['/beroep/lasser', '/beroepen', '/zoeken?q=lasser']) {
      await page.open(path);
      await complete(page);
      await page.see(words(/<img src=x/));
      await assertNothingRan(page);
    }
  });

  journey('The policy stands in the header and in the page, and they agree', async ({ page, server }) => {
    const answer = await fetch(server.url('/'));
    const header = answer.headers.get('content-security-policy');
    assert.ok(header, 'the headers file gives a policy');
    await page.open('/');
    const meta = await page.attribute(css('meta[http-equiv="Content-Security-Policy" i]'), 'content');
    // `frame-ancestors` works in a header only.
    const rules = (policy) =>
      policy.split(';').map((rule) => rule.trim().replace(/\s+/g, ' ')).filter((rule) => rule && !rule.startsWith('frame-ancestors')).sort();
    assert.deepEqual(rules(header), rules(meta));
    assert.doesNotMatch(header, /unsafe-inline|'unsafe-eval'|https?:|\*/);
    assert.match(header, /'wasm-unsafe-eval'/);
  });

  journey('A walk over every screen asks nothing of any other host', async ({ page, server }) => {
    for (const screen of SCREENS) {
      await page.open(screen.path);
      await complete(page);
    }
    const strangers = page.requests().filter((url) => !url.startsWith(server.origin) && !/^(data|blob):/.test(url));
    assert.deepEqual(strangers, []);
    // No status: the walk went on before the answer was there.
    const missing = server.requests().filter(({ status }) => status !== null && status !== 200);
    assert.deepEqual(missing, [], 'nothing was asked for that is not there');
  });
});

async function assertNothingRan(page) {
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.count(css('img[src="x"], main script')), 0);
}
