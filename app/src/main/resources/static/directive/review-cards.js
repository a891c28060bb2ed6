/** The cards of the measures: which one is active, which one is open, and what of them is renewed after a save. */
import { ask, element } from "./review-http.js";
import { Saver } from "./review-saving.js";
import { mark, reveal } from "./review-text.js";
import { say, showState, tell } from "./review-words.js";

const review = document.getElementById("review");
const panes = document.getElementById("panes");
let active;

export const textPane = () => panes.querySelector(".review-text");
export const listPane = () => panes.querySelector(".review-list");
export const cards = () => [...panes.querySelectorAll(".measure")];
export const card = (id) => document.getElementById(`m-${id}`);
export const current = () => active;
export const doorOf = (it) => it.querySelector(".measure-open, .measure-back");
const shown = () => cards().filter((it) => it.offsetParent !== null);

export function activate(next, { toText = true, toList = false } = {}) {
  if (!next) return;
  active?.classList.remove("is-active");
  active = next;
  active.classList.add("is-active");
  const first = mark(active, "is-active");
  if (toText) reveal(textPane(), first);
  if (toList) reveal(listPane(), active);
}

/** Goes to a card, or with none to the first. */
export function go(next = shown()[0]) {
  if (!next) return;
  if (next.offsetParent === null) {
    showTab("list");
    showAll();
  }
  doorOf(next).focus({ preventScroll: true });
  activate(next, { toList: true });
}

/** Takes the filter off, so that every card can be stood on. */
function showAll() {
  review.classList.remove("only-unsure");
  document.getElementById("only-unsure").checked = false;
}

export function step(by) {
  const list = shown();
  if (list.length === 0) return;
  const at = list.indexOf(active);
  go(list[at < 0 ? 0 : Math.min(Math.max(at + by, 0), list.length - 1)]);
}

export function nextUnsure() {
  const unsure = cards().filter((it) => Number(it.dataset.unsure) > 0);
  const later = unsure.find((it) => active && active.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = later ?? unsure[0];
  if (next) go(next);
  else tell(say("noUnsure"));
}

/** Brings a card's editor from the server, or shows the one already there. */
async function load(it) {
  const place = it.querySelector(".measure-editor");
  if (!place) return false;
  if (place.firstElementChild) return true;
  const answer = await ask(`/measures/${it.dataset.id}`);
  if (answer.kind !== "done") {
    if (answer.kind === "refused") it.querySelector(".measure-slot").innerHTML = answer.html;
    showState("trouble", say(answer.kind === "signed-out" ? "signedOut" : "cannotOpen"));
    return false;
  }
  const fresh = element(answer.html);
  place.append(...fresh.querySelector(".measure-editor").childNodes);
  renewHead(it, fresh);
  const form = place.querySelector("form");
  if (form && review.dataset.readOnly !== "true") new Saver(form, (saved) => renew(it, saved));
  return true;
}

export async function open(it, where) {
  if (!(await load(it))) return;
  for (const other of cards()) if (other !== it) close(other);
  it.querySelector(".measure-editor").hidden = false;
  it.querySelector(".measure-open").setAttribute("aria-expanded", "true");
  it.classList.add("is-open");
  activate(it, { toList: true });
  if (where === "field") (it.querySelector(".field.is-unsure :is(input, textarea)") ?? it.querySelector("chip-list input"))?.focus();
}

/** Hides an editor; its form stays until the server has everything typed in it, and in sight while a person has to decide something. */
export async function close(it) {
  const place = it.querySelector(".measure-editor");
  if (!place || !place.firstElementChild || place.hidden) return;
  place.hidden = true;
  it.classList.remove("is-open");
  it.querySelector(".measure-open").setAttribute("aria-expanded", "false");
  const saver = Saver.of(place.querySelector("form")?.dataset.path);
  if (saver && !(await saver.flush())) {
    if (saver.asksSomething) place.hidden = false;
    return;
  }
  if (!place.hidden) return;
  saver?.forget();
  place.replaceChildren();
}

/** After a save: everything of the card but its fields. */
export function renew(it, saved) {
  renewHead(it, saved);
  for (const place of it.querySelectorAll("[data-doubts-of]")) {
    const fresh = saved.querySelector(`[data-doubts-of="${place.dataset.doubtsOf}"]`);
    place.replaceChildren(...(fresh?.childNodes ?? []));
    place.closest(".field")?.classList.toggle("is-unsure", place.childElementCount > 0);
  }
  count();
}

function renewHead(it, fresh) {
  for (const name of ["version", "unsure", "path", "findings", "start", "end"]) {
    if (fresh.dataset[name] !== undefined) it.dataset[name] = fresh.dataset[name];
  }
  const [door, freshDoor] = [it.querySelector(".measure-open"), fresh.querySelector(".measure-open")];
  if (door && freshDoor) door.replaceChildren(...freshDoor.childNodes);
}

export function count() {
  const kept = cards().filter((it) => !it.matches(".is-dropped"));
  const unsure = kept.filter((it) => Number(it.dataset.unsure) > 0).length;
  for (const place of document.querySelectorAll("[data-count=measures]")) place.textContent = kept.length;
  for (const place of document.querySelectorAll("[data-count=unsure]")) place.textContent = unsure || "";
}

export function showTab(name) {
  review.dataset.tab = name;
  for (const tab of review.querySelectorAll("[data-tab-of]")) tab.setAttribute("aria-pressed", tab.dataset.tabOf === name);
}

/** Forgets the active card: the panes were replaced. */
export function forgetActive() {
  active = undefined;
}
