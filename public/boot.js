// Starts Brugwijzer: fetches the program and the texts side by side, and explains in the shell
// of index.html what went wrong when it cannot start. The program reads `globalThis.brugwijzer`.

import { early } from "./early.js";

const LANGUAGES = ["nl", "en"];
const LANGUAGE_KEY = "brugwijzer.language";
// The marks of a shared computer and of a participant in an exercise, in the storage of the tab.
const MARKS = ["brugwijzer.shared", "brugwijzer.participant"];
// Every address that the program takes for a participant's page.
const PARTICIPANT = /^#\/+g(\/|$)/;
// How long nothing may have been asked for before the files for use without a network are, in ms.
const QUIET = 2000;

// Said before any text file has arrived, so they cannot come from one.
const NOTICES = {
  nl: {
    module: "Uw browser kan WebAssembly niet gebruiken. Brugwijzer heeft dat nodig. Misschien staat het uit door een beveiligingsinstelling. Probeer een andere browser of vraag het aan uw ICT-afdeling.",
    network: "Niet alle bestanden zijn aangekomen. Controleer de verbinding. Alleen de eerste keer is verbinding nodig; daarna werkt Brugwijzer ook zonder.",
    start: "Brugwijzer kon niet starten. Wat u eerder invulde, blijft bewaard op dit apparaat.",
    again: "Laad de pagina opnieuw",
  },
  en: {
    module: "Your browser cannot use WebAssembly. Brugwijzer needs it. A security setting may have turned it off. Try another browser or ask your IT department.",
    network: "Not all files have arrived. Check the connection. Only the first time needs one; after that Brugwijzer works without it.",
    start: "Brugwijzer could not start. What you filled in before remains on this device.",
    again: "Load the page again",
  },
};

// The script does not hold up the end of the page: only then do browsers know which statements the
// address asks for.
if (document.readyState === "loading") {
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
}

const names = document.querySelector('meta[name="app"]').dataset;
// In the one file everything is inside: `single/inside.js` answers instead of a host.
const inside = globalThis.brugwijzerInside;
const language = chosenLanguage();
const texts = {};
const laterTexts = {};
const startedAt = location.hash;
const statements = early({ isDutch: language === LANGUAGES[0], isKept: !inside && !keepsNothing() });
let updateReady = () => {};
let worker;
let underway = 0;
let lastArrival = 0;

