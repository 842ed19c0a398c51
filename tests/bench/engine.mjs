// Builds our engine for the bench page, twice: with the app's own release profile, and for speed.
import fs from "node:fs";
import path from "node:path";
import { bench, cargo, out, run, target, timed, tool } from "./lib/run.mjs";

export const BUILDS = [
  { name: "Techniekverkenner", id: "ours-z", level: '"z"', optimise: "-Oz" },
  { name: "Techniekverkenner, opt-level 3", id: "ours-3", level: "3", optimise: "-O3" },
];

export async function buildEngines(folder) {
  for (const build of BUILDS) await timed(`building the engine, opt-level ${build.level}`, () => buildOne(build, folder));
}

export function buildOne({ id, level, optimise }, folder) {
  cargo(
    "build", "--quiet", "--locked", "--release", "--package", "bench-engine", "--target", "wasm32-unknown-unknown",
    "--config", `profile.release.opt-level=${level}`,
  );
  const built = path.join(target, "wasm32-unknown-unknown/release/bench_engine.wasm");
  run(tool("wasm-bindgen"), ["--target", "web", "--no-typescript", "--out-dir", folder, "--out-name", id, built]);
  const wasm = path.join(folder, `${id}_bg.wasm`);
  // npm's wasm-opt, as the app's: Debian's is too old.
  run(path.join(bench, "node_modules/.bin/wasm-opt"), [optimise, wasm, "-o", wasm]);
}

export const wasmBytes = (id) => fs.statSync(path.join(out, "page", `${id}_bg.wasm`)).size;
