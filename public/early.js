// The statements that index.html holds can be answered before the program is here. This remembers
// the choices under a key of their own; the program takes them over (src/app/early.rs) and then
// asks to forget them. A choice is written at once: the page may be closed before the program comes.

const KEY = "brugwijzer.early";
const CURRENT = "brugwijzer.current";
const NOTHING = { id: null, kept: {} };

// `isDutch`: the statements here are in Dutch. `isKept`: choices may stay on this device.
export function early({ isDutch, isKept }) {
  const form = document.getElementById("/statements");
  if (!isDutch) form?.remove();
  let open = form?.isConnected ?? false;
  let current = null;
  let answers = {};
  if (open) begin();

  function begin() {
    const { id, kept } = isKept ? lastKept() : NOTHING;
    current = id;
    // What was ticked before this script came is a choice of the user's already; it goes before
    // the choices of a visit that the program never came to, and those before what is kept.
    const ticked = [...form.querySelectorAll("input:checked")];
    const earlier = isKept ? lastChoices() : NOTHING;
    if (earlier.id === id) answers = earlier.kept;
    ticked.forEach(choose);
    for (const [statement, answer] of Object.entries({ ...kept, ...answers })) {
      const input = document.getElementById(`statement-${statement}-${answer}`);
      if (input) input.checked = true;
    }
    form.addEventListener("change", ({ target }) => open && choose(target));
  }

  function choose({ name, value }) {
    answers[name.replace("statement-", "")] = value;
    if (!isKept) return;
    try {
      localStorage.setItem(KEY, said());
    } catch (error) {
      // The program says so when it is here; until then the choices are on the page.
      console.info(error);
    }
  }

  const said = () => JSON.stringify({ dossier: current, answers });

  return {
    isShown: () => isShown(form),
    // The choices for the program, these or those of an earlier visit. No more are taken after this.
    take() {
      open = false;
      if (Object.keys(answers).length) return said();
      try {
        return localStorage.getItem(KEY) ?? "";
      } catch {
        return "";
      }
    },
    forget() {
      try {
        localStorage.removeItem(KEY);
      } catch {
        // Where nothing can be removed nothing was kept.
      }
    },
    // The program's page takes the place of the shell: the same statement stays at the same height,
    // and the focus where it was.
    hold() {
      if (!isShown(form)) return;
      const focused = document.activeElement?.closest?.(".bw-early input") ? document.activeElement.id : "";
      const inView = (question) => question.getBoundingClientRect().top >= 0;
      const question = focused
        ? document.getElementById(focused).closest("fieldset")
        : [...form.querySelectorAll("fieldset")].find((each) => each.offsetHeight && inView(each));
      if (!question || (scrollY === 0 && !focused)) return;
      const top = question.getBoundingClientRect().top;
      const name = question.id;
      requestAnimationFrame(() => {
        document.getElementById(focused)?.focus({ preventScroll: true });
        const now = document.getElementById(name)?.getBoundingClientRect().top ?? top;
        scrollBy({ top: now - top, behavior: "instant" });
      });
    },
  };
}

const isShown = (form) => Boolean(form?.isConnected && form.offsetHeight);

// The choices that no program has taken over yet.
function lastChoices() {
  try {
    const { dossier, answers } = JSON.parse(localStorage.getItem(KEY));
    return { id: dossier, kept: answers };
  } catch {
    return NOTHING;
  }
}

// What the newer of the two copies of the open dossier holds. For the eye only: whether a copy is
// whole is for the program to find out, so nothing that is odd may stop this.
function lastKept() {
  try {
    const id = localStorage.getItem(CURRENT);
    const copies = ["a", "b"].map((copy) => read(localStorage.getItem(`brugwijzer.dossier.${id}.${copy}`)));
    copies.sort((one, other) => other.number - one.number);
    return { id, kept: copies[0].answers };
  } catch {
    return NOTHING;
  }
}

function read(text) {
  try {
    const [head, ...rest] = text.split("\n");
    const kept = Object.entries(JSON.parse(rest.join("\n")).answers ?? {});
    const answers = Object.fromEntries(kept.map(([statement, { answer }]) => [statement, answer]));
    return { number: Number(head.split(" ")[1]), answers };
  } catch {
    return { number: -1, answers: {} };
  }
}
