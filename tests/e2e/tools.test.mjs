// Tests of the test tools, against a page of our own making: a net with a hole catches nothing.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { openBrowser } from './driver.mjs';
import { serve } from './server.mjs';
import { button, byRole, css, heading, link } from './targets.mjs';

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<main><h1 tabindex="-1">Proef</h1><p><a href="verder">Verder</a> <button aria-pressed="false" disabled>Hart</button></p>
<noscript><p>Zet JavaScript aan.</p></noscript></main><script src="app.js"></script></html>`;
// The button can be pressed once the script has run, as a click before that would be lost.
const APP = `const heart = document.querySelector('button');
heart.onclick = () => { heart.setAttribute('aria-pressed', 'true'); document.querySelector('h1').focus(); };
heart.disabled = false;`;
const DATA = {
  schema_version: 1,
  careers: { id: ['lasser', 'loodgieter'], name: ['Lasser', 'Loodgieter'], worlds: [[], []] },
  sources: [{ id: 's' }],
};

const dist = mkdtempSync(path.join(tmpdir(), 'proef-'));
const put = (name, body) => writeFileSync(path.join(dist, name), body);
let browser;

before(async () => {
  put('index.html', PAGE);
  put('app.js', APP);
  put('app.js.br', brotliCompressSync(APP));
  put('dataset-1.json', JSON.stringify(DATA));
  put('_headers', "/\n  Content-Security-Policy: default-src 'self'; img-src 'self' data:\n/app.js\n  Cache-Control: x\n");
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(dist, { recursive: true });
});

/** Runs `body` against a fresh server and profile. */
async function within(options, body) {
  const server = await serve({ dist, ...options });
  const page = await browser.page(server, options);
  try {
    await body({ page, server, get: (name, init) => fetch(server.url(name), init) });
  } finally {
    await page.close();
    await server.close();
  }
}

test('The server gives types, headers and brotli, and the page for every route', () =>
  within({}, async ({ get, server }) => {
    const app = await get('app.js', { headers: { 'accept-encoding': 'br' } });
    assert.equal(app.headers.get('content-encoding'), 'br');
    assert.equal(app.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(app.headers.get('cache-control'), 'x');
    assert.equal(await app.text(), APP);
    assert.equal(await (await get('beroep/lasser?x=1')).text(), PAGE);
    assert.match((await get('')).headers.get('content-security-policy'), /default-src/);
    assert.equal((await get('weg.js')).status, 404);
    assert.equal((await get('_headers')).headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal((await get('../../../../etc/passwd.txt')).status, 404);
    assert.deepEqual(server.requests().map(({ status }) => status), [200, 200, 200, 404, 200, 404]);
  }));

test('Under a sub-path the server knows nothing outside it', () =>
  within({ base: '/verkenner/' }, async ({ get, server }) => {
    assert.equal((await get('/beroepen')).status, 200);
    assert.equal((await fetch(`${server.origin}/beroepen`)).status, 404);
  }));

test('Each fault is what its name says, until it is lifted', () =>
  within({}, async ({ get, server }) => {
    const under = async (fault) => {
      server.heal();
      server.fault('dataset-*.json', fault);
      return get('dataset-1.json');
    };
    const whole = JSON.stringify(DATA);
    assert.equal((await under('status 404')).status, 404);
    assert.equal((await under('status 500')).status, 500);
    const short = await (await under('truncate')).text();
    assert.ok(short.length < whole.length && whole.startsWith(short));
    await assert.rejects(under('cut').then((answer) => answer.text()));
    assert.match(await (await under('notJson')).text(), /^<!doctype/);
    assert.deepEqual(await (await under('otherJson')).json(), []);
    assert.equal((await (await under('wrongVersion')).json()).schema_version, 99);
    const bad = await (await under('badRecord')).json();
    assert.deepEqual(bad.careers.name, ['Lasser', 7]);
    assert.equal((await (await under('badDetails')).json()).sources, 'kapot');

    const impatient = { signal: AbortSignal.timeout(300) };
    server.heal();
    server.fault('dataset-*.json', 'hang');
    await assert.rejects(get('dataset-1.json', impatient), /timeout/);

    const slow = await under('slow');
    const text = slow.text();
    server.heal();
    assert.equal(await text, whole);
    assert.equal(await (await get('dataset-1.json')).text(), whole);
  }));

test('A file can stand in for one of the build', () =>
  within({ instead: [['dataset-*.json', path.join(dist, 'other.json')]] }, async ({ get }) => {
    put('other.json', '{"other":true}');
    const answer = await get('dataset-1.json', { headers: { 'accept-encoding': 'br' } });
    assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.deepEqual(await answer.json(), { other: true });
    assert.equal(await (await get('app.js')).text(), APP);
  }));

test('The driver finds by role and name, follows focus, and reports what a person does', () =>
  within({}, async ({ page }) => {
    await page.open('/');
    await page.see(heading('Proef', { level: 1 }));
    await page.press('Tab');
    assert.deepEqual(await page.focused(), { role: 'link', name: 'Verder' });
    await page.click(button('Hart'));
    await page.see(button('Hart', { pressed: true }));
    assert.deepEqual(await page.focused(), { role: 'heading', name: 'Proef' });
    await page.click(link('Verder'));
    await page.at('/verder');
    await page.back();
    await page.at('/');
    assert.equal(await page.title(), 'Proef');
    assert.equal(await page.attribute(css('html'), 'lang'), 'nl');
    assert.match(await page.aria(), /heading "Proef" \[level=1\]/);
    assert.deepEqual(page.problems(), []);
  }));

test('The driver changes theme, text size and width', () =>
  within({}, async ({ page }) => {
    await page.open('/');
    await page.see(heading('Proef'));
    const dark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await page.setTheme('dark');
    assert.equal(await dark(), true);
    const size = () => page.evaluate(() => getComputedStyle(document.querySelector('p')).fontSize);
    assert.equal(await size(), '16px');
    await page.setTextSize(200);
    assert.equal(await size(), '32px');
    await page.setViewport({ width: 320, height: 640 });
    assert.equal(await page.evaluate(() => innerWidth), 320);
    await page.setForcedColors(true);
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    assert.equal(await dark(), true);
  }));

test('Without JavaScript the noscript text is on the screen', () =>
  within({ javaScript: false }, async ({ page }) => {
    await page.open('/');
    await page.see(byRole('main'));
    assert.match(await page.text(css('body')), /Zet JavaScript aan/);
  }));

test('Errors, policy violations and requests to other hosts are problems', () =>
  within({}, async ({ page }) => {
    await page.open('/');
    await page.see(heading('Proef'));
    await page.evaluate(() => {
      console.error('stuk');
      setTimeout(() => {
        throw new Error('gegooid');
      });
      document.body.append(Object.assign(new Image(), { src: 'https://elders.example/pixel.png' }));
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">verboden stijl</p>');
    });
    const report = await page.waitFor('all four problems', () => {
      const text = page.problems().join('\n');
      return [/console error: stuk/, /page error: .*gegooid/, /violation: style-src/, /violation: img-src/].every(
        (pattern) => pattern.test(text),
      );
    });
    assert.ok(report);
    page.expectProblems(/./);
    assert.deepEqual(page.problems(), []);
  }));

test('A request to another host is a problem even where a policy would let it pass', () =>
  within({}, async ({ page }) => {
    await page.open('/vrij');
    await page.see(heading('Proef'));
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://elders.example/p.png' })));
    await page.waitFor('the report', () => page.problems().some((text) => /another host: .*elders/.test(text)));
  }));

test('axe runs with every rule and under a strict policy', () =>
  within({}, async ({ page }) => {
    await page.open('/');
    await page.see(heading('Proef'));
    assert.deepEqual(await page.axe(), []);
    await page.evaluate(() => document.body.append(document.createElement('img')));
    const rules = (await page.axe()).map(({ id }) => id);
    assert.ok(rules.includes('image-alt'), rules.join());
    assert.deepEqual(page.problems(), []);
  }));

test('A wait that fails says what it waited for and what is there', () =>
  within({}, async ({ page }) => {
    await page.open('/');
    await page.see(heading('Proef'));
    await assert.rejects(page.see(link('Nergens'), 100), /in vain for: link Nergens[\s\S]*heading "Proef"/);
  }));
