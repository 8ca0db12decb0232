// Starts Brugwijzer: fetches the program and the texts side by side, and explains in the shell
// of index.html what went wrong when it cannot start. The program reads `globalThis.brugwijzer`.

const LANGUAGES = ["nl", "en"];
const LANGUAGE_KEY = "brugwijzer.language";

// Said before any text file has arrived, so they cannot come from one.
const NOTICES = {
  nl: {
    module: "Uw browser kan WebAssembly niet gebruiken. Brugwijzer heeft dat nodig. Misschien staat het uit door een beveiligingsinstelling. Probeer een andere browser of vraag het aan uw ICT-afdeling.",
    network: "Niet alle bestanden zijn aangekomen. Controleer de verbinding.",
    start: "Brugwijzer kon niet starten. Wat u eerder invulde, blijft bewaard op dit apparaat.",
    again: "Laad de pagina opnieuw",
  },
  en: {
    module: "Your browser cannot use WebAssembly. Brugwijzer needs it. A security setting may have turned it off. Try another browser or ask your IT department.",
    network: "Not all files have arrived. Check the connection.",
    start: "Brugwijzer could not start. What you filled in before remains on this device.",
    again: "Load the page again",
  },
};

const names = document.querySelector('meta[name="app"]').dataset;
const language = chosenLanguage();
const texts = {};
const laterTexts = {};
let updateReady = () => {};
let worker;

// What the program may use: the Fluent source it starts with, other languages through `loadTexts`,
// its own later parts through `loadPart`, and news of a newer version.
globalThis.brugwijzer = Object.freeze({
  language: () => language,
  startingTexts: () => texts[language] ?? "",
  loadTexts,
  loadLaterTexts,
  loadPart,
  loadParticipants: () => import(new URL(names.participants, document.baseURI).href),
  runExport,
  onUpdate: (callback) => (updateReady = callback),
  takeUpdate,
});

// Storage may be refused, and the value may be JSON or plain: anything unknown means Dutch.
function chosenLanguage() {
  try {
    const kept = (localStorage.getItem(LANGUAGE_KEY) ?? "").replaceAll('"', "");
    return LANGUAGES.includes(kept) ? kept : LANGUAGES[0];
  } catch {
    return LANGUAGES[0];
  }
}

async function fetched(name) {
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response;
}

// Resolve to Fluent source, of a whole language or of its first or later part; a failed attempt
// may be repeated.
async function loadTexts(wanted) {
  return (await Promise.all([loadFirstTexts(wanted), loadLaterTexts(wanted)])).join("\n");
}

async function loadFirstTexts(wanted) {
  return (texts[wanted] ??= await (await fetched(names[known(wanted)])).text());
}

// Keeps the promise: two parts of the program ask for these texts at the same time.
function loadLaterTexts(wanted) {
  laterTexts[wanted] ??= fetched(names[`${known(wanted)}Later`])
    .then((response) => response.text())
    .catch((error) => {
      delete laterTexts[wanted];
      throw error;
    });
  return laterTexts[wanted];
}

function known(wanted) {
  if (!LANGUAGES.includes(wanted)) throw new Error(`no such language: ${wanted}`);
  return wanted;
}

// Resolves to the bytes of a later part of the program. Not streamed: that fails on hosts that do not
// know the type of a module.
async function loadPart(name) {
  return (await fetched(name)).arrayBuffer();
}

// Resolves to the bytes of a file for another program; its writers are fetched at the first call.
// A failed fetch may be repeated.
async function runExport(kind, json) {
  const exporter = await import(new URL(names.exportJs, document.baseURI).href);
  await exporter.default({ module_or_path: await loadPart(names.exportWasm) });
  return exporter.run(kind, json);
}

// Replaces the shell's status; does nothing once the program has taken the page over.
function explain(reason) {
  const status = document.getElementById("shell-status");
  if (!status) return;
  const said = NOTICES[language];
  const notice = document.createElement("p");
  notice.className = "nl-paragraph";
  notice.textContent = said[reason];
  const again = document.createElement("a");
  again.className = "nl-link";
  again.href = "";
  again.textContent = said.again;
  reloads(again);
  const line = document.createElement("p");
  line.className = "nl-paragraph";
  line.append(again);
  status.lang = language;
  status.setAttribute("role", "alert");
  status.replaceChildren(notice, line);
}

// An empty link would drop the fragment, and with it the page the user was on.
function reloads(link) {
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
}

function leavesNoTrace(link) {
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    location.replace(link.href);
  });
}

async function start() {
  if (typeof WebAssembly !== "object") return explain("module");
  let program, module;
  try {
    [program, module] = await Promise.all([
      import(new URL(names.js, document.baseURI).href),
      fetched(names.wasm),
      loadFirstTexts(language),
    ]);
  } catch (error) {
    console.error(error);
    return explain("network");
  }
  try {
    await program.default({ module_or_path: module });
  } catch (error) {
    console.error(error);
    // A connection that breaks halfway fails here too, as a TypeError of the stream.
    return explain(error instanceof TypeError ? "network" : "start");
  }
  // Still here when the program returned: it did not take the page over.
  explain("start");
}

// The worker keeps the site for use without a network. It is there in published sites only, and
// never for participants of an exercise, whose phones must keep nothing.
async function keepOffline() {
  if (!names.worker || !navigator.serviceWorker || location.hash.startsWith("#/g/")) return;
  try {
    worker = await navigator.serviceWorker.register(names.worker, { updateViaCache: "none" });
  } catch (error) {
    // Private windows and strict policies refuse; the page works without it.
    console.info(error);
    return;
  }
  tellWhenWaiting();
  worker.addEventListener("updatefound", () => worker.installing?.addEventListener("statechange", tellWhenWaiting));
}

// A first visit has no page of an older version to warn.
function tellWhenWaiting() {
  if (worker.waiting && navigator.serviceWorker.controller) updateReady();
}

// The user said yes to the new version: it takes over, and the page starts anew with it.
function takeUpdate() {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  worker?.waiting?.postMessage("take-over");
}

reloads(document.getElementById("shell-reload"));
leavesNoTrace(document.getElementById("shell-exit"));
addEventListener("error", () => explain("start"));
start().then(() => setTimeout(keepOffline, 0));
