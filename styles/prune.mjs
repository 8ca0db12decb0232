// Leaves out of a built stylesheet what is not used.
//
// Without a page: what the product does not use. The design-system packages style every variant of
// a component; we use a few. README.md beside this file is the class reference, so a class `nl-*`
// or `utrecht-*` that it does not name is dropped with its rules.
// With a page: what that page does not use, so every class that it does not name.
// In both cases every variable goes that nothing reads any more.
//
// Usage: node styles/prune.mjs FILE.css [PAGE.html] (rewrites the first file in place)

import { readFileSync, writeFileSync } from "node:fs";
import { transform } from "lightningcss";

const [file, page] = process.argv.slice(2);
if (!file) {
  console.error("Usage: node styles/prune.mjs FILE.css [PAGE.html]");
  process.exit(1);
}

const without = (css, unusedSymbols) =>
  transform({ filename: file, code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();

const matches = (text, pattern) => new Set([...text.matchAll(pattern)].map((match) => match[1]));

const reference = readFileSync(page ?? new URL("README.md", import.meta.url), "utf8");
const named = matches(reference, /([\w-]+)/g);

let css = readFileSync(file, "utf8");
const classes = matches(css, page ? /\.([a-z_-][\w-]*)/gi : /\.((?:nl|utrecht)-[\w-]+)/g);
css = without(css, [...classes].filter((name) => !named.has(name)));

// Dropping one variable can free the next, so repeat until nothing changes.
for (;;) {
  const read = matches(css, /var\(\s*(--[\w-]+)/g);
  const declared = matches(css, /[;{]\s*(--[\w-]+)\s*:/g);
  const unread = [...declared].filter((name) => !read.has(name));
  if (unread.length === 0) break;
  css = without(css, unread);
}

writeFileSync(file, css);
