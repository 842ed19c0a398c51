// One engine over one set of documents, in a page that has just been loaded: nothing of another engine is left in it.
import { fullSpeed, slowDown } from "./browser.mjs";

// Keys that are typed whatever time they take.
const LEAST_KEYS = 20;

// Milliseconds to build, bytes that the index takes on top of the documents, milliseconds per key.
export function measure(page, url, { id, records, keys, budget }) {
  return visit(page, url, id, records, async (cdp) => {
    const before = await bytes(page, cdp);
    await slowDown(cdp);
    const build = await page.evaluate(() => window.bench.build());
    await fullSpeed(cdp);
    const memory = (await bytes(page, cdp)) - before;
    await slowDown(cdp);
    const type = ([keys, budget, least]) => window.bench.type(keys, budget, least);
    const times = await page.evaluate(type, [keys, budget * 1000, LEAST_KEYS]);
    return { build, memory, times };
  });
}

// The hits of each query, at full speed: only what is found counts.
export function answers(page, url, { id, records, queries }) {
  return visit(page, url, id, records, async () => {
    await page.evaluate(() => window.bench.build());
    return page.evaluate((queries) => window.bench.answers(queries), queries);
  });
}

async function visit(page, url, id, records, work) {
  await page.goto(url);
  await page.waitForFunction(() => window.bench);
  const cdp = await page.context().newCDPSession(page);
  try {
    await page.evaluate(([id, records]) => window.bench.prepare(id, records), [id, records]);
    return await work(cdp);
  } finally {
    await cdp.detach();
  }
}

// What the page's objects, buffers and WebAssembly take after a clean-up.
async function bytes(page, cdp) {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize + (await page.evaluate(() => window.bench.linearBytes()));
}
