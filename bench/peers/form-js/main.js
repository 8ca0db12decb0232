// The viewer of form-js, without its editor.
import { Form } from "@bpmn-io/form-js-viewer";
import "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import { options, statements } from "questions";
import { read, write } from "../kept.js";

const form = new Form({ container: document.getElementById("form") });
const schema = {
  type: "default",
  schemaVersion: 16,
  components: statements.map(({ name, text }) => ({
    type: "radio",
    key: name,
    label: text,
    values: options.map(({ value, text }) => ({ value, label: text })),
  })),
};
await form.importSchema(schema, read());
form.on("changed", ({ data }) => write(data));
