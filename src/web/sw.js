// Keeps one whole build on the device, so that the app works without a network.
//
// A build is all or nothing: a download that fails or hangs leaves the build that works as it is. A new build takes over
// at the next start, or when the pupil says so.
"use strict";

// Two apps may stand on one host, each below a path of its own.
const OURS = `techniekverkenner ${new URL(self.registration.scope).pathname} `;
const CACHE = OURS + VERSION;
const PAGE = "./";

self.addEventListener("install", (event) => {
  // The page is asked anew; the other files carry the hash of their content in their names.
  const requests = FILES.map((file) => new Request(file, { cache: file === PAGE ? "reload" : "default" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldBuilds().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data === "switch") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin) return;
  // Every address of a screen is the one page; an address with a dot is a file.
  const isScreen = mode === "navigate" && !pathname.split("/").pop().includes(".");
  event.respondWith(fromCache(isScreen ? PAGE : event.request).then((kept) => kept || fetch(event.request)));
});

async function fromCache(request) {
  const cache = await caches.open(CACHE);
  return cache.match(request, { ignoreVary: true });
}

async function forgetOldBuilds() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
}
