// Dossiers as the tool keeps them in local storage: see `core/src/dossier/record.rs` for the
// record and `envelope.rs` for the line with the checksum before it.

const MOMENT = 1_763_900_000_000;
const SLOTS = ["informal-migrant", "informal-refugee", "professional-welfare", "municipality-policy"];

// A dossier with this id and so many rows on its list for the orientation.
export function dossier(id, rows) {
  return {
    format: "brugwijzer-dossier",
    version: 1,
    id,
    created: MOMENT,
    changed: MOMENT,
    municipality: `Voorbeeldstad ${id}`,
    context: {
      partners: ["fsan"],
      kinds: [],
      themes: [],
      orientation_held: null,
      orientation_when: "",
      start_held: null,
    },
    gates: { "alliance-active": "yes", "practical-capacity": "yes" },
    answers: { "insight-problems": { answer: "yes" }, "trust-privacy": { answer: "no" } },
    opened: ["insight", "trust"],
    list_meeting: "orientation",
    lists: [{ meeting: "orientation", safety_on_call: false, rows: Array.from({ length: rows }, row) }],
    place: "#/",
    // Far away, so that no run deletes it at the start.
    delete_on: "2100-01-01",
  };
}

function row(_, place) {
  return {
    id: place + 1,
    slot: SLOTS[place % SLOTS.length],
    organisation: `Organisatie ${place + 1}`,
    number: 1,
    via: null,
    new_voice: false,
    companion: false,
    status: "to-ask",
    drafted: null,
  };
}

// Keys and texts of these dossiers, the first one open.
export function stored(dossiers) {
  const texts = dossiers.map((each) => [`brugwijzer.dossier.${each.id}.a`, sealed(JSON.stringify(each))]);
  return [...texts, ["brugwijzer.current", dossiers[0].id]];
}

// The first write of a text: number 1, and a checksum over that number and the text.
function sealed(data) {
  const number = Buffer.alloc(8);
  number.writeBigUInt64LE(1n);
  const sum = crc32(Buffer.concat([number, Buffer.from(data)]));
  return `brugwijzer 1 ${sum.toString(16).padStart(8, "0")}\n${data}`;
}

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return (sum ^ 0xffffffff) >>> 0;
}
