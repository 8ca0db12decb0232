// Makes a tokens file from a municipality's published design tokens.
//
// A published set of the NL Design System names some thousand variables; the page reads a palette
// of twenty and hands it to the components itself (tokens.css). So this resolves the published
// set, takes the value of each role from the first name that has one, and moves a colour only as
// far as the pairs in pairs.json ask: a published set promises no contrast on our grounds.
//
// Usage: node styles/theme.mjs PUBLISHED.css [DARK.css] > tokens of that municipality
// Without a set for the dark scheme the page stays light, whatever the system asks.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const here = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

/** Where a role's colour stands in published sets, the first that is there and opaque wins. */
const COLOURS = {
  ink: ["utrecht-document-color", "basis-color-default-color-document"],
  muted: ["utrecht-form-field-description-color", "basis-color-default-color-subtle"],
  paper: ["utrecht-document-background-color", "basis-color-default-bg-document"],
  sand: ["basis-color-default-bg-subtle", "utrecht-page-background-color"],
  line: ["utrecht-table-row-border-block-end-color", "basis-color-default-border-subtle"],
  edge: ["basis-color-default-border-default", "utrecht-textbox-border-color"],
  petrol: ["utrecht-button-primary-action-background-color", "nl-button-primary-background-color"],
  "petrol-deep": ["utrecht-button-primary-action-hover-background-color", "nl-button-primary-hover-background-color"],
  "on-petrol": ["utrecht-button-primary-action-color", "nl-button-primary-color"],
  brick: ["utrecht-form-field-error-message-color", "basis-color-negative-color-default"],
  "brick-soft": ["basis-color-negative-bg-default", "utrecht-alert-error-background-color"],
  amber: ["basis-color-warning-color-default", "utrecht-alert-warning-border-color"],
  "amber-soft": ["basis-color-warning-bg-default", "utrecht-alert-warning-background-color"],
  focus: ["utrecht-focus-outline-color"],
  "focus-inner": ["utrecht-focus-inverse-outline-color"],
};

/** Colours beside the palette that a set may choose itself, with the grounds they stand on. */
const OWN = {
  "nl-link-color": { from: ["nl-link-color", "utrecht-link-color"], backs: ["paper", "sand"] },
  "nl-link-hover-color": { from: ["nl-link-hover-color", "utrecht-link-hover-color"], backs: ["paper", "sand"] },
  "nl-heading-level-1-color": { from: ["nl-heading-level-1-color", "utrecht-heading-1-color"], backs: ["paper", "sand"] },
  "nl-heading-level-2-color": { from: ["nl-heading-level-2-color", "utrecht-heading-2-color"], backs: ["paper", "sand"] },
  "nl-heading-level-3-color": { from: ["nl-heading-level-3-color", "utrecht-heading-3-color"], backs: ["paper", "sand"] },
};

/** Measures and type, which have no contrast. Sizes stay ours: they are what fits 320 px. */
const FORMS = {
  "--bw-font": ["utrecht-document-font-family"],
  "--bw-radius": ["utrecht-button-border-radius", "nl-button-border-radius"],
  "--nl-heading-level-1-font-family": ["nl-heading-level-1-font-family", "utrecht-heading-1-font-family"],
  "--nl-heading-level-2-font-family": ["nl-heading-level-2-font-family", "utrecht-heading-2-font-family"],
  "--nl-heading-level-3-font-family": ["nl-heading-level-3-font-family", "utrecht-heading-3-font-family"],
  "--nl-button-default-font-weight": ["utrecht-button-font-weight"],
  "--nl-button-primary-font-weight": ["utrecht-button-font-weight"],
};

/** A radius above this turns a box of answers into a pill. */
const LARGEST_RADIUS = 16;

/** The variables of a stylesheet with every reference filled in. */
export function published(...sheets) {
  const raw = new Map();
  for (const sheet of sheets) {
    const plain = sheet.replace(/\/\*.*?\*\//gs, "");
    for (const [, name, value] of plain.matchAll(/--([\w-]+)\s*:\s*([^;}]+)/g)) raw.set(name, value.trim());
  }
  // A set that refers to itself in a circle must not keep us for ever.
  const filled = (value, depth) =>
    depth > 24
      ? ""
      : value.replace(/var\(\s*--([\w-]+)\s*(?:,([^()]*))?\)/g, (_, name, other) =>
          raw.has(name) ? filled(raw.get(name), depth + 1) : (other ?? "").trim());
  return (name) => (raw.has(name) ? filled(raw.get(name), 0) : undefined);
}

/** A colour as three numbers from 0 to 255; undefined when it is none, or can be seen through. */
function parsed(text) {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text ?? "")?.[1];
  if (hex) {
    const wide = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
    return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16));
  }
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*(?:[,/]\s*([\d.]+%?)\s*)?\)$/.exec(text ?? "");
  const isOpaque = rgb && (rgb[4] === undefined || rgb[4] === "1" || rgb[4] === "100%");
  return isOpaque ? [rgb[1], rgb[2], rgb[3]].map((part) => Math.round(Number(part))) : undefined;
}

