/** The two dialogs that choose a place in the text: where to split a measure, and from where to where a new one goes. */
import { say } from "./review-words.js";
import { places, selected, sentenceStarts, source } from "./review-text.js";

const splitting = document.getElementById("split-dialog");
const adding = document.getElementById("add-dialog");
let caret;

const short = (text, length) => {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > length ? `${flat.slice(0, length)}…` : flat;
};

/** Remembers where the person last clicked in the text: a dialog's opening moves the selection. */
export function rememberCaret() {
  const range = selected();
  caret = range?.start;
  return range;
}

function answerOf(dialog) {
  dialog.showModal();
  return new Promise((settle) =>
    dialog.addEventListener("close", () => settle(dialog.returnValue === "yes"), { once: true }));
}

/** Asks where to split; the offset, or undefined when the person thought better of it. */
export async function chooseSplit(card) {
  const [start, end] = [Number(card.dataset.start), Number(card.dataset.end)];
  const choices = places(start, end).map((at) => ({ at, own: false }));
  if (caret > start && caret < end && !choices.some((place) => place.at === caret)) choices.push({ at: caret, own: true });
  choices.sort((a, b) => a.at - b.at);
  if (choices.length === 0) return say("noPlace");
  const text = source();
  const chosen = choices.find((place) => place.at === caret)?.at ?? choices[0].at;
  splitting.querySelector("[data-title]").textContent = card.dataset.path;
  splitting.querySelector("[data-first]").textContent = short(text.slice(start, choices[0].at), 160);
  splitting.querySelector("[data-places]").replaceChildren(
    ...choices.map((place, i) => placeRow(place, text.slice(place.at, choices[i + 1]?.at ?? end), place.at === chosen)));
  splitting.returnValue = "";
  const answer = answerOf(splitting);
  splitting.querySelector("input:checked").focus();
  if (!(await answer)) return undefined;
  return Number(splitting.querySelector("input:checked").value);
}

function placeRow(place, text, checked) {
  const row = document.createElement("label");
  row.className = "place";
  const choice = Object.assign(document.createElement("input"), { type: "radio", name: "place", value: place.at, checked });
  choice.className = "form-check-input";
  const cut = Object.assign(document.createElement("span"), { className: "place-cut", textContent: say(place.own ? "cutCaret" : "cutHere") });
  const words = Object.assign(document.createElement("span"), { className: "place-words", textContent: short(text, 160) });
  row.append(choice, cut, words);
  return row;
}

/** Asks from which sentence to which a new measure goes, beginning after the given card; taken: the listed measures' ranges in order. */
export async function chooseRange(card, taken) {
  const text = source();
  const sentences = freeSentences(text, taken);
  if (sentences.length === 0) return say("noFree");
  const [from, to] = [adding.querySelector("[data-from]"), adding.querySelector("[data-to]")];
  const options = () => sentences.map((one, i) => new Option(`${i + 1}. ${short(text.slice(one.start, one.end), 90)}`, i));
  from.replaceChildren(...options());
  to.replaceChildren(...options());
  const after = card?.dataset.end === undefined ? 0 : sentences.findIndex((one) => one.start >= Number(card.dataset.end));
  from.selectedIndex = to.selectedIndex = Math.max(after, 0);
  const show = () => {
    if (to.selectedIndex < from.selectedIndex) to.selectedIndex = from.selectedIndex;
    adding.querySelector("[data-preview]").textContent =
      text.slice(sentences[from.selectedIndex].start, sentences[to.selectedIndex].end).trim();
  };
  from.onchange = to.onchange = show;
  show();
  adding.returnValue = "";
  const answer = answerOf(adding);
  from.focus();
  if (!(await answer)) return undefined;
  return trimmed({ start: sentences[from.selectedIndex].start, end: sentences[to.selectedIndex].end });
}

/** The sentences with a letter in them that no listed measure covers; both lists run in the order of the text. */
function freeSentences(text, taken) {
  const starts = sentenceStarts(0, text.length);
  let next = 0;
  return starts
    .map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
    .filter((one) => {
      while (next < taken.length && taken[next].end <= one.start) next++;
      return !(next < taken.length && taken[next].start < one.end) && /\p{L}/u.test(text.slice(one.start, one.end));
    });
}

/** The range without the white space around it; undefined when nothing is left. */
export function trimmed({ start, end }) {
  const text = source().slice(start, end);
  const before = text.length - text.trimStart().length;
  const length = text.trim().length;
  return length === 0 ? undefined : { start: start + before, end: start + before + length };
}
