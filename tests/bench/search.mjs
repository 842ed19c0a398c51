// Our search beside the peers: the same documents, the same queries, one page, one run, in turn, with the processor
// slowed down as on a tablet.
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { BUILDS, buildEngines } from "./engine.mjs";
import { launch } from "./lib/browser.mjs";
import { median, quantile } from "./lib/numbers.mjs";
import { bench, out, root, timed, xtask } from "./lib/run.mjs";
import { serve } from "./lib/serve.mjs";
import { answers, measure } from "./lib/visit.mjs";

export const ENGINES = [
  ...BUILDS,
  { id: "minisearch", name: "MiniSearch" },
  { id: "fuse", name: "Fuse.js" },
  { id: "flexsearch", name: "FlexSearch" },
  { id: "orama", name: "Orama" },
  { id: "ufuzzy", name: "uFuzzy" },
];

// `rounds` visits per engine and size; `budget`: seconds of typing per visit; 0 records: the real ones.
const SIZES = [
  { records: 0, rounds: 3, budget: 20, judged: true },
  { records: 10_000, rounds: 3, budget: 10, judged: true },
  { records: 100_000, rounds: 1, budget: 15, judged: false },
];

const LISTS = { own: "tests/fixtures/queries-150.csv", fresh: "tests/fixtures/queries-fresh-2.csv" };
const TYPOS = ["dropped-letters", "phonetic"];
const FIRST = 3;
const folder = path.join(out, "page");

// How long one visit may take, building included: an engine that needs longer has no place on a pupil's tablet.
const PATIENCE = 180_000;

// `report` gets each size as soon as it is measured. Returns {sizes: [{records, rows: {engine id: numbers}}], lists: {own, fresh}, right: {records: {id: {...}}}}.
export async function measureSearch({ quick = false, report = () => {} } = {}) {
  const lists = readLists();
  const counts = await preparePage();
  const keys = shuffled(lists.own.flatMap(({ query }) => [...query].map((_, at) => query.slice(0, at + 1))));
  // Cross-origin isolation gives the page a clock of 5 microseconds instead of 100.
  const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
  const server = await serve(folder, { compress: false, headers });
  const browser = await launch();
  const sizes = [];
  try {
    for (const size of quick ? SIZES.slice(0, 1) : SIZES) {
      const records = counts.get(size.records);
      const visits = await timed(`typing in ${records} records`, () => visitAll(browser, server.url, size, keys));
      const right = size.judged ? await timed("judging", () => judgeAll(browser, server.url, size, lists)) : {};
      const rows = Object.fromEntries(ENGINES.map(({ id }) => [id, { ...summary(visits[id]), ...right[id] }]));
      sizes.push({ records, rows });
      report({ records, rows, keys: keys.length, lists });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { sizes, lists, keys: keys.length };
}

function readLists() {
  const there = Object.entries(LISTS).filter(([, file]) => fs.existsSync(path.join(root, file)));
  return Object.fromEntries(there.map(([name, file]) => [name, JSON.parse(xtask("data", "queries", "--list", file))]));
}

// Everything that the page fetches. Returns how many documents there are for each size.
async function preparePage() {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "core.json"), xtask("data", "bundle"));
  await buildEngines(folder);
  await build({
    entryPoints: [path.join(bench, "page/page.mjs")], outfile: path.join(folder, "page.js"),
    bundle: true, minify: true, format: "esm", target: "es2022", logLevel: "warning",
  });
  fs.copyFileSync(path.join(bench, "page/index.html"), path.join(folder, "index.html"));
  return writeDocuments();
}

// The engine makes the documents, in Node, by the same WebAssembly that the page runs.
async function writeDocuments() {
  fs.writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  const [{ id }] = BUILDS;
  const { Bench, initSync } = await import(path.join(folder, `${id}.js`));
  initSync({ module: fs.readFileSync(path.join(folder, `${id}_bg.wasm`)) });
  const core = fs.readFileSync(path.join(folder, "core.json"), "utf8");
  const counts = new Map();
  for (const { records } of SIZES) {
    const made = new Bench(core, records);
    counts.set(records, made.size);
    const parts = [];
    for (let start = 0; start < made.size; start += 10_000) parts.push(made.documents(start, 10_000).slice(1, -1));
    fs.writeFileSync(path.join(folder, `documents-${records}.json`), `[${parts.join(",")}]`);
    made.free();
  }
  return counts;
}

async function visitAll(browser, url, { records, rounds, budget }, keys) {
  const visits = Object.fromEntries(ENGINES.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { id } of ENGINES) {
      const visit = await onFreshPage(browser, (page) => measure(page, url, { id, records, keys, budget }));
      visits[id].push(visit ?? { build: NaN, memory: NaN, times: [NaN] });
    }
  }
  return visits;
}

// What `work` finds on a page of its own; null where it takes too long.
async function onFreshPage(browser, work) {
  const page = await browser.newPage();
  let timer;
  const tooLong = new Promise((end) => (timer = setTimeout(() => end(null), PATIENCE)));
  const working = work(page);
  // After the page is closed it fails, and nobody waits for it any more.
  working.catch(() => {});
  try {
    return await Promise.race([working, tooLong]);
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}

function summary(visits) {
  const middle = (of) => median(visits.map(of));
  return {
    build: middle((visit) => visit.build),
    memory: middle((visit) => visit.memory),
    p50: middle((visit) => quantile(visit.times, 0.5)),
    p95: middle((visit) => quantile(visit.times, 0.95)),
    keys: Math.min(...visits.map((visit) => visit.times.length)),
  };
}

async function judgeAll(browser, url, { records }, lists) {
  const right = {};
  for (const { id } of ENGINES) {
    const queries = Object.values(lists).flat().map(({ query }) => query);
    const given = await onFreshPage(browser, (page) => answers(page, url, { id, records, queries }));
    if (!given) continue;
    right[id] = { right: {}, typos: 0 };
    for (const [name, list] of Object.entries(lists)) {
      const verdicts = list.map((judged) => isRight(judged, given.shift()));
      right[id].right[name] = verdicts.filter(Boolean).length;
      const typos = verdicts.filter((_, at) => TYPOS.includes(list[at].category));
      if (name === "own") right[id].typos = typos.filter(Boolean).length / typos.length;
    }
  }
  return right;
}

// The rule of xtask/src/judge.rs. A peer cannot say that it guesses.
function isRight({ accepted, none }, { hits, guess }) {
  return none ? !hits.length || guess != null : hits.slice(0, FIRST).some((hit) => accepted.includes(hit));
}

// Always the same order, so that an engine that runs out of time has typed a fair sample.
function shuffled(list) {
  let state = 1;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return list.map((item) => [random(), item]).sort(([a], [b]) => a - b).map(([, item]) => item);
}
