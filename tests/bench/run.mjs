// `cargo xtask bench`: the release and its search beside peers, as tables with the aims. Always exits with 0: it reports.
//   --only tablet | search | ways | map    one part
//   --quick                   search at the real size only
import fs from "node:fs";
import path from "node:path";
import { root, timed } from "./lib/run.mjs";
import { peerReact } from "./peer-react.mjs";
import { measureMap } from "./map.mjs";
import { printMap, printOneSize, printSearch, printSizes, printTablet, printWays } from "./report.mjs";
import { measureSearch } from "./search.mjs";
import { distSizes } from "./sizes.mjs";
import { measure } from "./tablet.mjs";
import { measureWays } from "./ways.mjs";

const APP = "app";
const PEER = "React peer";
const SEARCH = "input[type=search]";

const dist = process.env.DIST ?? path.join(root, "dist");

async function tablet() {
  const apps = [];
  if (fs.existsSync(path.join(dist, "index.html"))) {
    // Not the last row of the list, which stands there without an engine too.
    apps.push({ name: APP, folder: dist, search: SEARCH, hit: "#search-options [role=option]:not([hidden]) .suggestions__title" });
  } else {
    console.log(`no release at ${dist}: cargo xtask dist makes it`);
  }
  const peer = await timed("building the React peer", peerReact);
  if (peer) apps.push({ name: PEER, folder: peer, search: SEARCH, hit: "main li a" });
  else console.log("../shared/bench is not here (BENCH_SHARED can name it): the app is measured alone");
  if (!apps.length) return;
  const visits = await timed("three visits each as on a slow tablet", () => measure(apps));
  if (visits[APP]) printSizes(distSizes(dist, visits[APP].arrived));
  printTablet(visits, APP, PEER);
}

async function search(quick) {
  printSearch(await measureSearch({ quick, report: printOneSize }));
}

async function ways() {
  printWays(await timed("travel times and routes", measureWays));
}

async function map() {
  printMap(await timed("panning the map", () => measureMap(dist)));
}

const words = process.argv.slice(2);
const only = words.includes("--only") ? words[words.indexOf("--only") + 1] : null;
for (const [name, part] of Object.entries({ tablet, ways, map, search })) {
  if (only && only !== name) continue;
  // One part that fails must not take the others with it.
  await part(words.includes("--quick")).catch((error) => console.log(`${name}: could not be measured: ${error.stack ?? error}`));
}
