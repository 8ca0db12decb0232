// One visit to one page: from an empty tab until the first statement is answered, then all others.

import { click, evaluate, memory, pause, watched } from "./browser.mjs";

// How long a page may take to show a statement, in ms.
const LONGEST = 120_000;
// How long a click may take to change an option before it is repeated, in ms at full speed.
const UNNOTICED = 60;
// How long a choice may take to be kept; Brugwijzer waits 300 ms by design, in ms at full speed.
const UNKEPT = 1500;
// Rest between two choices, so that one does not wait for the drawing of the other.
const REST = 60;
// A page is complete when nothing has arrived for this long, in ms.
const QUIET = 1200;

// Visits `page` at `base` and returns its figures; with `choices` also every click (see
// `probe.js`) and the memory afterwards. Times are in ms from the start of the navigation, sizes in bytes.
export async function visit(context, base, page, circumstance, { choices }) {
  const tab = await watched(context, circumstance);
  try {
    // Not awaited: whether the page has loaded is not the question.
    const going = tab.page.goto(base + page.path, { timeout: LONGEST }).catch(() => {});
    const first = await answer(tab, page, circumstance, 0, 0);
    await going;
    await quiet(tab.count);
    const figures = {
      firstPaint: await evaluate(tab.session, "bench.firstPaint()"),
      answerable: first.at,
      neededBytes: first.bytes,
      bytes: tab.count.bytes,
      requests: tab.count.requests,
    };
    return choices ? { ...figures, ...(await choose(tab, page, circumstance)) } : figures;
  } finally {
    await tab.page.close();
  }
}

// Waits until the service worker keeps the site, also when it has not begun yet: without it the
// second visit would be one to the browser's own cache. Pages without a worker do not wait.
export async function settled(context, base, page) {
  const tab = await watched(context, { network: null, rate: 1 });
  try {
    await tab.page.goto(base + page.path);
    if (page.worker) await evaluate(tab.session, "navigator.serviceWorker.ready.then(() => true)");
  } finally {
    await tab.page.close();
  }
}

// Clicks an option until the choice has been kept; when the page had handled the click that did
// it, and how many bytes had come until then.
async function answer(tab, page, { rate }, question, option) {
  const end = Date.now() + LONGEST;
  if (!(await tab.heard(({ type }) => type === "ready", 0, LONGEST))) {
    throw new Error(`${page.name}: no statement in ${LONGEST / 1000} s`);
  }
  for (let attempt = option; Date.now() < end; attempt += 1) {
    const before = tab.told.length;
    const at = await place(tab, question, attempt);
    if (!at) {
      await pause(10);
      continue;
    }
    // Not awaited: the browser may answer late, and the page tells what it has noticed.
    click(tab.session, at).catch(() => {});
    const isChange = ({ type }) => type === "change";
    const change = await tab.heard(isChange, before, UNNOTICED * rate);
    if (!change) continue;
    const { bytes } = tab.count;
    const isSave = ({ type, key }) => type === "save" && page.saves.some((start) => key.startsWith(start));
    if (await tab.heard(isSave, before, UNKEPT * rate)) return { at: change.at, bytes };
  }
  throw new Error(`${page.name}: no choice was kept in ${LONGEST / 1000} s`);
}

function place(tab, question, option) {
  return evaluate(tab.session, `globalThis.bench?.place(${question}, ${option})`);
}

// On a slow line a large file may take longer than the quiet, so what is under way counts too.
async function quiet(count) {
  const end = Date.now() + LONGEST;
  count.last ??= Date.now();
  while (Date.now() < end && (count.open.size > 0 || Date.now() - count.last < QUIET)) await pause(50);
}

// Chooses in every statement, `each` times: the clicks, and the memory afterwards.
async function choose(tab, page, circumstance) {
  const statements = await evaluate(tab.session, "bench.count()");
  const from = tab.told.length;
  for (let round = 1; round <= page.each; round += 1) {
    for (let statement = 0; statement < statements; statement += 1) {
      // Into view first, so that the click does not wait for the scrolling.
      await place(tab, statement, round);
      await pause(REST);
      await answer(tab, page, circumstance, statement, round);
    }
  }
  await pause(REST);
  const clicks = tab.told.slice(from).filter(({ type }) => type === "click");
  return { clicks, memory: await memory(tab.session) };
}
