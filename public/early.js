// The statements that index.html holds can be answered before the program is here. This remembers
// the choices under a key of their own; the program takes them over (src/app/keeping/early.rs) and then
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
  // Whether anything was chosen in this visit.
  let isChosen = false;
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
    isChosen = true;
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
      // Its day came, or another tab wiped it: what was chosen now is for the dossier that is open.
      if (isKept && isChosen && !copiesOf(current).length) current = null;
      if (Object.keys(answers).length) return said();
      if (!isKept) return "";
      try {
        return localStorage.getItem(KEY) ?? "";
      } catch {
        return "";
      }
    },
    forget() {
      if (!isKept) return;
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
      // What is above gets its true height only when it is drawn, a few frames later. Whoever moves
      // on by then is not pulled back.
      let frames = 20;
      const over = new AbortController();
      for (const event of ["wheel", "touchstart", "pointerdown", "keydown"]) {
        addEventListener(event, () => over.abort(), { passive: true, signal: over.signal });
      }
      const keep = () => {
        const now = document.getElementById(name)?.getBoundingClientRect().top ?? top;
        if (!over.signal.aborted && now !== top) scrollBy({ top: now - top, behavior: "instant" });
        // A listener left behind would run at the first press.
        if ((frames -= 1) === 0) over.abort();
        if (!over.signal.aborted) requestAnimationFrame(keep);
      };
      requestAnimationFrame(() => {
        document.getElementById(focused)?.focus({ preventScroll: true });
        keep();
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
    const copies = copiesOf(id).map(read);
    // A dossier that is gone is not the open one: its program begins a new one.
    if (!copies.length) return NOTHING;
    copies.sort((one, other) => other.number - one.number);
    return { id, kept: copies[0].answers };
  } catch {
    return NOTHING;
  }
}

// The texts of a dossier that are on this device.
function copiesOf(id) {
  try {
    const copies = ["a", "b"].map((copy) => localStorage.getItem(`brugwijzer.dossier.${id}.${copy}`));
    return copies.filter((copy) => copy !== null);
  } catch {
    return [];
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
