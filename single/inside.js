// Answers for the one file, opened from a disk: everything that boot.js would ask of a host stands
// in the page itself. The build names the two scripts and puts the files in blocks of text.

import { gunzipSync } from "fflate";
import * as program from "brugwijzer-program";
import * as exporter from "brugwijzer-exporter";

const names = document.querySelector('meta[name="app"]').dataset;

globalThis.brugwijzerInside = Object.freeze({
  // A response as from a host. An own unpacker: many browsers in use lack one for this.
  fetched: async (name) => new Response(unpacked(name), { headers: { "Content-Type": type(name) } }),
  imported: async (name) => (name === names.exportJs ? exporter : program),
  leave,
});

function unpacked(name) {
  const packed = atob(document.getElementById(name).textContent.trim());
  return gunzipSync(Uint8Array.from(packed, (character) => character.charCodeAt(0)));
}

function type(name) {
  return name.endsWith(".wasm") ? "application/wasm" : "text/plain;charset=utf-8";
}

// There is no other page to go to, and going would cost what is in memory: the neutral page covers
// this one until the user goes back; `back` hears of that.
function leave(back) {
  const { body } = document;
  const covered = [...body.children].map((element) => [element, element.hidden]);
  const title = document.title;
  for (const [element] of covered) element.hidden = true;
  const page = document.createElement("div");
  page.append(document.getElementById("pauze").content.cloneNode(true));
  body.append(page);
  document.title = page.querySelector("h1").textContent;
  history.pushState(null, "", location.href);
  addEventListener(
    "popstate",
    () => {
      page.remove();
      for (const [element, hidden] of covered) element.hidden = hidden;
      document.title = title;
      back?.();
    },
    { once: true },
  );
}
