// Our engine, in either build. A fresh page is a fresh WebAssembly memory.
export async function prepare({ id, size }) {
  const { default: init, Bench } = await import(`/${id}.js`);
  const wasm = await init();
  const core = await (await fetch("/core.json")).text();
  const bench = new Bench(core, size);
  const answer = (query, limit) => JSON.parse(bench.search(query, limit));
  return {
    build: () => bench.build(),
    search: (query, limit) => answer(query, limit).hits,
    answer,
    linearBytes: () => wasm.memory.buffer.byteLength,
  };
}
