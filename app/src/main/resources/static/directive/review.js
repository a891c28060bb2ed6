/** The review page: a paper's text and its measures side by side, each showing the other. */
import "./review-chips.js";
import { activate, card, cards, close, count, current, doorOf, forgetActive, go, listPane, nextUnsure, open, renew, showTab, step, textPane } from "./review-cards.js";
import { ask, element } from "./review-http.js";
import { chooseRange, chooseSplit, rememberCaret, trimmed } from "./review-cut.js";
import { listen } from "./review-keys.js";
import { Saver, drafts, flushAll, giveUp } from "./review-saving.js";
import { mark, readPieces, reveal, selected } from "./review-text.js";
import { say, showState, tell } from "./review-words.js";

const review = document.getElementById("review");
const panes = document.getElementById("panes");
const readOnly = review.dataset.readOnly === "true";
let busy = false;

/** Split, merge, add, drop, restore: the answer is both panes anew, with the card to stand on. */
async function rebuild(it, path, body, sentence) {
  if (readOnly || busy) return;
  busy = true;
  try {
    if (!(await flushAll())) {
      showState("trouble", say("saveFirst"));
      return;
    }
    showState("busy", say("saving"));
    const answer = await ask(path, it ? { ...body, version: Number(it.dataset.version) } : body);
    if (answer.kind === "done") stand(answer, sentence);
    else if (answer.kind === "overtaken" || answer.kind === "refused") complain(it, answer);
    else showState("trouble", say(answer.kind === "signed-out" ? "signedOut" : "notDone"));
  } finally {
    busy = false;
  }
}

function stand(answer, sentence) {
  const [text, list] = [textPane().scrollTop, listPane().scrollTop];
  panes.innerHTML = answer.html;
  forgetActive();
  Saver.forgetMeasures();
  dress();
  textPane().scrollTop = text;
  listPane().scrollTop = list;
  go(card(answer.focus) ?? undefined);
  showState("saved", sentence);
  tell(sentence);
}

function complain(it, answer) {
  const slot = it?.querySelector(".measure-slot") ?? document.getElementById("page-slot");
  slot.innerHTML = answer.html;
  slot.scrollIntoView({ block: "nearest" });
  showState("trouble", answer.kind === "overtaken" ? say("overtakenShort") : `${say("refused")} ${slot.textContent.trim()}`);
}

/** Says that the active measure is right as it stands. */
async function confirm() {
  const it = current();
  if (!it || readOnly || busy || !(Number(it.dataset.unsure) > 0)) return;
  const saver = Saver.of(`/measures/${it.dataset.id}`);
  if (saver && !(await saver.flush())) return showState("trouble", say("saveFirst"));
  const answer = await ask(`/measures/${it.dataset.id}/confirm`, { version: Number(it.dataset.version) });
  if (answer.kind === "done") {
    const fresh = element(answer.html);
    if (document.activeElement?.matches(".confirm-it")) doorOf(it).focus();
    renew(it, fresh);
    saver?.stand(Number(fresh.dataset.version));
    const sentence = say("confirmed", { path: it.dataset.path });
    showState("saved", sentence);
  } else if (answer.kind === "overtaken" || answer.kind === "refused") complain(it, answer);
  else showState("trouble", say(answer.kind === "signed-out" ? "signedOut" : "notDone"));
}

const listed = (it) => it !== undefined && !it.matches(".is-dropped");
const pathOf = (it, act) => `/measures/${it.dataset.id}/${act}`;

const taken = () => cards().filter(listed).map((it) => ({ start: Number(it.dataset.start), end: Number(it.dataset.end) }));

const acts = {
  j: () => step(1),
  k: () => step(-1),
  u: nextUnsure,
  c: confirm,
  e: () => listed(current()) && !readOnly && open(current(), "field"),
  t() {
    if (!current()) return;
    showTab("text");
    panes.querySelector(`#text [data-m="${current().dataset.id}"]`)?.focus();
  },
  async s() {
    const it = current();
    if (!listed(it) || readOnly) return;
    const at = await chooseSplit(it);
    if (typeof at === "number") await rebuild(it, pathOf(it, "split"), { at }, say("split", { path: it.dataset.path }));
    else if (at) showState("trouble", at);
  },
  m() {
    const it = current();
    if (!listed(it) || readOnly) return;
    const list = cards().filter(listed);
    const next = list[list.indexOf(it) + 1];
    if (!next) return showState("trouble", say("noNext"));
    const merged = say("merged", { path: it.dataset.path, next: next.dataset.path });
    rebuild(it, pathOf(it, "merge"), { next: next.dataset.id, nextVersion: Number(next.dataset.version) }, merged);
  },
  x() {
    const it = current();
    if (listed(it)) rebuild(it, pathOf(it, "drop"), {}, say("dropped", { path: it.dataset.path }));
  },
  restore: (it) => rebuild(it, pathOf(it, "restore"), {}, say("restored", { path: it.dataset.path })),
  close(it) {
    doorOf(it).focus();
    close(it);
  },
  async a() {
    if (readOnly) return;
    const range = selected();
    const chosen = range && range.end > range.start ? trimmed(range) : await chooseRange(current(), taken());
    if (typeof chosen === "string") showState("trouble", chosen);
    else if (chosen) await rebuild(undefined, "/measures", chosen, say("added"));
  },
  /** Out of a field to its card, out of an open card to the closed one. */
  escape(target) {
    const it = target.closest?.(".measure");
    if (!it?.matches(".is-open")) return false;
    doorOf(it).focus();
    if (!target.closest(".measure-editor")) close(it);
    return true;
  },
};

