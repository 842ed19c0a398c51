// What runs in the page: one engine over one set of documents, as lib/visit.mjs asks for it step by step.
import * as flexsearch from "./peers/flexsearch.mjs";
import * as fuse from "./peers/fuse.mjs";
import * as minisearch from "./peers/minisearch.mjs";
import * as orama from "./peers/orama.mjs";
import * as ours from "./ours.mjs";
import * as ufuzzy from "./peers/ufuzzy.mjs";

const ENGINES = { flexsearch, fuse, minisearch, orama, ufuzzy };
export const HITS = 10;

let engine;

window.bench = {
  // Fetches what the engine is built from: not part of its build time or memory.
  async prepare(id, size) {
    const from = ENGINES[id] ?? ours;
    engine = await from.prepare({ id, size, documents: () => fetchJson(`/documents-${size}.json`) });
  },

  // Milliseconds.
  async build() {
    const start = performance.now();
    await engine.build();
    return performance.now() - start;
  },

  // WebAssembly memory, which never shrinks.
  linearBytes: () => engine.linearBytes?.() ?? 0,

  // Milliseconds per key, until the time is up; never fewer than `least` keys.
  type(keys, budget, least) {
    const times = [];
    const end = performance.now() + budget;
    for (const key of keys) {
      const start = performance.now();
      engine.search(key, HITS);
      const now = performance.now();
      times.push(now - start);
      if (now > end && times.length >= least) break;
    }
    return times;
  },

  // For each query `{hits: ["kind:id"], guess}`.
  answers: (queries) => queries.map((query) => engine.answer?.(query, HITS) ?? { hits: engine.search(query, HITS) }),
};

async function fetchJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
