// Serves folders with brotli, as a good host does, and unknown paths with the page of the app.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

const TYPES = {
  ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json",
  ".mjs": "text/javascript", ".svg": "image/svg+xml", ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

// Made once per file: at the best quality the compression takes seconds.
const compressed = new Map();

export function brotli(file) {
  if (!compressed.has(file)) {
    const ready = `${file}.br`;
    compressed.set(file, fs.existsSync(ready) ? fs.readFileSync(ready) : zlib.brotliCompressSync(fs.readFileSync(file)));
  }
  return compressed.get(file);
}

// The server counts the bytes that it sends in `server.bytes`. `compress: false` where size is not what is measured.
export async function serve(folder, { compress = true, headers = {} } = {}) {
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = find(folder, name);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = compress ? brotli(file) : fs.readFileSync(file);
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    const encoding = compress ? { "content-encoding": "br" } : {};
    response.writeHead(200, { "content-type": type, "content-length": body.length, ...encoding, ...headers });
    response.end(body);
    server.bytes += body.length;
  });
  server.bytes = 0;
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  server.url = `http://127.0.0.1:${server.address().port}`;
  return server;
}

function find(folder, name) {
  const file = path.join(folder, name);
  if (!file.startsWith(folder)) return null;
  if (fs.existsSync(file) && fs.statSync(file).isFile()) return file;
  return path.extname(name) ? null : path.join(folder, "index.html");
}