function dress() {
  readPieces();
  count();
}

const tapped = document.getElementById("open-tapped");
const floating = document.getElementById("add-selected");

/** Offers to add what is selected, right above it. */
function offer() {
  const range = readOnly ? undefined : selected();
  const wanted = range !== undefined && range.end > range.start && trimmed(range) !== undefined;
  floating.hidden = !wanted;
  if (!wanted) return;
  const at = getSelection().getRangeAt(0).getBoundingClientRect();
  floating.style.top = `${Math.min(Math.max(at.top - 48, 8), innerHeight - 56)}px`;
  floating.style.left = `${Math.min(Math.max(at.left, 8), innerWidth - floating.offsetWidth - 8)}px`;
}

panes.addEventListener("click", (e) => {
  const act = e.target.closest("[data-act]");
  const it = e.target.closest(".measure");
  if (e.target.closest(".measure-slot [data-take]")) return location.reload();
  if (act) {
    activate(it, { toText: false });
    return acts[act.dataset.act](it);
  }
  if (e.target.closest(".measure-open")) return it.matches(".is-open") ? close(it) : open(it);
  const piece = e.target.closest("#text [data-m]");
  if (piece && getSelection().isCollapsed) {
    rememberCaret();
    const it = card(piece.dataset.m);
    if (getComputedStyle(listPane()).display !== "none") return go(it);
    activate(it, { toText: false });
    tapped.hidden = false;
    tapped.querySelector("[data-path]").textContent = it.dataset.path;
  }
});

panes.addEventListener("focusin", (e) => {
  const it = e.target.closest(".measure") ?? card(e.target.closest("[data-m]")?.dataset.m);
  if (it && it !== current()) activate(it, { toList: e.target.closest("[data-m]") !== null });
});

panes.addEventListener("keydown", (e) => {
  const piece = e.target.closest("#text [data-m]");
  if (piece && e.key === "Enter") go(card(piece.dataset.m));
});

let hovering;
panes.addEventListener("pointerover", (e) => {
  if (e.pointerType !== "mouse") return;
  const inList = e.target.closest(".measure");
  const it = inList ?? card(e.target.closest("#text [data-m]")?.dataset.m);
  clearTimeout(hovering);
  hovering = setTimeout(() => {
    for (const other of panes.querySelectorAll(".measure.is-hover")) other.classList.remove("is-hover");
    it?.classList.add("is-hover");
    const first = mark(it, "is-hover");
    if (inList) reveal(textPane(), first);
    else if (it) reveal(listPane(), it);
  }, 120);
});

panes.addEventListener("take-theirs", async (e) => {
  const it = e.target.closest(".measure");
  const path = e.target.dataset.path;
  const field = Saver.of(path)?.lastField;
  Saver.of(path)?.forget();
  it.querySelector(".measure-editor").replaceChildren();
  await open(it, "field");
  document.getElementById(field)?.focus();
  count();
  showState("saved", say("tookTheirs"));
});

document.addEventListener("selectionchange", () => {
  clearTimeout(floating.waiting);
  floating.waiting = setTimeout(offer, 150);
});
floating.addEventListener("pointerdown", (e) => e.preventDefault());
floating.addEventListener("click", () => acts.a());
textPane().addEventListener("keyup", rememberCaret);

tapped.addEventListener("click", () => {
  tapped.hidden = true;
  go(current());
});
for (const tab of review.querySelectorAll("[data-tab-of]")) tab.addEventListener("click", () => {
  tapped.hidden = true;
  showTab(tab.dataset.tabOf);
});
for (const button of review.querySelectorAll("[data-do]")) button.addEventListener("click", () => acts[button.dataset.do]());
document.getElementById("only-unsure").addEventListener("change", (e) => review.classList.toggle("only-unsure", e.target.checked));
const header = document.getElementById("header-form");
if (header && !readOnly) {
  new Saver(header, (saved) => {
    renew(header, saved);
    header.previousElementSibling.replaceChildren(...saved.querySelector("summary").childNodes);
  });
  header.addEventListener("take-theirs", () => location.reload());
}
for (const form of document.querySelectorAll("form[data-finish]")) {
  form.addEventListener("submit", async (e) => {
    if (drafts().length === 0) return;
    e.preventDefault();
    if (await flushAll()) form.submit();
    else showState("trouble", say("saveFirst"));
  });
}

listen(acts);
dress();
for (const path of drafts()) {
  if (path === "/header" || readOnly) continue;
  const it = card(path.replace("/measures/", ""));
  if (listed(it ?? undefined)) open(it);
  else {
    giveUp(path);
    showState("trouble", say("draftLost"));
  }
}
review.dataset.ready = "true";
