// How Brugwijzer behaves when much is kept: time per action and memory, at full speed.

import { evaluate, memory, pause, watched } from "./browser.mjs";
import { median, quantile } from "./numbers.mjs";
import { dossier, stored } from "./records.mjs";

const FREE = { network: null, rate: 1 };
// How long an action may take, in ms.
const LONGEST = 90_000;
// The parts of the program come soon after the first page; an action must not wait for them.
const PARTS = 2500;
// A change is written 300 ms later; a long write shows in the second after the action, in ms.
const AFTER = 1200;
// How many changes are saved one after another.
const SAVES = 20;

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

// How many rows of one side are drawn at first.
const DRAWN = 50;
const ROWS = "document.querySelectorAll('.bw-invitations__row').length";
const ITEMS = "document.querySelectorAll('.bw-item--plain').length";

// The invitation list: open the page, add a row, mark a status.
export async function invitations(browser, base, rows) {
  return kept(browser, base, "#/invitations", [dossier("d1", rows)], async ({ session }) => {
    // A long list is drawn in part, with a button for more.
    const stands = `document.getElementById("list-add-slot") && ${ROWS} >= ${Math.min(rows, DRAWN)}`;
    const open = await evaluate(session, `grown.until(() => ${stands}, ${LONGEST})`);
    await pause(PARTS);
    const before = await evaluate(session, ROWS);
    const button = "document.querySelector('#list-add-slot').closest('.bw-field').querySelector('button')";
    const add = await timed(session, `() => ${button}.click()`, `() => ${ROWS} > ${before}`);
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
    return { size: rows, drawn: before, ...times, memory: await memory(session) };
  });
}

// The dossiers: open the page of the data, go on with another one, save changes of one.
export async function dossiers(browser, base, { number, rows }) {
  const all = Array.from({ length: number }, (_, place) => dossier(`d${place + 1}`, rows));
  return kept(browser, base, "#/", all, async ({ session }) => {
    await evaluate(session, `grown.until(() => document.querySelector("#page-title"), ${LONGEST})`);
    const start = await evaluate(session, "performance.now()");
    await pause(PARTS);
    const data = await timed(session, "() => { location.hash = '#/data'; }", `() => ${ITEMS} >= ${number}`);
    const button = "[...document.querySelectorAll('.bw-item--plain')].at(-1).querySelector('.bw-item__step button')";
    // Going on with the only dossier, which is open already, leads nowhere.
    const go = [`() => ${button}.click()`, "() => location.hash !== '#/data'"];
    const next = number > 1 ? (await timed(session, ...go)).time : null;
    return { number, rows, start, data: data.time, next, ...(await saves(session)), memory: await memory(session) };
  });
}

// Types into the field of the facts, one change after another: until the change is in local
// storage, and how long the page was busy with it at a stretch; the 95th percentile of both.
async function saves(session) {
  await evaluate(session, "void (location.hash = '#/facts')");
  await evaluate(session, `grown.until(() => document.getElementById("municipality"), ${LONGEST})`);
  await pause(AFTER);
  const kept = [];
  const busy = [];
  for (let change = 0; change < SAVES; change += 1) {
    const name = `Voorbeeld ${change}.`;
    const act = `() => {
      const field = document.getElementById("municipality");
      field.value = "${name}";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }`;
    const holds = `() => Object.values(localStorage).some((text) => text.includes("${name}"))`;
    await evaluate(session, "grown.longest = 0");
    kept.push(await evaluate(session, `grown.after(${act}, ${holds}, ${LONGEST})`));
    await pause(AFTER / 4);
    busy.push(await evaluate(session, "grown.longest"));
  }
  return { save: quantile(kept, 0.95), longest: quantile(busy, 0.95) };
}

// The files of a list: from the click until the page has the finished file.
export async function files(browser, base, rows) {
  return kept(browser, base, "#/invitations", [dossier("d1", rows)], async ({ session }) => {
    await evaluate(session, `grown.until(() => document.getElementById("files-excel"), ${LONGEST})`);
    await pause(PARTS);
    await evaluate(
      session,
      `void (() => {
        URL.createObjectURL = (file) => { grown.file = file.size; return "#"; };
        HTMLAnchorElement.prototype.click = () => {};
      })()`,
    );
    const made = async (button) => {
      await evaluate(session, "grown.file = 0");
      const made = await timed(session, `() => document.getElementById("${button}").click()`, "() => grown.file");
      return { ...made, bytes: await evaluate(session, "grown.file") };
    };
    // The first one fetches the second module as well.
    const first = await made("files-excel");
    const excel = await made("files-excel");
    const csv = await made("files-csv");
    await evaluate(session, "void (location.hash = '#/letters')");
    await evaluate(session, `grown.until(() => document.getElementById("files-letters"), ${LONGEST})`);
    await pause(AFTER);
    const letters = await made("files-letters");
    return {
      size: rows,
      first: first.time,
      excel: excel.time,
      csv: csv.time,
      letters: letters.time,
      longest: Math.max(excel.longest, letters.longest),
      excelBytes: excel.bytes,
      lettersBytes: letters.bytes,
      memory: await memory(session),
    };
  });
}

// An exercise with so many ballots, or with so many of each of three sides: paste all codes but one, enter the last one, reveal, come back.
// `codesOf` makes codes for an exercise.
export const room = (codesOf) => async (browser, base, people) =>
  kept(browser, base, "#/group", [dossier("d1", 20)], async ({ session }) => {
    const at = (id) => evaluate(session, `grown.until(() => document.getElementById("${id}"), ${LONGEST})`);
    await at("open-exercise");
    await evaluate(session, "document.querySelector('input[value=all]')?.click()");
    await evaluate(session, "document.getElementById('open-exercise').click()");
    await at("begin-collecting");
    await evaluate(session, "document.getElementById('begin-collecting').click()");
    await at("codes");
    await pause(PARTS);
    const exercise = await evaluate(
      session,
      `Object.values(localStorage).map((text) => /"code":"([^"]{8})"/.exec(text)?.[1]).find((code) => code)`,
    );
    const codes = codesOf(exercise, people);
    const ballots = codes.length;
    const enter = (list) => `() => {
      const field = document.getElementById("codes");
      field.value = ${JSON.stringify(list.join("\n"))};
      for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
    }`;
    const counted = (count) => `() => parseInt(document.getElementById("counter").innerText) === ${count}`;
    const all = await timed(session, enter(codes.slice(0, -1)), counted(ballots - 1));
    const one = await timed(session, enter(codes.slice(-1)), counted(ballots));
    const reveal = await timed(session, "() => document.getElementById('reveal').click()", "() => document.getElementById('discuss')");
    await evaluate(session, "void (location.hash = '#/words')");
    await pause(AFTER);
    const back = await timed(session, "() => { location.hash = '#/group'; }", "() => document.getElementById('discuss')");
    return { size: people, ballots, all: all.time, one: one.time, reveal: reveal.time, redraw: back.time, memory: await memory(session) };
  });

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
  // A room may have a name instead of a number.
  const middle = (values) => (typeof values[0] === "string" ? values[0] : median(values));
  return Object.fromEntries(parts.map((part) => [part, middle(found.map((each) => each[part]))]));
}
