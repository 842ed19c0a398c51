// The release as a pupil on a slow tablet meets it, beside a React app that does the same job: the profile and the
// steps of ../shared/bench, with selectors per app. Three rounds in turn, so that a busy machine is unkind to both.
import { launch, slowDown } from "./lib/browser.mjs";
import { median, quantile } from "./lib/numbers.mjs";
import { serve } from "./lib/serve.mjs";

const ROUNDS = 3;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const FIRST_QUERY = "lasser";
const TYPED = ["electrisien zevenaar", "mechatronika", "bouw doetichem", "robots bouwe"];
const PATIENCE = 60_000;

// `apps`: [{name, folder, search, hit}], both selectors CSS; a hit only counts when it speaks of what was typed.
// Returns by name: bytes, firstPaint, usable, keyP50, keyP95, arrived: files there when search worked.
export async function measure(apps) {
  const browser = await launch();
  const rounds = Object.fromEntries(apps.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const app of apps) rounds[app.name].push(await visit(browser, app));
    }
  } finally {
    await browser.close();
  }
  return Object.fromEntries(Object.entries(rounds).map(([name, visits]) => [name, summary(visits)]));
}

function summary(visits) {
  const keys = visits.flatMap((visit) => visit.keys);
  const middle = (field) => median(visits.map((visit) => visit[field]));
  return {
    bytes: middle("bytes"), firstPaint: middle("firstPaint"), usable: middle("usable"),
    keyP50: quantile(keys, 0.5), keyP95: quantile(keys, 0.95), keyMost: Math.max(...keys), arrived: visits[0].arrived,
  };
}

async function visit(browser, { name, folder, search, hit }) {
  const server = await serve(folder);
  // A first visit: no worker, nothing in any cache.
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await slowDown(cdp);
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", NETWORK);
    const start = Date.now();
    await page.goto(`${server.url}/`, { waitUntil: "commit" });
    await firstHit(page, name, search, hit, start);
    const usable = Date.now() - start;
    const arrived = await page.evaluate(filesSoFar);
    const firstPaint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
    await page.waitForTimeout(1500);
    return { bytes: server.bytes, firstPaint, usable, arrived, keys: await typeAll(page, search) };
  } finally {
    await context.close();
    server.close();
  }
}

async function firstHit(page, name, search, hit, start) {
  const box = page.locator(search).first();
  const found = page.locator(hit).filter({ hasText: new RegExp(FIRST_QUERY, "i") }).first();
  await box.waitFor({ timeout: PATIENCE });
  for (;;) {
    await box.fill(FIRST_QUERY);
    const isThere = await found.waitFor({ timeout: 250 }).then(() => true, () => false);
    if (isThere) return;
    if (Date.now() - start > PATIENCE) throw new Error(`${name}: no hit for "${FIRST_QUERY}" within a minute`);
    await box.fill("");
  }
}

// Runs in the page.
function filesSoFar() {
  const files = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const whole = files.filter((file) => file.responseEnd > 0 && file.responseEnd <= performance.now());
  return [...new Set(whole.map((file) => new URL(file.name).pathname))];
}

async function typeAll(page, search) {
  const keys = [];
  for (const query of TYPED) {
    await page.locator(search).first().fill("");
    for (const letter of query) keys.push(await page.evaluate(keyToFrame, [search, letter]));
  }
  return keys;
}

// Runs in the page: milliseconds from a letter to the end of the frame that shows its answer.
function keyToFrame([search, letter]) {
  return new Promise((painted) => {
    const box = document.querySelector(search);
    box.focus();
    const start = performance.now();
    // Frameworks put their own setter on the element: only the prototype's one is what a key press does.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    set.call(box, box.value + letter);
    box.dispatchEvent(new InputEvent("input", { bubbles: true, data: letter, inputType: "insertText" }));
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => painted(performance.now() - start);
      channel.port2.postMessage(0);
    });
  });
}
