// What only participants' pages need: the languages beside Dutch and English, each in a file that
// is fetched when somebody chooses it, and reading aloud. boot.js imports this when it is asked for.

// One entry a file in locales/participants; the build fills it in.
const LANGUAGES = [];

const device = globalThis.speechSynthesis;

// A line a language: tag, own name, direction, and whether a native speaker has read it.
const languages = () =>
  LANGUAGES.map(({ id, name, direction, reviewed }) => [id, name, direction, reviewed].join("\t")).join("\n");

// Resolves to Fluent source; without an id, to the languages.
export async function load(id) {
  if (!id) return languages();
  const language = LANGUAGES.find((one) => one.id === id);
  if (!language) throw new Error(`no such language: ${id}`);
  const response = await fetch(new URL(language.file, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${language.file}`);
  return response.text();
}

// Only a voice of the device itself: any other sends the text to its maker.
function voice(language) {
  const speaks = ({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language;
  return device?.getVoices().find(speaks);
}

const hasVoice = (language) => Boolean(voice(language));

// Reads what the screen says in this language, from top to bottom.
function read(language) {
  const own = voice(language);
  stop();
  if (!own) return;
  for (const text of said(language)) {
    const part = new SpeechSynthesisUtterance(text);
    part.voice = own;
    part.lang = own.lang;
    part.addEventListener("end", () => setTimeout(tell, 0));
    device.speak(part);
  }
}

const stop = () => device?.cancel();
const isReading = () => Boolean(device?.speaking || device?.pending);

// The program's one way to the functions above.
const SPEECH = { hasVoice, read, stop, isReading };
export const speech = (what, language) => Boolean(SPEECH[what](language));

// Calls back when voices arrive and when reading ends. The last caller is the one that is told.
let tell = () => {};
export function onChange(callback) {
  tell = callback;
}

// What a person would read: no buttons, nothing that is folded in, nothing in another language.
function said(language) {
  const places = document.querySelectorAll("#main :is(h1, legend, p, .bw-option__box)");
  return [...places]
    .filter((place) => !place.querySelector("h1") && place.getClientRects().length)
    .map((place) => {
      const own = [...place.querySelectorAll(`[lang="${language}"]`)];
      if (own.length) return own.map((part) => part.innerText).join(" ");
      const isOwn = place.closest("[lang]").lang === language && !place.querySelector("[lang]");
      return isOwn ? place.innerText : "";
    })
    .filter((text) => text.trim());
}

device?.addEventListener?.("voiceschanged", () => tell());
addEventListener("pagehide", stop);
