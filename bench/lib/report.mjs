// The tables of a run, in Markdown.

import { machine, processors, today } from "./machine.mjs";
import { median, quantile } from "./numbers.mjs";
import { CIRCUMSTANCES, OURS, PAGES } from "./pages.mjs";

const NONE = "–";
// Everything for the first page, in bytes of brotli.
const FIRST_PAGE = 150_000;
// A workshop, and how long it may wait, in ms.
const WORKSHOP = 24;
const WAIT = 50;
// From so many ballots on, what is done once for all of them weighs little beside each of them.
const MANY = 100;
// Linear: one ballot of ten times as many costs at most so many times as much.
const LINEAR = 1.5;

const ms = (value) => (value === null ? NONE : Math.round(value).toLocaleString("en"));
// Input delays are small: one decimal.
const fine = (value) => (value === null ? NONE : value.toFixed(1));
const kB = (value) => (value === null ? NONE : (value / 1000).toFixed(1));
const MB = (value) => (value === null ? NONE : (value / 1e6).toFixed(1));
const times = (value, of) => (value === null || !of ? NONE : `${(value / of).toFixed(2)}×`);

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = heads.map((_, place) => (place === 0 ? "---" : "---:"));
  return [heads, rule, ...rows].map(line).join("\n");
}

// The whole report of a run: its visits, and the section about growth.
export function report({ version, site, samples, busy, found, firstPage }, growth) {
  const figures = (circumstance, page) => summary(found.get(`${circumstance.id} ${page.id}`));
  const parts = CIRCUMSTANCES.map((circumstance) => {
    const of = new Map(PAGES.map((page) => [page.id, figures(circumstance, page)]));
    return section(circumstance, of, samples);
  });
  return `${heading({ version, site, samples, busy })}
## Everything for the first page

${table(["", "brotli kB", "target kB", ""], [
  ["start page of Brugwijzer, as `cargo xtask size` counts it", kB(firstPage), kB(FIRST_PAGE), verdict(firstPage, FIRST_PAGE)],
])}

${parts.join("\n")}
${growth}`;
}