// What the program may use: the Fluent source it starts with, other languages through `loadTexts`,
// its own later parts through `loadPart`, news of a newer version, in which form it runs, what the
// build has named, the way out, and what was answered before it came.
globalThis.brugwijzer = Object.freeze({
  language: () => language,
  startingTexts: () => texts[language] ?? "",
  loadTexts,
  loadLaterTexts,
  loadPart,
  loadParticipants: () => import(new URL(names.participants, document.baseURI).href),
  runExport,
  readQr,
  onUpdate: (callback) => (updateReady = callback),
  takeUpdate,
  workerLog,
  edition: () => (inside ? "file" : names.polywasm ? "compatible" : "site"),
  named: (name) => names[name] ?? "",
  leave,
  statements,
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
  if (inside) return inside.fetched(name);
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response;
}

function imported(name) {
  return inside ? inside.imported(name) : import(new URL(name, document.baseURI).href);
}

// The content of a file. Counts what is on its way, because the worker waits for that.
async function content(name, read) {
  underway += 1;
  try {
    return await read(await fetched(name));
  } finally {
    underway -= 1;
    lastArrival = performance.now();
  }
}

// Resolve to Fluent source, of a whole language or of its first or later part; a failed attempt
// may be repeated.
async function loadTexts(wanted) {
  return (await Promise.all([loadFirstTexts(wanted), loadLaterTexts(wanted)])).join("\n");
}

async function loadFirstTexts(wanted) {
  return (texts[wanted] ??= await content(names[known(wanted)], (response) => response.text()));
}

// Keeps the promise: two parts of the program ask for these texts at the same time.
function loadLaterTexts(wanted) {
  laterTexts[wanted] ??= content(names[`${known(wanted)}Later`], (response) => response.text()).catch((error) => {
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
function loadPart(name) {
  const bytes = content(name, (response) => response.arrayBuffer());
  // Who asked may wait for another part first, and hears of a failure when it comes to this one.
  bytes.catch(() => {});
  return bytes;
}

// The module that few visits need, fetched at its first use; a failed fetch may be repeated.
let second;
function secondModule() {
  second ??= Promise.all([imported(names.exportJs), loadPart(names.exportWasm)])
    .then(([module, bytes]) => module.default({ module_or_path: bytes }).then(() => module))
    .catch((error) => {
      second = undefined;
      throw error;
    });
  return second;
}

// Resolves to the bytes of a file for another program.
async function runExport(kind, json) {
  return (await secondModule()).run(kind, json);
}

// Resolves to the text of the QR code in a picture of grey values, or to undefined.
async function readQr(width, height, grey) {
  return (await secondModule()).readQr(width, height, grey);
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

// "Snel weg": a neutral page of this site takes the place of this one.
// The one file only covers it, and calls `back` when it is uncovered.
function leave(back) {
  if (inside) inside.leave(back);
  else location.replace("pauze.html");
}

function leavesNoTrace(link) {
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
}

// Whether there is WebAssembly, or what stands in for it on the page that is made for that. Leads to
// that page, and back from it where it is not needed.
async function hasWebAssembly() {
  const isThere = typeof WebAssembly === "object";
  const other = isThere ? names.polywasm && "./" : names.compatible;
  if (other) {
    location.replace(other + location.hash);
    // Until the other page comes.
    await new Promise(() => {});
  }
  if (isThere || !names.polywasm) return isThere;
  globalThis.WebAssembly = (await imported(names.polywasm)).WebAssembly;
  return true;
}

// The shell has the rules that it needs inside; the program needs the whole sheet. Only when it is
// here does it count, so that the shell never waits for it. The one file has it inside; a page that
// is not published links it.
async function styled() {
  if (!names.styles) return;
  try {
    await sheetFrom(names.styles);
  } catch {
    // WebKit remembers under its address that a sheet did not come, also on the next visit.
    await sheetFrom(`${names.styles}?${Date.now()}`);
  }
}

function sheetFrom(address) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = address;
  sheet.media = "print";
  return new Promise((resolve, reject) => {
    sheet.addEventListener("load", () => {
      sheet.media = "all";
      resolve();
    });
    sheet.addEventListener("error", () => {
      sheet.remove();
      reject(new Error(address));
    });
    document.head.append(sheet);
  });
}

async function start() {
  let program, module;
  try {
    if (!(await hasWebAssembly())) return explain("module");
    [program, module] = await Promise.all([
      imported(names.js),
      fetched(names.wasm),
      loadFirstTexts(language),
      styled(),
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
  // A program that runs hides its place until that takes the place of the shell.
  if (!document.getElementById("app").hidden) explain("start");
}

// The worker keeps the site for use without a network, once the page and its parts have had their
// time. It is there in published sites only, and never where a device must keep nothing.
async function keepOffline() {
  if (!names.worker || !navigator.serviceWorker) return;
  await idle();
  if (keepsNothing()) return;
  try {
    worker = await navigator.serviceWorker.register(names.worker, { updateViaCache: "none" });
    // The computer may have been called a shared one in the meantime.
    if (keepsNothing()) return await forgetOffline();
  } catch (error) {
    // Private windows and strict policies refuse; the page works without it.
    console.info(error);
    return;
  }
  navigator.serviceWorker.addEventListener("message", ({ data }) => data === "newer" && updateReady());
  worker.active?.postMessage(names.js);
  tellWhenWaiting();
  worker.addEventListener("updatefound", () => worker.installing?.addEventListener("statechange", tellWhenWaiting));
}

// The worker and the files that it has begun to keep go again.
async function forgetOffline() {
  await worker.unregister();
  const ours = `brugwijzer-${new URL(worker.scope).pathname}-`;
  const kept = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(kept.map((name) => caches.delete(name)));
}

async function idle() {
  lastArrival = performance.now();
  while (underway || performance.now() - lastArrival < QUIET) {
    await new Promise((resolve) => setTimeout(resolve, QUIET / 4));
  }
  // WebKit has no such call, and Chromium leaves it out on a page that has nothing to draw.
  await new Promise((resolve) =>
    globalThis.requestIdleCallback ? requestIdleCallback(resolve, { timeout: QUIET }) : setTimeout(resolve),
  );
}

// The phone of a participant in an exercise, and a shared computer.
function keepsNothing() {
  if ([startedAt, location.hash].some((address) => PARTICIPANT.test(address))) return true;
  try {
    return MARKS.some((mark) => sessionStorage.getItem(mark) !== null);
  } catch {
    return false;
  }
}

// A first visit has no page of an older version to warn.
function tellWhenWaiting() {
  if (worker.waiting && navigator.serviceWorker.controller) updateReady();
}

// The user said yes to the new version: it takes over, and the page starts anew with it. Its worker
// waits for the one before, or is the only one and gives the files of the version before.
function takeUpdate() {
  const next = worker?.waiting ?? worker?.active;
  if (!next) return location.reload();
  const anew = ({ type, data }) => {
    if (type === "controllerchange" || (data === "taken" && next === worker.active)) location.reload();
  };
  navigator.serviceWorker.addEventListener("controllerchange", anew);
  navigator.serviceWorker.addEventListener("message", anew);
  next.postMessage("take-over");
}

// What the worker was asked since it began; nothing where there is none or it does not answer.
function workerLog() {
  const controller = navigator.serviceWorker?.controller;
  if (!controller) return Promise.resolve([]);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, 2000, []);
    controller.postMessage("log", [port2]);
  });
}

reloads(document.getElementById("shell-reload"));
leavesNoTrace(document.getElementById("shell-exit"));
addEventListener("error", () => explain("start"));
start().then(keepOffline);
