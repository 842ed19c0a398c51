// Travel times and routes in WebAssembly, with the processor slowed down as on a tablet: medians of runs in one page.
import fs from "node:fs";
import path from "node:path";
import { BUILDS, buildOne } from "./engine.mjs";
import { launch, slowDown } from "./lib/browser.mjs";
import { out, xtask } from "./lib/run.mjs";
import { serve } from "./lib/serve.mjs";

const folder = path.join(out, "ways");
const RUNS = 9;
const EMPLOYERS = 10_000;
const STAGES = ["vmbo-bb-2", "vmbo-kb-3", "havo-4", "mbo-2"];

// Returns milliseconds: {near, one, all, manyOne, manyAll}, and {studies, manyStudies, careers}.
export async function measureWays() {
  fs.mkdirSync(folder, { recursive: true });
  const [build] = BUILDS;
  buildOne(build, folder);
  xtask("data", "bundle", "--to", folder);
  fs.writeFileSync(path.join(folder, "index.html"), '<!doctype html><title>ways</title><script type="module" src="/page.js"></script>');
  fs.writeFileSync(path.join(folder, "page.js"), page(build.id));
  const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
  const server = await serve(folder, { compress: false, headers });
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    await tab.goto(server.url);
    await tab.waitForFunction(() => window.run);
    const cdp = await tab.context().newCDPSession(tab);
    await slowDown(cdp);
    return await tab.evaluate(([runs, employers, stages]) => window.run(runs, employers, stages), [RUNS, EMPLOYERS, STAGES]);
  } finally {
    await browser.close();
    server.close();
  }
}

const page = (id) => `
import init, { Near, Routes } from "/${id}.js";
const text = async (name) => (await fetch(name)).text();
await init();
const [core, details] = await Promise.all([text("/dataset-core.json"), text("/dataset-details.json")]);
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
function time(runs, work) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}
window.run = (runs, employers, stages) => {
  const near = new Near(core, details, employers);
  const result = { near: time(runs, () => near.sort("didam")) };
  for (const [name, times] of [["", 1], ["many", 10]]) {
    const routes = new Routes(core, details, times);
    // The engine is made ready within each: in the app that happens once.
    const per = (work) => Math.max(...stages.map((stage) => time(runs, () => work(stage))));
    const key = (word) => (name ? name + word[0].toUpperCase() + word.slice(1) : word);
    result[key("one")] = per((stage) => routes.each(stage)) / routes.careers;
    result[key("all")] = per((stage) => routes.all(stage));
    result[key("ready")] = time(runs, () => routes.ready());
    result[key("studies")] = routes.size;
    result.careers = routes.careers;
  }
  return result;
};
`;
