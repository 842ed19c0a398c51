// What can go wrong between a school's Wi-Fi and the app. Each fault answers a request in its own wrong way.
//
// The server makes the faults, not the browser: interception in the browser differs per engine and skips the very
// code (streams, caches, service workers) that has to survive the real thing.

import { readFile } from 'node:fs/promises';

/**
 * Faults by name. Each takes `{ response, file, send, lifted }`:
 * `send(status, body)` answers plainly with the right type and without compression, and
 * `lifted` is a promise that resolves when the test takes the fault away.
 */
export const FAULTS = {
  'status 404': ({ send }) => send(404, 'niet gevonden'),
  'status 500': ({ send }) => send(500, 'kapot'),

  // Accepts the request and never answers: half-dead Wi-Fi, captive portals.
  hang: () => {},

  // Headers at once, then a trickle that goes on until the fault is lifted, then all the rest.
  slow: async ({ response, file, send, lifted }) => {
    const body = await readFile(file);
    const piece = Math.max(1, Math.min(64, Math.floor(body.length / 10_000)));
    let sent = 0;
    send(200, null, body.length);
    const trickle = setInterval(() => {
      // Never all of it, however long the test takes.
      if (sent + piece < body.length / 2) response.write(body.subarray(sent, (sent += piece)));
    }, 50);
    response.on('close', () => clearInterval(trickle));
    await lifted;
    clearInterval(trickle);
    response.end(body.subarray(sent));
  },

  // A proxy that lost the end but says that this is all: the length agrees, so only the content can tell.
  truncate: async ({ file, send }) => {
    const body = await readFile(file);
    send(200, body.subarray(0, Math.floor(body.length * 0.6)));
  },

  // The connection breaks half-way: the length does not agree.
  cut: async ({ response, file, send }) => {
    const body = await readFile(file);
    send(200, null, body.length);
    response.write(body.subarray(0, Math.floor(body.length * 0.6)), () => response.destroy());
  },

  // A login page of the school network, with status 200.
  notJson: ({ send }) => send(200, '<!doctype html><title>Wifi</title><h1>Log in op het schoolnetwerk</h1>'),

  // JSON, but of something else.
  otherJson: ({ send }) => send(200, '[]'),

  wrongVersion: (call) => sendChanged(call, (data) => {
    data.schema_version = 99;
  }),

  // One career that no longer fits its type, among sound ones. Never the one that the journeys open.
  badRecord: (call) => sendChanged(call, (data) => {
    const { id, name, worlds, hidden } = data.careers;
    const victim = id.findIndex((one, at) => one !== 'lasser' && !hidden?.[at]);
    name[victim] = 7;
    worlds[victim] = 'geen lijst';
  }),

  // The details arrive but are of no use: their tables have another shape.
  badDetails: (call) => sendChanged(call, (data) => {
    for (const key of Object.keys(data)) if (key !== 'schema_version') data[key] = 'kapot';
  }),

  // The service worker of a newer build.
  newBuild: async ({ file, send }) => send(200, (await readFile(file, 'utf8')).replace('"build-', '"build-newer-')),

  // The same, with a file that the test lets hang or fail.
  newBuildWithMore: async ({ file, send }) => {
    const script = await readFile(file, 'utf8');
    send(200, script.replace('"build-', '"build-newer-').replace('FILES = [', 'FILES = ["more.json", '));
  },

  // Names that try to be markup, in every career and in the region's name.
  markup: (call) => sendChanged(call, (data) => {
    const { name, does } = data.careers;
    data.careers.name = name.map((one) => `${one} <img src=x onerror="window.hacked=1">`);
    data.careers.does = does.map((one) => `<script>window.hacked=1</script><b>vet</b> ${one}`);
  }),
};

async function sendChanged({ file, send }, change) {
  const data = JSON.parse(await readFile(file, 'utf8'));
  change(data);
  send(200, JSON.stringify(data));
}
