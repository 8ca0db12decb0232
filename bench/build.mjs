// Builds the peers' pages: `node build.mjs <folder>` writes one folder a peer.
//
// Every peer gets what its own host would give it at best: minified, one script, one style sheet,
// and names made from content, so that the server lets browsers keep the files for ever.

import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { questions } from "./questions.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const [out] = process.argv.slice(2);
if (!out) throw new Error("usage: node build.mjs <folder>");

const asked = questions();
const PEERS = {
  plain: byHand,
  surveyjs: withTool,
  "form-js": withTool,
  "json-forms": withTool,
  formio: withTool,
};

const withQuestions = {
  name: "questions",
  setup(building) {
    const filter = /^questions$/;
    building.onResolve({ filter }, () => ({ path: "questions", namespace: "questions" }));
    building.onLoad({ filter, namespace: "questions" }, () => ({
      contents: JSON.stringify(asked),
      loader: "json",
    }));
  },
};

for (const [name, page] of Object.entries(PEERS)) {
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), page(folder, await bundled(name)));
}

// The script and the style sheet of a peer.
async function bundled(name) {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: [join("peers", name, "main.js")],
    outdir: out,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withQuestions],
  });
  const text = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return { script: text(".js"), styles: text(".css") };
}

// A page with nothing but the tool, as the makers' own first steps have it.
function withTool(folder, { script, styles }) {
  const head = styles && `<link rel="stylesheet" href="${keep(folder, "css", styles)}">`;
  const start = `<script type="module" src="${keep(folder, "js", script)}"></script>`;
  return documented(head + start, '<div id="form"></div>');
}

// The limit: no file but the page.
function byHand(_folder, { script }) {
  const option = (name, { value, text }) =>
    `<label><input type="radio" name="${name}" value="${value}"> ${text}</label>\n`;
  const question = ({ name, text }) => {
    const options = asked.options.map((each) => option(name, each)).join("");
    return `<fieldset><legend>${text}</legend>\n${options}</fieldset>\n`;
  };
  const form = asked.statements.map(question).join("");
  return documented("", `<h1>${asked.title}</h1>\n${form}<script type="module">${script}</script>`);
}

function documented(head, body) {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asked.title}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

// Writes a file under a name made from its content; the server knows such names by 16 digits.
function keep(folder, extension, content) {
  const digits = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const name = `main-${digits}.${extension}`;
  writeFileSync(join(folder, name), content);
  return name;
}
