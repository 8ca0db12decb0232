// JSON Forms with React and the vanilla renderers.
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { options, statements } from "questions";
import { read, write } from "../kept.js";

const oneOf = options.map(({ value, text }) => ({ const: value, title: text }));
const schema = {
  type: "object",
  properties: Object.fromEntries(
    statements.map(({ name, text }) => [name, { type: "string", title: text, oneOf }]),
  ),
};
const uischema = {
  type: "VerticalLayout",
  elements: statements.map(({ name }) => ({
    type: "Control",
    scope: `#/properties/${name}`,
    options: { format: "radio" },
  })),
};
const form = createElement(JsonForms, {
  schema,
  uischema,
  data: read(),
  renderers: vanillaRenderers,
  cells: vanillaCells,
  onChange: ({ data }) => write(data),
});
createRoot(document.getElementById("form")).render(form);
