// Running programs, and where things are.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const bench = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const root = path.resolve(bench, "../..");
export const target = path.resolve(process.env.CARGO_TARGET_DIR ?? path.join(root, "target"));
// What the bench makes: wasm of the engine, the page, the React peer.
export const out = path.join(target, "bench");

// Shows what a program prints only where it fails.
export function run(program, words, options = {}) {
  return execFileSync(program, words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "inherit"], ...options });
}

export const cargo = (...words) => run(process.env.CARGO ?? "cargo", words);

export const xtask = (...words) => cargo("run", "--quiet", "--package", "xtask", "--", ...words);

// A tool of our own install, or of PATH.
export function tool(name) {
  const own = path.join(root, ".tools/bin", name);
  return fs.existsSync(own) ? own : name;
}

export async function timed(what, work) {
  const start = Date.now();
  process.stdout.write(`==> ${what}\n`);
  const result = await work();
  console.log(`    done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
