// Panning a map with 2,000 points: ours, from the release with as many places in its dataset, beside Leaflet with the
// same points and no tiles, drawn as SVG (its usual way) and on a canvas. The same drag, frame by frame.
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { launch, slowDown } from "./lib/browser.mjs";
import { quantile } from "./lib/numbers.mjs";
import { bench, out } from "./lib/run.mjs";
import { serve } from "./lib/serve.mjs";

const POINTS = 2_000;
const MOVES = 90;
const SIZE = { width: 820, height: 1180 };
const folder = path.join(out, "map");

// Returns by name: shapes drawn, and milliseconds per frame while dragging: p50, p95, most.
export async function measureMap(dist) {
  const points = scattered();
  const browser = await launch();
  try {
    const ours = copyWithPoints(dist, points);
    const peers = await leaflet(points);
    return {
      Techniekverkenner: await visit(browser, ours, "/kaart", ".map__view", ".map__svg *"),
      "Leaflet, SVG": await visit(browser, peers, "/svg.html", "#map", "#map path"),
      "Leaflet, canvas": await visit(browser, peers, "/canvas.html", "#map", "#map canvas"),
    };
  } finally {
    await browser.close();
  }
}

// Evenly over the region, always the same.
function scattered() {
  return Array.from({ length: POINTS }, (_, at) => {
    const [x, y] = [(at * 0.754877666) % 1, (at * 0.569840291) % 1];
    return { lat: 51.85 + 0.3 * y, lon: 5.95 + 0.85 * x };
  });
}

function copyWithPoints(dist, points) {
  const copy = path.join(folder, "ours");
  fs.rmSync(copy, { recursive: true, force: true });
  fs.cpSync(dist, copy, { recursive: true });
  const [name] = fs.readdirSync(copy).filter((file) => /^dataset-core-.*\.json$/.test(file));
  const data = JSON.parse(fs.readFileSync(path.join(copy, name), "utf8"));
  const [place] = data.places;
  const employer = data.employers.find((one) => !one.hidden);
  data.places = points.map((location, at) => ({ ...place, id: `punt-${at}`, name: `Punt ${at}`, location, postcodes: [] }));
  data.employers = points.map((location, at) => ({ ...employer, id: `punt-${at}`, name: `Punt ${at}`, place: `Punt ${at}`, location }));
  fs.writeFileSync(path.join(copy, name), JSON.stringify(data));
  for (const ready of fs.readdirSync(copy)) if (ready.startsWith(name) && ready !== name) fs.rmSync(path.join(copy, ready));
  return copy;
}

async function leaflet(points) {
  const page = path.join(folder, "leaflet");
  fs.mkdirSync(page, { recursive: true });
  fs.writeFileSync(path.join(page, "entry.js"), `
    import L from "leaflet";
    const map = L.map("map", { preferCanvas: location.pathname.startsWith("/canvas") }).setView([52, 6.4], 10);
    for (const { lat, lon } of ${JSON.stringify(points)}) L.circleMarker([lat, lon], { radius: 8 }).addTo(map);
    document.documentElement.dataset.started = "";
  `);
  await build({
    entryPoints: [path.join(page, "entry.js")], outfile: path.join(page, "leaflet.js"), nodePaths: [path.join(bench, "node_modules")],
    bundle: true, minify: true, logLevel: "warning",
  });
  fs.copyFileSync(path.join(bench, "node_modules/leaflet/dist/leaflet.css"), path.join(page, "leaflet.css"));
  const html = `<!doctype html><title>Leaflet</title><link rel="stylesheet" href="/leaflet.css">
    <style>body { margin: 0 } #map { height: 700px }</style><div id="map"></div><script src="/leaflet.js"></script>`;
  for (const name of ["svg.html", "canvas.html"]) fs.writeFileSync(path.join(page, name), html);
  return page;
}

async function visit(browser, root, address, map, shapes) {
  const server = await serve(root, { compress: false });
  const context = await browser.newContext({ viewport: SIZE, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.goto(server.url + address);
    await page.waitForSelector("html[data-started]");
    const stage = page.locator(map).first();
    await stage.waitFor();
    await page.waitForTimeout(1500);
    const drawn = await page.locator(shapes).count();
    const box = await stage.boundingBox();
    const [x, y] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, SIZE.height - 200)];
    const cdp = await context.newCDPSession(page);
    await slowDown(cdp);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(startFrames);
    for (let move = 1; move <= MOVES; move++) await page.mouse.move(x + 120 * Math.sin(move / 9), y + 90 * Math.sin(move / 7));
    const frames = await page.evaluate(() => window.frames_());
    await page.mouse.up();
    return { shapes: drawn, p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), most: Math.max(...frames) };
  } finally {
    await context.close();
    server.close();
  }
}

// Runs in the page: the milliseconds between frames until it is asked for them.
function startFrames() {
  const times = [];
  let last = performance.now();
  const tick = (now) => {
    times.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.frames_ = () => times.slice(1);
}
