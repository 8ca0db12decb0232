// The questions that every peer asks: the first twenty statements of the Dutch texts, each with
// six options, so that the sentences weigh the same everywhere.

import { readFileSync } from "node:fs";

const TEXTS = new URL("../locales/nl/statements.ftl", import.meta.url);
const COUNT = 20;
// Explanation, example and the like of a statement have an id that ends in one of these.
const OTHERS = /-(explanation|example|step|short|missing)$/;

export function questions() {
  const lines = readFileSync(TEXTS, "utf8").matchAll(/^statement-([a-z-]+) = (.+)$/gm);
  const statements = [...lines].filter(([, id]) => !OTHERS.test(id)).slice(0, COUNT);
  if (statements.length < COUNT) throw new Error(`fewer than ${COUNT} statements in ${TEXTS}`);
  return {
    title: "Stellingen",
    // Names without a dash: some tools read a name as an expression.
    statements: statements.map(([, id, text]) => ({ name: id.replaceAll("-", "_"), text })),
    options: [
      { value: "no", text: "Nee" },
      { value: "a_little", text: "Een beetje" },
      { value: "mostly", text: "Grotendeels" },
      { value: "yes", text: "Ja" },
      { value: "unknown", text: "Weet ik niet" },
      { value: "rather_not", text: "Zeg ik liever niet" },
    ],
  };
}
