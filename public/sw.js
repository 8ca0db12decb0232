// Keeps the whole site on this device, so that it opens without a network.
// The build fills in the list of files and a version made from their contents.

const VERSION = "development";
const FILES = [];

const CACHE = `brugwijzer-${VERSION}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

// Becomes active only when no page uses the version before, or when the user said yes.
self.addEventListener("activate", (event) => event.waitUntil(removeOtherVersions()));

self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = new URL(request.url).origin === location.origin;
  if (request.method === "GET" && isOurs) event.respondWith(answer(request));
});

// Every file comes from the worker's own version, so that versions never mix. What is not in
// the list goes to the network.
async function answer(request) {
  const cache = await caches.open(CACHE);
  const ignoreSearch = request.mode === "navigate";
  return (await cache.match(request, { ignoreSearch })) ?? fetch(request);
}

async function removeOtherVersions() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith("brugwijzer-") && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}
