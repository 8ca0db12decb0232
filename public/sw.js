// Keeps the whole site on this device, so that it opens without a network.
// The build fills in the list of files, those that the page names, and a version made from their
// contents.

const VERSION = "development";
const FILES = [];
const NAMED = [];

// Another copy of the tool may stand in another folder of this host.
const PREFIX = `brugwijzer-${new URL(self.registration.scope).pathname}-`;
const CACHE = PREFIX + VERSION;

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

// Becomes active only when no page uses the version before, or when the user said yes.
self.addEventListener("activate", (event) => event.waitUntil(removeOtherVersions(0)));

// A page that says which script it uses shows that it is of this version.
self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
  else if (FILES.includes(event.data)) event.waitUntil(removeOtherVersions(1));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = new URL(request.url).origin === location.origin;
  if (request.method === "GET" && isOurs) event.respondWith(answer(request));
});

// One file after the other: whoever uses the page meanwhile comes first.
async function keepAll() {
  const cache = await caches.open(CACHE);
  try {
    for (const name of FILES) {
      const response = await fetched(name);
      if (name === "./") await keepPage(cache, response.clone());
      await cache.put(name, response);
    }
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// Only a name by content may come from what the browser has already.
async function fetched(name) {
  const isLasting = /-[0-9a-f]{16}\.\w+$/.test(name);
  const response = await fetch(name, { cache: isLasting ? "default" : "no-cache", priority: "low" });
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  // Browsers refuse to show a page that came by a detour.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

// The page has two addresses. A host may be halfway through an update, or give an older page.
async function keepPage(cache, response) {
  const page = await response.clone().text();
  if (!NAMED.every((name) => page.includes(name))) throw new Error("the page is of another version");
  await cache.put("index.html", response);
}

// Every file comes from the worker's own version, so that versions never mix. A page of the
// version before may still be open in another tab: what only that one has comes from there, and
// what is in no list from the network.
async function answer(request) {
  const options = { ignoreSearch: request.mode === "navigate", ignoreVary: true };
  const own = await caches.open(CACHE);
  return (await own.match(request, options)) ?? (await caches.match(request, options)) ?? fetch(request);
}

// Leaves them while more pages than these are open: those may be of another version.
async function removeOtherVersions(most) {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(self.registration.scope)).length > most) return;
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}
