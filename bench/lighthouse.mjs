// Runs Lighthouse on pages of the built site and writes what it says, with an explanation of every
// audit that is not full. Started by `cargo xtask lighthouse`, which serves the site.

import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import lighthouse from "lighthouse";
import { launch } from "./lib/browser.mjs";
import { machine, processors, today } from "./lib/machine.mjs";

const { url, chromium, results } = JSON.parse(process.argv[2]);
const PAGES = [
  { name: "Start page", path: "" },
  { name: "All statements", path: "#/statements" },
];
const CATEGORIES = ["performance", "accessibility", "best-practices"];
// The one in the middle by its score for performance is told.
const RUNS = 3;

// Why an audit is not full, by its id.
const EXPLAINED = {
  "first-contentful-paint": "Computed for a slow line from a fast load, in which the shell was there after 0.2 s. It jumps between 0.9 and 2.5 s from run to run: the model counts the program's files to what the paint needs, or not.",
  "largest-contentful-paint": "The program's page takes the place of the shell, and its text, the same as before, counts as the largest one.",
  "speed-index": "The program's page takes the place of the shell, and Lighthouse counts the page complete after that.",
  "total-blocking-time": "Compiling and starting the program on a processor 4 times slower. Statements are answered in the shell meanwhile.",
  "max-potential-fid": "The longest task: the program draws its first page.",
  "mainthread-work-breakdown":
    "All work on a processor 4 times slower: layout of the statements, the start of the program, and the parts that load after the first page.",
  interactive: "The parts of the program that load after the first page are counted in it.",
  "network-dependency-tree-insight": "Page, boot script, program: the boot script must tell whether there is WebAssembly before the program is fetched.",
  "forced-reflow-insight":
    "The boot script asks whether the statements of the shell are shown, and when the program's page takes the shell's place, where it stands that someone is reading: both lay the page out at once. Told in slow runs only.",
  "dom-size": "All 23 statements with five answers each stand in the shell, so that they can be answered at once.",
  "valid-source-maps": "Only files of over 500 kB are meant: two modules of the program, compiled from the Rust in the repository.",
};

const pages = [];
for (const page of PAGES) {
  const runs = [];
  for (let run = 1; run <= RUNS; run += 1) {
    console.error(`${page.name}: run ${run} of ${RUNS}`);
    runs.push(await audited(url + page.path));
  }
  runs.sort((one, other) => score(one, "performance") - score(other, "performance"));
  pages.push({ ...page, found: runs[Math.floor(RUNS / 2)] });
}
const text = report();
console.log(text);
writeFileSync(results, text);

// A browser with a new profile for each run: a second one would find the worker.
async function audited(address) {
  const browser = await launch(chromium);
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    // Without a configuration Lighthouse takes its own for phones.
    const { lhr } = await lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: "error" });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    await browser.close();
  }
}

function score({ categories }, category) {
  return categories[category].score;
}

function report() {
  const [{ found }] = pages;
  const scores = pages.map(({ name, found }) =>
    `| ${name} | ${CATEGORIES.map((category) => Math.round(score(found, category) * 100)).join(" | ")} |`);
  const load = loadavg()[0];
  const busy = load > processors ? ". **Other work ran beside it: performance may be lower than it is**" : "";
  return `# Lighthouse

Written by \`cargo xtask lighthouse\`: the built site with brotli over HTTP/1.1, the preset for phones.

- date: ${today()}
- machine: ${machine}
- load of the machine (average of a minute, the measurement included): ${load.toFixed(1)}${busy}
- Lighthouse ${found.lighthouseVersion}, ${found.environment.hostUserAgent.match(/Chrome\/[\d.]+/)?.[0] ?? "Chromium"}
- for each page the middle one of ${RUNS} runs by its score for performance

| page | performance | accessibility | best practices |
| --- | ---: | ---: | ---: |
${scores.join("\n")}

${pages.map(section).join("\n")}`;
}

function section({ name, found }) {
  const rows = CATEGORIES.flatMap((category) => below(found, category));
  const heads = "| audit | part | score | value | why |\n| --- | --- | ---: | --- | --- |";
  const table = rows.length ? `${heads}\n${rows.join("\n")}` : "None.";
  return `## ${name}: every audit that is not full\n\n${table}\n`;
}

// Audits without a weight are told too: they cost no points and name what could be better.
function below({ categories, audits }, category) {
  return categories[category].auditRefs
    .map(({ id, weight }) => ({ ...audits[id], weight }))
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, title, score, weight, displayValue }) => {
      const points = weight ? Math.round(score * 100) : `${Math.round(score * 100)}, no points`;
      const cells = [plain(title), category, points, plain(displayValue ?? "–"), EXPLAINED[id] ?? `**not explained**: \`${id}\``];
      return `| ${cells.join(" | ")} |`;
    });
}

function plain(text) {
  return text.replaceAll("|", "/").replaceAll("<", "&lt;").replaceAll("\u00a0", " ");
}
