// What every peer does with the answers: read them at the start, write them at every choice.

const KEY = "answers";

export const read = () => JSON.parse(localStorage.getItem(KEY) ?? "{}");
export const write = (answers) => localStorage.setItem(KEY, JSON.stringify(answers));
