// The test server: serves a built dist/ as a good static host would, keeps a log, and makes faults on request.
//
// By hand: node server.mjs [DIST] [--base /verkenner/] [--port 8080] [--fault 'dataset-*.json=hang']...

import http from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FAULTS } from './server/faults.mjs';
import { findFile, glob, headersFor, readEncoded, readHeaderRules, typeOf } from './server/files.mjs';

/**
 * Starts a server on a free port of 127.0.0.1.
 *
 * `base` is the sub-path that dist/ was built for; anything outside it is 404, so that a link which forgets the
 * base fails as it would on a shared host. `faults` is a list of `[pattern, fault]`; see `fault` below. `instead` is a
 * list of `[pattern, file]`: files that stand in for those of the build, such as another dataset.
 */
export async function serve({ dist, base = '/', faults = [], instead = [], port = 0 }) {
  const rules = await readHeaderRules(dist);
  const active = [];
  const replaced = instead.map(([pattern, file]) => ({ pattern: glob(pattern), file }));
  const log = [];

  const http_server = http.createServer((request, response) => {
    const entry = { method: request.method, path: request.url, status: null, fault: null };
    log.push(entry);
    response.on('finish', () => (entry.status = response.statusCode));
    answer({ dist, base, rules, active, replaced }, request, response, entry).catch((error) => {
      // A fault of the test server itself must not pass for one that the test asked for.
      console.error('test server:', error);
      response.destroy();
    });
  });
  await new Promise((ready) => http_server.listen(port, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${http_server.address().port}`;

  const server = {
    origin,
    base,
    /** The full address of an app path such as `/beroepen`. */
    url: (appPath) => origin + base + appPath.replace(/^\//, ''),
    /** Makes `name` (a key of FAULTS) happen to files that match `pattern`, such as `dataset-*.json`. */
    fault(pattern, name) {
      if (!(name in FAULTS)) throw new Error(`no such fault: ${name}`);
      let lift;
      const lifted = new Promise((resolve) => (lift = resolve));
      active.push({ pattern: glob(pattern), name, lifted, lift });
    },
    /** Takes all faults away. Requests that hang keep hanging, as they would. */
    heal() {
      for (const fault of active.splice(0)) fault.lift();
    },
    /** Every request so far: method, path, status, fault. */
    requests: () => [...log],
    close() {
      server.heal();
      http_server.closeAllConnections();
      return new Promise((closed) => http_server.close(closed));
    },
  };
  for (const [pattern, name] of faults) server.fault(pattern, name);
  return server;
}

async function answer({ dist, base, rules, active, replaced }, request, response, entry) {
  const { pathname } = new URL(request.url, 'http://host');
  const address = decoded(pathname);
  if (!address.startsWith(base)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('buiten de app');
    return;
  }
  const name = address.slice(base.length);
  const file = replaced.find((one) => one.pattern.test(name))?.file ?? (await findFile(dist, name));
  const headers = file ? { 'content-type': typeOf(file), ...headersFor(rules, `/${name}`) } : {};

  const fault = active.find((one) => one.pattern.test(name));
  if (fault) {
    entry.fault = fault.name;
    // `no-store`: a fault must never come back out of the browser's cache after it was lifted.
    const send = (status, body, length = Buffer.byteLength(body ?? '')) => {
      response.writeHead(status, { ...headers, 'cache-control': 'no-store', 'content-length': length });
      if (body !== null) response.end(body);
    };
    await FAULTS[fault.name]({ response, file, send, lifted: fault.lifted });
    return;
  }
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('niet gevonden');
    return;
  }
  const { body, encoding } = await readEncoded(file, request.headers['accept-encoding']);
  if (encoding) headers['content-encoding'] = encoding;
  response.writeHead(200, { ...headers, 'content-length': body.length, vary: 'accept-encoding' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The path as a person writes it; a stray `%` is no reason to fall over. */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '8080' },
      fault: { type: 'string', multiple: true, default: [] },
    },
  });
  const server = await serve({
    dist: path.resolve(positionals[0] ?? path.join(import.meta.dirname, '../../dist')),
    base: values.base,
    port: Number(values.port),
    faults: values.fault.map((text) => text.split('=')),
  });
  console.log(server.url('/'));
}
