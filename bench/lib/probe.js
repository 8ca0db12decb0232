// Runs in every measured page before its own scripts, and tells the measuring script through the
// binding `benchTells` what happens. It changes nothing but the speed of `setItem`, for all alike.

globalThis.bench = (() => {
  const SEEN = 'input[type="radio"]';
  const tell = (what) => globalThis.benchTells?.(JSON.stringify(what));

  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    setItem.call(this, key, value);
    tell({ type: "save", key, at: performance.now() });
  };

  // In a task of its own, after what runs now.
  const soon = (then) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  };

  // A label passes its click on to its input with the same time: one click, told once.
  let timed = {};
  const clicked = (event) => {
    if (!event.isTrusted || event.timeStamp === timed.start) return;
    const told = { type: "click", start: event.timeStamp };
    const since = () => performance.now() - told.start;
    told.wait = since();
    timed = told;
    requestAnimationFrame(() => soon(() => tell({ ...told, drawn: since() })));
  };
  addEventListener("click", clicked, { capture: true });
  const changed = ({ target }) => {
    if (!target.matches?.(SEEN)) return;
    const told = timed;
    // Two rounds: behind what the handlers themselves put off to a microtask.
    Promise.resolve().then(() =>
      queueMicrotask(() => {
        const at = performance.now();
        told.handled = at - told.start;
        tell({ type: "change", at });
      }),
    );
  };
  addEventListener("change", changed);

  // The memory of modules is in no count of the browser's, so their instances are remembered.
  const memories = new Set();
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await make.apply(WebAssembly, given);
      for (const value of Object.values((made.instance ?? made).exports)) {
        if (value instanceof WebAssembly.Memory) memories.add(value);
      }
      return made;
    };
  }
  const moduleMemory = () =>
    [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);

  // The radios of the page, a list for each question.
  const questions = () => {
    const byName = new Map();
    for (const input of document.querySelectorAll(SEEN)) {
      byName.set(input.name, [...(byName.get(input.name) ?? []), input]);
    }
    return [...byName.values()];
  };

  // What a person clicks: the input, or its label where the input itself is not drawn.
  const targets = (input) => [input, ...(input.labels ?? [])];

  // The middle of an option in the viewport; none when something else is there. Never the option
  // that is chosen already: choosing it again changes nothing.
  const place = (question, option) => {
    const inputs = questions()[question];
    if (!inputs?.length) return null;
    const step = inputs[option % inputs.length].checked ? 1 : 0;
    const input = inputs[(option + step) % inputs.length];
    for (const target of targets(input)) {
      target.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = target.getBoundingClientRect();
      if (width < 4 || height < 4) continue;
      const at = { x: left + width / 2, y: top + height / 2 };
      const hit = document.elementFromPoint(at.x, at.y);
      if (hit && (target.contains(hit) || hit.contains(target))) return at;
    }
    return null;
  };

  // Tells once that the first question has been drawn: nobody clicks what is not there to see, and
  // the browser drops clicks that come before its first frame.
  const watch = new MutationObserver(() => {
    if (!document.querySelector(SEEN)) return;
    watch.disconnect();
    requestAnimationFrame(() => soon(() => tell({ type: "ready", at: performance.now() })));
  });
  watch.observe(document, { childList: true, subtree: true });

  const firstPaint = () => performance.getEntriesByType("paint")[0]?.startTime ?? null;
  const count = () => questions().length;
  return { count, place, firstPaint, moduleMemory };
})();
