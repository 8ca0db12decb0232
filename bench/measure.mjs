// Measures the peers and Brugwijzer in one run of one Chromium, prints the tables and writes them.
// Started by `cargo xtask bench`, which serves the pages; README.md says how each figure is taken.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { launch, within, workers } from "./lib/browser.mjs";
import * as growth from "./lib/growth.mjs";
import { CIRCUMSTANCES, PAGES } from "./lib/pages.mjs";
import { carriedOver, growing, report } from "./lib/report.mjs";
import { settled, visit } from "./lib/visit.mjs";

const { url, chromium, depth, results, raw, firstPage, exporter, ballots, chores } = JSON.parse(process.argv[2]);
const trial = depth === "trial";
// Both visits to a page together, in ms.
const LONGEST = 300_000;
const SAMPLES = trial ? 1 : 5;
const GROWTH = {
  invitations: trial ? [10, 100] : [10, 100, 1000, 5000],
  dossiers: [[1, 20], ...(trial ? [] : [[10, 20], [25, 20], [50, 20]]), [50, 300]].map(([number, rows]) => ({ number, rows })),
  files: trial ? [24, 300] : [24, 300, 5000],
  room: trial ? [12, 24] : [10, 12, 24, "4/4/16", "2/4/18", 100, 1000, 10_000],
};
const MEASURES = { ...growth, room: growth.room(codes) };

const site = await published();
const busy = [loadavg()[0]];
const browser = await launch(chromium);
const version = await browser.version();
// By circumstance and page: what each sample found, or why it found nothing.
const found = new Map();
try {
  // Sample by sample, so that a busy minute of the machine meets all pages alike.
  for (let sample = 1; depth !== "growth" && sample <= SAMPLES; sample += 1) {
    for (const circumstance of CIRCUMSTANCES) {
      console.error(`sample ${sample} of ${SAMPLES}: ${circumstance.name}`);
      for (const page of PAGES) await measure(circumstance, page);
    }
    busy.push(loadavg()[0]);
  }
  if (depth === "full") {
    // Should the run end before it is through, half an hour of visits is not lost.
    const earlier = carriedOver(existsSync(results) ? readFileSync(results, "utf8") : "");
    writeFileSync(results, report({ version, site, samples: SAMPLES, busy, found, firstPage }, earlier));
  }
  const grown = {};
  for (const [what, sizes] of Object.entries(GROWTH)) {
    grown[what] = [];
    for (const size of sizes) {
      console.error(`growth: ${what}, ${JSON.stringify(size)}`);
      grown[what].push(await growth.middle(MEASURES[what], browser, url, size, SAMPLES));
    }
  }
  busy.push(loadavg()[0]);
  const all = { version, site, samples: SAMPLES, busy, found, firstPage, exporter, grown, ballots };
  // Every sample, for who wants to look closer than the medians.
  writeFileSync(raw, JSON.stringify({ ...all, found: Object.fromEntries(found) }));
  const text = depth === "growth" ? growing(all) : report(all, growing(all));
  console.log(text);
  if (depth === "full") writeFileSync(results, text);
} finally {
  await browser.close();
}

// A first and a second visit in a browser profile of their own.
async function measure(circumstance, page) {
  const key = `${circumstance.id} ${page.id}`;
  const samples = found.get(key) ?? [];
  found.set(key, samples);
  const context = await browser.createBrowserContext();
  const worker = await workers(browser, circumstance.network);
  try {
    samples.push(await within(LONGEST, visits(context, worker, circumstance, page)));
  } catch (error) {
    console.error(`    ${page.name} failed: ${error.message}`);
    samples.push({ failed: error.message });
  } finally {
    await worker.stop();
    await context.close();
  }
}

async function visits(context, worker, circumstance, page) {
  const cold = await visit(context, url, page, circumstance, { choices: true });
  // Only the rest of what the worker fetches: the first visit has been measured.
  await worker.free();
  await settled(context, url, page);
  const kept = { bytes: worker.bytes(), requests: worker.requests() };
  const warm = await visit(context, url, page, circumstance, { choices: false });
  return { cold, kept, warm };
}

// Ballots as phones would send them, made by the domain.
function codes(exercise, number) {
  const made = execFileSync(chores, ["bench", "codes", exercise, String(number)], { encoding: "utf8" });
  return made.trim().split("\n");
}

// The version that the build gave to the site, made from its files.
async function published() {
  const worker = await fetch(`${url}brugwijzer/sw.js`);
  return (await worker.text()).match(/VERSION = "([^"]+)"/)?.[1] ?? "unknown";
}
