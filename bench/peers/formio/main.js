// Form.io: the renderer that its makers build for the browser, smaller than bundling its sources.
import "@formio/js/dist/formio.form.min.css";
import "@formio/js/dist/formio.form.min.js";
import { options, statements } from "questions";
import { read, write } from "../kept.js";

const components = statements.map(({ name, text }) => ({
  type: "radio",
  key: name,
  label: text,
  input: true,
  values: options.map(({ value, text }) => ({ value, label: text })),
}));
const form = await globalThis.Formio.createForm(document.getElementById("form"), { components });
await form.setSubmission({ data: read() });
form.on("change", ({ changed, data }) => {
  if (changed) write(data);
});
