// How Brugwijzer behaves when much is kept: time per action and memory, at full speed.

import { evaluate, memory, pause, watched } from "./browser.mjs";
import { median } from "./numbers.mjs";
import { dossier, stored } from "./records.mjs";

const FREE = { network: null, rate: 1 };
// How long an action may take, in ms.
const LONGEST = 90_000;
// The parts of the program come soon after the first page; an action must not wait for them.
const PARTS = 2500;
// A change is written 300 ms later; a long write shows in the second after the action, in ms.
const AFTER = 1200;

// In the page: now, or the time that `act` took until the next frame stood, in ms; and the longest
// task of more than 50 ms until the change had been written.
const IN_PAGE = `
  globalThis.grown = {
    drawn: () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))),
    async until(fits, limit) {
      const end = performance.now() + limit;
      while (!fits()) {
        if (performance.now() > end) throw new Error("not drawn in time");
        await new Promise((done) => setTimeout(done, 5));
      }
      return grown.drawn();
    },
    async after(act, fits, limit) {
      const start = performance.now();
      act();
      return (await grown.until(fits, limit)) - start;
    },
    longest: 0,
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) grown.longest = Math.max(grown.longest, duration);
  }).observe({ type: "longtask" });
`;

const ROWS = "document.querySelectorAll('.bw-invitations__row').length";
const ITEMS = "document.querySelectorAll('.bw-item--plain').length";

// The invitation list: open the page, add a row, mark a status.
export async function invitations(browser, base, rows) {
  return kept(browser, base, "#/invitations", [dossier("d1", rows)], async ({ session }) => {
    const open = await evaluate(session, `grown.until(() => ${ROWS} >= ${rows}, ${LONGEST})`);
    await pause(PARTS);
    const before = await evaluate(session, ROWS);
    if (before !== rows) throw new Error(`${before} rows drawn, not ${rows}`);
    const button = "document.querySelector('#list-add-slot').closest('.bw-field').querySelector('button')";
    const add = await timed(session, `() => ${button}.click()`, `() => ${ROWS} > ${rows}`);
    const select = "document.querySelector('.bw-invitations__row:nth-child(2) td:nth-of-type(3) select')";
    const mark = `() => {
      const select = ${select};
      select.value = "asked";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }`;
    const status = await timed(session, mark, "() => true");
    const holds = "Object.values(localStorage).some((text) => text.includes('\"asked\"'))";
    if (!(await evaluate(session, holds))) throw new Error("the status was not kept");
    const times = { open, add: add.time, mark: status.time, longest: status.longest };
    return { size: rows, ...times, memory: await memory(session) };
  });
}

// The dossiers: open the page of the data, go on with another one.
export async function dossiers(browser, base, number) {
  const all = Array.from({ length: number }, (_, place) => dossier(`d${place + 1}`, 20));
  return kept(browser, base, "#/", all, async ({ session }) => {
    await evaluate(session, `grown.until(() => document.querySelector("#page-title"), ${LONGEST})`);
    const start = await evaluate(session, "performance.now()");
    await pause(PARTS);
    const data = await timed(session, "() => { location.hash = '#/data'; }", `() => ${ITEMS} >= ${number}`);
    const button = "[...document.querySelectorAll('.bw-item--plain')].at(-1).querySelector('.bw-item__step button')";
    // Going on with the only dossier, which is open already, leads nowhere.
    const go = [`() => ${button}.click()`, "() => location.hash !== '#/data'"];
    const next = number > 1 ? (await timed(session, ...go)).time : null;
    return { size: number, start, data: data.time, next, memory: await memory(session) };
  });
}

async function timed(session, act, fits) {
  await evaluate(session, "grown.longest = 0");
  const time = await evaluate(session, `grown.after(${act}, ${fits}, ${LONGEST})`);
  await pause(AFTER);
  return { time, longest: await evaluate(session, "grown.longest") };
}

// Runs `work` on a page of the site that finds these dossiers in its storage.
async function kept(browser, base, hash, all, work) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await watched(context, FREE);
    // A page of the same origin that does not start the program.
    await tab.page.goto(`${base}brugwijzer/pauze.html`);
    for (const [key, text] of stored(all)) {
      await evaluate(tab.session, `localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(text)})`);
    }
    await tab.session.send("Page.addScriptToEvaluateOnNewDocument", { source: IN_PAGE });
    await tab.page.goto(`${base}brugwijzer/${hash}`, { waitUntil: "domcontentloaded" });
    return await work(tab);
  } finally {
    await context.close();
  }
}

// The medians of so many samples of one size.
export async function middle(measure, browser, base, size, samples) {
  const found = [];
  for (let sample = 0; sample < samples; sample += 1) {
    found.push(await measure(browser, base, size));
  }
  const parts = Object.keys(found[0]);
  return Object.fromEntries(parts.map((part) => [part, median(found.map((each) => each[part]))]));
}
