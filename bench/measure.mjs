// Measures the peers and Brugwijzer in one run of one Chromium, prints the tables and writes them.
// Started by `cargo xtask bench`, which serves the pages; README.md says how each figure is taken.

import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { launch, within, workers } from "./lib/browser.mjs";
import * as growth from "./lib/growth.mjs";
import { CIRCUMSTANCES, PAGES } from "./lib/pages.mjs";
import { report } from "./lib/report.mjs";
import { settled, visit } from "./lib/visit.mjs";

const { url, chromium, trial, results, raw, firstPage, ballots } = JSON.parse(process.argv[2]);
// Both visits to a page together, in ms.
const LONGEST = 300_000;
const SAMPLES = trial ? 1 : 5;
const GROWTH = {
  invitations: trial ? [10, 100] : [10, 100, 1000, 5000],
  dossiers: trial ? [1, 10] : [1, 10, 25, 50],
};

const site = await published();
const busy = [loadavg()[0]];
const browser = await launch(chromium);
const version = await browser.version();
// By circumstance and page: what each sample found, or why it found nothing.
const found = new Map();
try {
  // Sample by sample, so that a busy minute of the machine meets all pages alike.
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    for (const circumstance of CIRCUMSTANCES) {
      console.error(`sample ${sample} of ${SAMPLES}: ${circumstance.name}`);
      for (const page of PAGES) await measure(circumstance, page);
    }
    busy.push(loadavg()[0]);
  }
  const grown = {};
  for (const [what, sizes] of Object.entries(GROWTH)) {
    grown[what] = [];
    for (const size of sizes) {
      console.error(`growth: ${what}, ${size}`);
      grown[what].push(await growth.middle(growth[what], browser, url, size, SAMPLES));
    }
  }
  busy.push(loadavg()[0]);
  const all = { version, site, samples: SAMPLES, busy, found, firstPage, grown, ballots };
  // Every sample, for who wants to look closer than the medians.
  writeFileSync(raw, JSON.stringify({ ...all, found: Object.fromEntries(found) }));
  const text = report(all);
  console.log(text);
  if (!trial) writeFileSync(results, text);
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
  const { choices } = circumstance;
  const cold = await visit(context, url, page, circumstance, { choices });
  // Only the rest of what the worker fetches: the first visit has been measured.
  await worker.free();
  await settled(context, url, page);
  const kept = { bytes: worker.bytes(), requests: worker.requests() };
  const warm = await visit(context, url, page, circumstance, { choices: false });
  return { cold, kept, warm };
}

// The version that the build gave to the site, made from its files.
async function published() {
  const worker = await fetch(`${url}brugwijzer/sw.js`);
  return (await worker.text()).match(/VERSION = "([^"]+)"/)?.[1] ?? "unknown";
}
