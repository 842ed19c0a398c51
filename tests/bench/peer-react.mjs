// The React peer of ../shared/bench, copied and built: the original stays as it is.
import fs from "node:fs";
import path from "node:path";
import { out, root, run } from "./lib/run.mjs";

// Its folder with the built files, or null where ../shared is not there.
export function peerReact() {
  const given = process.env.BENCH_SHARED ?? path.resolve(root, "../shared/bench");
  const facts = path.resolve(given, "../facts");
  if (!fs.existsSync(path.join(given, "peer-react")) || !fs.existsSync(facts)) return null;
  // It reads its facts at ../../facts.
  const folder = path.join(out, "shared/bench/peer-react");
  copy(path.join(given, "peer-react"), folder);
  copy(facts, path.join(out, "shared/facts"));
  if (!fs.existsSync(path.join(folder, "dist/index.html"))) run("bash", [path.join(folder, "build.sh")]);
  return path.join(folder, "dist");
}

// Read-only originals would make read-only copies, which the next run could not overwrite.
function copy(from, to) {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, aim] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copy(source, aim);
    else fs.writeFileSync(aim, fs.readFileSync(source), { mode: 0o755 });
  }
}
