// The files of a release, compressed, and which of them a first visit needed before search worked.
import fs from "node:fs";
import path from "node:path";
import { brotli } from "./lib/serve.mjs";

// `arrived`: paths that the browser had when the first hit showed. Returns [{name, bytes, before}], those first.
export function distSizes(dist, arrived) {
  const early = new Set(arrived.map((name) => (name === "/" ? "index.html" : name.slice(1))));
  const names = fs.readdirSync(dist, { recursive: true }).map((name) => name.replaceAll("\\", "/"));
  const rows = names.filter((name) => isContent(dist, name)).map((name) => {
    return { name, bytes: brotli(path.join(dist, name)).length, before: early.has(name) };
  });
  return rows.sort((a, b) => b.before - a.before || b.bytes - a.bytes);
}

// Not the compressed copies, nor what is for hosts only.
function isContent(dist, name) {
  return fs.statSync(path.join(dist, name)).isFile() && !/\.(br|gz)$/.test(name) && !/^_|^404\.html$/.test(path.basename(name));
}