const written = (colour) => `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

const mixed = (one, other, share) => one.map((part, at) => Math.round(part + (other[at] - part) * share));

/** Relative luminance, WCAG 2.2. */
function luminance(colour) {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function hue([r, g, b]) {
  return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
}

/** How far two hues are apart, in degrees. */
function apart(one, other) {
  const distance = Math.abs(hue(one) - hue(other)) % 360;
  return Math.min(distance, 360 - distance);
}

/** The colour, moved away from its ground until it reaches the contrast. */
function lifted(colour, back, least) {
  const end = luminance(back) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share <= 1; share += 0.02) {
    const moved = mixed(colour, end, share);
    if (contrast(moved, back) >= least) return moved;
  }
  return end;
}

const PAIRS = JSON.parse(here("pairs.json"));

/** The palette of a set, and its own colours, each with enough contrast. */
function palette(value, ours, isDark) {
  const taken = (names) => names.map(value).map(parsed).find((colour) => colour);
  const colours = Object.fromEntries(
    Object.entries(COLOURS).map(([role, names]) => [role, taken(names) ?? ours[role]]),
  );
  const { ink, paper, edge } = colours;
  if (isDark) {
    // A filled button of the light set is too dark to be text; its bright twin is the action.
    colours.petrol = taken(["basis-color-action-1-color-default", "nl-link-color", "utrecht-link-color"]) ?? colours.petrol;
    colours["petrol-deep"] = taken(["basis-color-action-1-color-hover", "nl-link-hover-color"]) ?? colours["petrol-deep"];
    colours["on-petrol"] = paper;
  }
  const { petrol } = colours;
  colours["petrol-soft"] = taken(["basis-color-selected-bg-default"]) ?? mixed(paper, petrol, 0.14);
  colours.bank = mixed(colours.sand, edge, 0.28);
  colours.water = mixed(paper, petrol, 0.4);
  colours.track = mixed(paper, edge, 0.22);
  // The side of key persons must not look like the action colour, nor like "not yet".
  const sides = [value("nl-link-color"), value("basis-color-accent-1-color-default")].map(parsed);
  colours.plum =
    sides.find((side) => side && apart(side, petrol) >= 40 && apart(side, colours.brick) >= 40) ?? ours.plum;
  colours.focus ??= ink;
  // One colour stands in several pairs, so until nothing moves any more.
  for (let moved = true; moved; ) {
    moved = false;
    for (const { front, backs, least } of PAIRS) {
      for (const back of backs) {
        if (contrast(colours[front], colours[back]) >= least) continue;
        // White on the action colour cannot get whiter; the action colour moves.
        const [role, other] = front === "on-petrol" ? [back, front] : [front, back];
        const next = lifted(colours[role], colours[other], least);
        moved ||= written(next) !== written(colours[role]);
        colours[role] = next;
      }
    }
  }
  const own = {};
  for (const [name, { from, backs }] of Object.entries(OWN)) {
    let colour = taken(from);
    for (const back of colour ? backs : []) colour = lifted(colour, colours[back], 4.5);
    if (colour) own[name] = colour;
  }
  return { colours, own };
}

/** Our own palette in a block of tokens.css, for roles that a set leaves open. */
function oursIn(block) {
  const found = [...block.matchAll(/--bw-([\w-]+):\s*(#[0-9a-f]+)/gi)];
  return Object.fromEntries(found.map(([, role, colour]) => [role, parsed(colour)]));
}

const withPalette = (block, { colours }) =>
  block.replace(/(--bw-([\w-]+):\s*)#[0-9a-f]+/gi, (whole, before, role) =>
    colours[role] ? before + written(colours[role]) : whole);

function forms(value) {
  const found = {};
  for (const [ours, names] of Object.entries(FORMS)) {
    const form = names.map(value).find((text) => text && !text.includes("{"));
    if (form) found[ours] = form;
  }
  const radius = Number.parseFloat(found["--bw-radius"]);
  if (!found["--bw-radius"]?.endsWith("px") || !(radius <= LARGEST_RADIUS)) delete found["--bw-radius"];
  return found;
}

const lines = (pairs) => pairs.map(([name, text]) => `  ${name}: ${text};`).join("\n");

const ownLines = ({ own }) => lines(Object.entries(own).map(([name, colour]) => [`--${name}`, written(colour)]));

/** tokens.css with the values of a published set in the places of ours. */
export function themed(tokens, light, dark) {
  const darkBlock = /@media screen and \(prefers-color-scheme: dark\) \{\n {2}:root \{.*?\n {2}\}\n\}/s.exec(tokens)[0];
  const lightBlock = /:root \{.*?\n\}/s.exec(tokens)[0];
  const value = published(light);
  const day = palette(value, oursIn(lightBlock), false);
  let lightNew = withPalette(lightBlock, day);
  for (const [name, text] of Object.entries(forms(value))) {
    lightNew = lightNew.includes(`${name}:`)
      ? lightNew.replace(new RegExp(`${name}:[^;]*;`), `${name}: ${text};`)
      : lightNew.replace(/\n\}$/, `\n  ${name}: ${text};\n}`);
  }
  let darkNew = "";
  let own = `@media screen {\n:root {\n${ownLines(day)}\n}\n}`;
  if (dark) {
    const night = palette(published(light, dark), oursIn(darkBlock), true);
    darkNew = withPalette(darkBlock, night);
    own += `\n@media screen and (prefers-color-scheme: dark) {\n:root {\n${ownLines(night)}\n}\n}`;
  } else {
    lightNew = lightNew.replace("color-scheme: light dark", "color-scheme: light");
  }
  // Functions, since a font's name may hold what `replace` takes for a pattern.
  const whole = tokens.replace(lightBlock, () => lightNew).replace(darkBlock, () => darkNew);
  const onProjector = [1, 2, 3].map((level) => [`--nl-heading-level-${level}-color`, "var(--bw-ink)"]);
  own += `\n.bw-projector,\n.bw-projector-here {\n${lines(onProjector)}\n}`;
  return `${whole}\n/* The set's own links and headings; the projector keeps its own ground and ink. */\n${own}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [light, dark] = process.argv.slice(2);
  if (!light) {
    console.error("Usage: node styles/theme.mjs PUBLISHED.css [DARK.css]");
    process.exit(1);
  }
  const read = (file) => file && readFileSync(file, "utf8");
  process.stdout.write(themed(here("tokens.css"), read(light), read(dark)));
}
