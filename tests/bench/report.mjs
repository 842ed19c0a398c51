// The tables, and what they say about the aims.
import { wasmBytes } from "./engine.mjs";
import { kilobytes, percent, printAim, printTable, short } from "./lib/numbers.mjs";
import { BUILDS } from "./engine.mjs";
import { ENGINES } from "./search.mjs";

const OURS = BUILDS.map(({ id }) => id);
// A peer that finds this share of the misspelt queries tolerates typing errors, whatever its documentation says.
const TOLERANT = 0.5;

export function printSizes(files) {
  const total = files.filter(({ before }) => before).reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = files.map(({ name, bytes, before }) => [name, kilobytes(bytes), before ? "yes" : "later"]);
  printTable("Release, brotli", ["file", "KB", "before search works"], [...rows, ["before search works", kilobytes(total), ""]]);
  printAim("bytes before search works", total / 1000, 300, "KB");
  printAim("the same, as we would like it", total / 1000, 240, "KB");
}

export function printTablet(visits, app, peer) {
  const head = ["slow tablet: 4x CPU, 1.6 Mbit/s, 150 ms", "KB sent", "first paint ms", "search usable ms", "key->frame p50", "p95", "most"];
  const cells = (v) => [kilobytes(v.bytes), v.firstPaint.toFixed(0), v.usable, short(v.keyP50), short(v.keyP95), short(v.keyMost)];
  const rows = Object.entries(visits).map(([name, visit]) => [name, ...cells(visit)]);
  const [ours, theirs] = [visits[app], visits[peer]];
  const ratio = (field) => (ours && theirs ? ours[field] / theirs[field] : NaN);
  const fields = ["bytes", "firstPaint", "usable", "keyP50", "keyP95", "keyMost"];
  if (ours && theirs) rows.push(["app / peer", ...fields.map((field) => short(ratio(field)))]);
  printTable("Medians of three rounds in turn", head, rows);
  printAim("first paint beside the peer's", ratio("firstPaint"), 0.5, "x");
  printAim("usable beside the peer's", ratio("usable"), 1.5, "x");
  printAim("key to frame p95 beside the peer's", ratio("keyP95"), 0.5, "x");
}

// One size, as soon as it is measured.
export function printOneSize({ records, rows, keys, lists }) {
  printSize(records, rows, keys);
  if (rows[OURS[0]].right) printRight(records, rows, lists);
}

export function printSearch({ sizes, lists }) {
  for (const size of sizes.filter(({ records }) => records <= 10_000)) printSpeedAim(size, sizes[0]);
  printRightAim(sizes[0], lists);
  console.log(OURS.map((id) => `engine at ${id}: ${kilobytes(wasmBytes(id))} KB of WebAssembly, uncompressed`).join("\n"));
}

function printSize(records, rows, keys) {
  const head = [`${records} records, 4x CPU`, "p50 ms", "p95 ms", "index ms", "memory MB", `keys of ${keys}`];
  const cells = (row) => [short(row.p50), short(row.p95), short(row.build), short(row.memory / 1e6), row.keys];
  printTable("Search, per key press", head, ENGINES.map(({ id, name }) => [name, ...cells(rows[id])]));
}

function printRight(records, rows, lists) {
  const names = Object.keys(lists);
  const head = [`right in the first three, ${records} records`, ...names.map((name) => `${name} list`), "misspelt ones"];
  const share = (row) => names.map((name) => `${row.right[name]}/${lists[name].length} ${percent(row.right[name], lists[name].length)}`);
  printTable("Quality", head, ENGINES.map(({ id, name }) => [name, ...share(rows[id]), percent(rows[id].typos, 1)]));
}

// Speed counts among those that forgive typing errors, measured at the real size.
function printSpeedAim({ records, rows }, { rows: real }) {
  const peers = ENGINES.filter(({ id }) => !OURS.includes(id) && real[id].typos >= TOLERANT);
  const fastest = peers.reduce((best, peer) => (!best || rows[peer.id].p95 < rows[best.id].p95 ? peer : best), null);
  if (!fastest) return;
  for (const { id, name } of BUILDS) {
    printAim(`${name}: p95 beside ${fastest.name}, the fastest that forgives errors, ${records} records`, rows[id].p95 / rows[fastest.id].p95, 1, "x");
  }
}

function printRightAim({ rows }, lists) {
  for (const name of Object.keys(lists)) {
    const best = Math.max(...ENGINES.filter(({ id }) => !OURS.includes(id)).map(({ id }) => rows[id].right[name]));
    const own = rows[OURS[0]].right[name];
    console.log(`right answers, ${name} list: ${own}, best peer ${best}: ${own > best ? "aim met" : "AIM NOT MET"}`);
  }
}

export function printWays(ms) {
  const rows = [
    ["10,000 employers from one place: way, band and order", short(ms.near), ""],
    [`one route query, ${ms.studies} studies`, short(ms.one), short(ms.manyOne)],
    [`all ${ms.careers} careers from one stage, engine made ready first`, short(ms.all), short(ms.manyAll)],
    ["making the engine ready", short(ms.ready), short(ms.manyReady)],
  ];
  printTable("Travel times and routes, 4x CPU", ["the slowest of four stages", "ms", `ms with ${ms.manyStudies} studies`], rows);
  printAim("one route query", ms.one, 5, "ms");
}

export function printMap(runs) {
  const rows = Object.entries(runs).map(([name, run]) => [name, run.shapes, short(run.p50), short(run.p95), short(run.most)]);
  printTable("Panning a map of 2,000 points, 4x CPU", ["map", "shapes", "frame p50 ms", "p95", "most"], rows);
  const peers = Object.entries(runs).filter(([name]) => name !== "Techniekverkenner").map(([, run]) => run.p95);
  printAim("frame p95 beside the quickest peer's", runs.Techniekverkenner.p95 / Math.min(...peers), 1, "x");
}