// The section about growth in an earlier report, with its date and machine.
export function carriedOver(earlier) {
  const line = (name) => earlier.match(new RegExp(`^- ${name}: (.*)$`, "m"))?.[1] ?? "unknown";
  const section = earlier.split(/^## Growth\n/m)[1]?.trimStart() ?? "";
  if (!section) return "## Growth\n\nNot measured yet.\n";
  const origin = `Carried over from the run of ${line("date")} on ${line("machine")}; this one has not got so far.`;
  const isCarried = section.startsWith("Carried over");
  return `## Growth\n\n${isCarried ? "" : `${origin}\n\n`}${section}`;
}

function heading({ version, site, samples, busy }) {
  const most = Math.max(...busy);
  return `# Results

Written by \`cargo xtask bench\`; [README.md](README.md) says how each figure is taken. A target that
is not met is marked MISSED.

- date: ${today()}
- machine: ${machine}
- browser: ${version}, headless, one run for all
- site: version ${site} of the service worker
- samples: medians of ${samples}; the input delay is the 95th percentile over all choices of all samples
- load of the machine (average of a minute, the measurement included): ${busy.map(fine).join(", ")}${
    most > processors ? ". **More than its processors can do at once: other work ran beside it, so the times are high and uneven**" : ""
  }
`;
}

// Medians over the samples that succeeded.
function summary(all = []) {
  const samples = all.filter(({ failed }) => !failed);
  const middle = (of) => median(samples.map(of));
  const visits = (which) => {
    const part = (name) => middle((sample) => sample[which][name]);
    const names = ["firstPaint", "answerable", "neededBytes", "bytes", "requests"];
    return Object.fromEntries(names.map((name) => [name, part(name)]));
  };
  const clicks = samples.flatMap(({ cold }) => cold.clicks ?? []);
  const p95 = (part) => quantile(clicks.map((click) => click[part]), 0.95);
  return {
    succeeded: samples.length,
    cold: visits("cold"),
    warm: visits("warm"),
    kept: { bytes: middle(({ kept }) => kept.bytes), requests: middle(({ kept }) => kept.requests) },
    choices: clicks.length,
    wait: p95("wait"),
    handled: p95("handled"),
    drawn: p95("drawn"),
    memory: middle(({ cold }) => cold.memory),
  };
}

function section(circumstance, of, samples) {
  const plain = of.get("plain");
  const named = (page) => {
    const { succeeded } = of.get(page.id);
    return succeeded === samples ? page.name : `${page.name} (${succeeded} of ${samples} samples)`;
  };
  const visited = (which) =>
    table(
      ["page", "kB until answerable", "kB in all", "requests", "first paint ms", "of plain", "answerable ms", "of plain"],
      PAGES.map((page) => {
        const now = of.get(page.id)[which];
        const limit = plain[which];
        return [
          named(page), kB(now.neededBytes), kB(now.bytes), now.requests ?? NONE,
          ms(now.firstPaint), times(now.firstPaint, limit.firstPaint),
          ms(now.answerable), times(now.answerable, limit.answerable),
        ];
      }),
    );
  const kept = of.get(OURS[0].id).kept;
  return `## ${circumstance.name}

First visit:

${visited("cold")}

After its first page Brugwijzer's service worker keeps the whole site for use without a network:
${kB(kept.bytes)} kB more in ${kept.requests ?? NONE} requests.

Second visit, the answers of the first one kept:

${visited("warm")}

${choosing(of, named)}

${targets(of)}
`;
}

function choosing(of, named) {
  const rows = PAGES.map((page) => {
    const { choices, wait, handled, drawn, memory } = of.get(page.id);
    return [named(page), choices, fine(wait), fine(handled), fine(drawn), MB(memory)];
  });
  const heads = ["page", "choices", "until begun p95 ms", "until handled p95 ms", "until drawn p95 ms", "memory MB"];
  return `Choosing in every statement:\n\n${table(heads, rows)}`;
}

// What Brugwijzer should reach, against figures of the same run.
function targets(of) {
  const [plain, survey, formJs] = ["plain", "surveyjs", "form-js"].map((id) => of.get(id));
  const rows = OURS.flatMap((page) => {
    const ours = of.get(page.id);
    const row = (what, value, limit, shown = ms) =>
      [`${page.name}: ${what}`, shown(value), shown(limit), verdict(value, limit)];
    const at = (value, factor) => (value === null ? null : value * factor);
    const delay = (name, part) =>
      row(`${name}, plain + 4 ms`, ours[part], plain[part] === null ? null : plain[part] + 4, fine);
    return [
      row("first paint, 1.15 × plain", ours.cold.firstPaint, at(plain.cold.firstPaint, 1.15)),
      row("answerable, 0.5 × SurveyJS", ours.cold.answerable, at(survey.cold.answerable, 0.5)),
      row("answerable, 0.9 × form-js", ours.cold.answerable, at(formJs.cold.answerable, 0.9)),
      row("second visit answerable, 1.5 × plain", ours.warm.answerable, at(plain.warm.answerable, 1.5)),
      delay("input delay until drawn", "drawn"),
      delay("input delay until handled", "handled"),
    ];
  });
  return `Targets:\n\n${table(["target, at most", "measured", "limit", ""], rows)}`;
}

function verdict(value, limit) {
  if (value === null || limit === null) return "not measured";
  return value <= limit ? "met" : "**MISSED**";
}

// Only tasks of more than 50 ms are seen.
const busy = (longest) => (longest ? ms(longest) : "under 50");

export function growing({ grown, exporter, ballots, samples }) {
  const { invitations, dossiers, files, room } = grown;
  const rows = (list, cells) => list.map((each) => cells(each));
  const lists = table(
    ["rows", "rows drawn", "page drawn ms", "add a row ms", "mark a status ms", "longest task while it is kept ms", "memory MB"],
    rows(invitations, (at) => [at.size, at.drawn, ms(at.open), ms(at.add), ms(at.mark), busy(at.longest), MB(at.memory)]),
  );
  const kept = table(
    ["dossiers", "rows each", "start page ms", "open the data page ms", "go on with another ms", "a change until it is kept p95 ms", "longest task p95 ms", "memory MB"],
    rows(dossiers, (at) => [
      at.number, at.rows, ms(at.start), ms(at.data), ms(at.next), ms(at.save), busy(at.longest), MB(at.memory),
    ]),
  );
  const made = table(
    ["rows", "first Excel file ms", "Excel ms", "CSV ms", "letters for Word ms", "longest task ms", "Excel kB", "letters kB", "memory MB"],
    rows(files, (at) => [
      at.size, ms(at.first), ms(at.excel), ms(at.csv), ms(at.letters), busy(at.longest), kB(at.excelBytes), kB(at.lettersBytes), MB(at.memory),
    ]),
  );
  const together = table(
    ["room", "paste all but one ms", "enter one more ms", "reveal ms", "redraw ms", "memory MB"],
    rows(room, (at) => [at.size, ms(at.all), ms(at.one), ms(at.reveal), ms(at.redraw), MB(at.memory)]),
  );
  const counted = table(
    ["room", "ballots", "enter one more ms", "enter all ms", "reveal ms", "memory kB"],
    rows(ballots, (at) => [at.room, at.ballots, at.enter.toFixed(4), fine(at.enter_all), at.reveal.toFixed(2), kB(at.memory)]),
  );
  return `## Growth

Brugwijzer at full speed, medians of ${samples}.

Rows of one invitation list, at most 10,000:

${lists}

Dossiers:

${kept}

Files of a list, made by the second module, which weighs ${kB(exporter.brotli)} kB brotli and
${kB(exporter.raw)} kB raw; the first file fetches it:

${made}

An exercise of all 23 statements in the browser, codes of phones pasted:

${together}

Ballots of one exercise, all 23 statements; the code of the domain on this machine, without a browser.
A room is so many people, a third of each side, or so many of each side; "total" shows the total only:

${counted}

Entering grows linearly: from ${MANY} ballots on, one of ten times as many costs at most ${LINEAR} times as much:

${linear([
  ["paste in the browser", room, "all"],
  ["enter, without a browser", ballots, "enter_all"],
])}

A room of 24 never waits 50 ms:

${waiting(room, ballots)}
`;
}

// What one ballot costs in each size beside what it costs in the size before.
function linear(kinds) {
  const steps = kinds.flatMap(([what, list, part]) => {
    const many = list.filter(({ ballots, [part]: time }) => ballots >= MANY && time !== null);
    return many.slice(1).map((at, before) => {
      const [was, is] = [many[before], at].map((each) => each[part] / each.ballots);
      return [what, many[before].ballots, at.ballots, was.toFixed(4), is.toFixed(4), times(is, was), verdict(is / was, LINEAR)];
    });
  });
  return table(["", "ballots", "and", "ms each", "ms each", "ratio", ""], steps);
}

// What the people in a workshop wait for. The longest of its rooms counts.
function waiting(browser, domain) {
  const longest = (list, part) => {
    const found = list.map((at) => at[part]);
    return found.length ? Math.max(...found) : null;
  };
  const shown = browser.filter(({ ballots }) => ballots === WORKSHOP);
  const computed = domain.filter(({ ballots }) => ballots === WORKSHOP);
  const row = (what, value) => [what, fine(value), fine(WAIT), verdict(value, WAIT)];
  return table(["a room of 24, at most", "measured ms", "limit ms", ""], [
    row("enter, in the browser", longest(shown, "one")),
    row("reveal, in the browser", longest(shown, "reveal")),
    row("redraw, in the browser", longest(shown, "redraw")),
    row("enter, every room, without a browser", longest(computed, "enter")),
    row("reveal, every room, without a browser", longest(computed, "reveal")),
  ]);
}
