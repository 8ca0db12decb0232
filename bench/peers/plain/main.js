// By hand, and therefore the limit: the questions stand in the HTML, this only keeps the answers.
import { read, write } from "../kept.js";

const answers = read();
for (const [name, value] of Object.entries(answers)) {
  const input = document.querySelector(`input[name="${name}"][value="${value}"]`);
  if (input) input.checked = true;
}
document.addEventListener("change", ({ target }) => {
  answers[target.name] = target.value;
  write(answers);
});
