// Keeps the whole site on this device, so that it opens without a network.
// The build fills in the list of files, those that the page names, and a version made from their
// contents.

const VERSION = "development";
const FILES = [];
const NAMED = [];

// Another copy of the tool may stand in another folder of this host.
const PREFIX = `brugwijzer-${new URL(self.registration.scope).pathname}-`;
const CACHE = PREFIX + VERSION;
// Holds one line: the cache of the version that the user agreed to.
const AGREED = `${PREFIX}agreed`;
const LINE = "agreed";
let agreed;

// What was asked since this worker began, for whoever checks it; in memory only, the newest last.
const MOST_LOGGED = 200;
const log = [];

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

// Becomes active when the user said yes, or when no page uses the worker before. In the second case
// it goes on giving the files of the version before, until the user says yes.
self.addEventListener("activate", (event) => event.waitUntil(begin()));

self.addEventListener("message", (event) => {
  if (event.data === "log") return event.ports[0]?.postMessage(log);
  event.waitUntil(event.data === "take-over" ? takeOver(event.source) : greet(event.data, event.source));
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
  note(name, false);
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

// Every file comes from the version that was agreed to, so that versions never mix. A page of another
// version may still be open in another tab: what only that one has comes from there, and what is
// in no list from the network. No cache is opened here: that would make it again after a wipe.
async function answer(request) {
  const options = { ignoreSearch: request.mode === "navigate", ignoreVary: true };
  const cacheName = await agreedCache();
  const kept = (await caches.match(request, { ...options, cacheName })) ?? (await caches.match(request, options));
  note(request.url, kept !== undefined);
  return kept ?? fetch(request);
}

function note(address, isKept) {
  log.push({ at: Date.now(), path: new URL(address, location.href).pathname, isKept });
  if (log.length > MOST_LOGGED) log.shift();
}

async function begin() {
  await agree(await agreedCache());
  await removeOtherVersions(0);
}

async function takeOver(page) {
  await agree(CACHE);
  self.skipWaiting();
  page?.postMessage("taken");
}

// A page says which script it uses. That shows whether it is of this version; and it hears when it
// comes from the version before because nobody has said yes to this one.
async function greet(script, page) {
  if ((await agreedCache()) !== CACHE) page?.postMessage("newer");
  else if (FILES.includes(script)) await removeOtherVersions(1);
}

async function agree(name) {
  agreed = Promise.resolve(name);
  const cache = await caches.open(AGREED);
  await cache.put(LINE, new Response(name));
}

// Asked once in the life of a worker: only the one that takes over changes it.
function agreedCache() {
  agreed ??= lastAgreed();
  return agreed;
}

// A first visit agrees to what it gets. Without its files an agreement is worth nothing.
async function lastAgreed() {
  const line = await caches.match(LINE, { cacheName: AGREED });
  const name = await line?.text();
  return name && (await caches.has(name)) ? name : CACHE;
}

// Leaves them while more pages than these are open: those may be of another version. What a newer
// worker keeps is its own affair.
async function removeOtherVersions(most) {
  if (self.registration.waiting || self.registration.installing) return;
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(self.registration.scope)).length > most) return;
  const names = await caches.keys();
  const needed = [CACHE, AGREED, await agreedCache()];
  const others = names.filter((name) => name.startsWith(PREFIX) && !needed.includes(name));
  await Promise.all(others.map((name) => caches.delete(name)));
}
