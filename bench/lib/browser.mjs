// The browser and what is asked of it over its protocol.

import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const PROBE = readFileSync(new URL("./probe.js", import.meta.url), "utf8");
const VIEWPORT = { width: 1280, height: 900 };

export function launch(program) {
  return puppeteer.launch({
    executablePath: program,
    headless: true,
    defaultViewport: VIEWPORT,
    // Long waits are the point here; a page that hangs has its own limit in `visit.mjs`.
    protocolTimeout: 600_000,
    args: [
      // Chromium refuses to run as root with its sandbox; only pages of this checkout are opened.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// The work, or an error when it takes longer: a browser that does not answer must not end the run.
export async function within(ms, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing for ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

// Slows a target down; without arguments it runs free.
export async function throttle(session, network, rate) {
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network?.latency ?? 0,
    downloadThroughput: network?.throughput ?? -1,
    uploadThroughput: network?.throughput ?? -1,
  });
  if (rate) await session.send("Emulation.setCPUThrottlingRate", { rate });
}

// Counts what comes over the network: bytes with their headers, and requests that left the
// browser. What a cache or the service worker answers is none.
export function counted(session) {
  const count = { bytes: 0, requests: 0, open: new Set() };
  const done = (id) => {
    count.open.delete(id);
    count.last = Date.now();
  };
  session.on("Network.requestWillBeSent", ({ requestId }) => count.open.add(requestId));
  session.on("Network.loadingFailed", ({ requestId }) => done(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    count.bytes += encodedDataLength;
    if (encodedDataLength > 0) count.requests += 1;
    done(requestId);
  });
  return count;
}

// Service workers of the browser context, stopped until they are counted and slowed down.
export async function workers(browser, network) {
  const session = await browser.target().createCDPSession();
  const found = [];
  session.on("sessionattached", async (worker) => {
    found.push({ worker, count: counted(worker) });
    try {
      await worker.send("Network.enable");
      await throttle(worker, network);
      await worker.send("Runtime.runIfWaitingForDebugger");
    } catch {
      // It was gone before it began.
    }
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: "service_worker" }],
  });
  // A worker that has nothing to do may not answer at all, so this waits no longer than a second.
  const freed = () => Promise.all(found.map(({ worker }) => throttle(worker).catch(() => {})));
  const free = () => Promise.race([freed(), pause(1000)]);
  const sum = (part) => found.reduce((sum, { count }) => sum + count[part], 0);
  const stop = () => session.detach();
  return { free, stop, bytes: () => sum("bytes"), requests: () => sum("requests") };
}

// Opens an empty page that is watched, and throttled as asked.
export async function watched(context, { network, rate }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const told = [];
  const waiting = new Set();
  await session.send("Runtime.addBinding", { name: "benchTells" });
  session.on("Runtime.bindingCalled", ({ payload }) => {
    const what = JSON.parse(payload);
    told.push(what);
    for (const look of waiting) look();
  });
  await session.send("Page.enable");
  await session.send("Runtime.enable");
  await session.send("Page.addScriptToEvaluateOnNewDocument", { source: PROBE });
  await session.send("Network.enable");
  const count = counted(session);
  await throttle(session, network, rate);

  // The first thing told from `after` on that fits; none when it does not come in time.
  const heard = (fits, after, limit) =>
    new Promise((resolve) => {
      const end = (found) => {
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      const look = () => {
        const found = told.slice(after).find(fits);
        if (found) end(found);
      };
      const timer = setTimeout(() => end(undefined), limit);
      waiting.add(look);
      look();
    });
  return { page, session, told, heard, count };
}

// A real click: the browser takes it as it takes one from the mouse.
export async function click(session, { x, y }) {
  const event = { x, y, button: "left", clickCount: 1 };
  await Promise.all([
    session.send("Input.dispatchMouseEvent", { ...event, type: "mouseMoved", button: "none" }),
    session.send("Input.dispatchMouseEvent", { ...event, type: "mousePressed" }),
    session.send("Input.dispatchMouseEvent", { ...event, type: "mouseReleased" }),
  ]);
}

// What the page holds after the collector has run, in bytes: objects of its script and of the
// document, buffers, and the memory of its modules. Compiled code is not in it, of any page.
export async function memory(session) {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const heap = await session.send("Runtime.getHeapUsage");
  await session.send("HeapProfiler.disable");
  const modules = await evaluate(session, "bench.moduleMemory()");
  return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize + modules;
}

// The value of an expression in the page, awaited when it is a promise.
export async function evaluate(session, expression) {
  const asked = { expression, returnByValue: true, awaitPromise: true };
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", asked);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
  return result.value;
}
