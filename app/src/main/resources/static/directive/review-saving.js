/**
 * Saves a form as it is edited. What is typed is kept in the browser (sessionStorage) until the server has it; an answer never touches
 * what is in the fields, so the caret stays; trouble with the network is tried again, another clerk's save is shown and decided by a person.
 */
import { isoDate } from "./review-chips.js";
import { actor, ask, element, paperUrl } from "./review-http.js";
import { clock, say, showState, tell } from "./review-words.js";

const savers = new Map();
const waits = [2, 4, 8, 15, 30];

/** A draft is its writer's own: whoever signs in on the same tab afterwards neither sees nor sends it. */
const keyOf = (path) => `chot-review:${actor}:${paperUrl}${path}`;

export class Saver {
  /** onSaved(fragment) lets the page renew what stands around the fields. */
  constructor(form, onSaved) {
    this.form = form;
    this.onSaved = onSaved;
    this.path = form.dataset.path;
    this.version = Number(form.dataset.version);
    this.slot = form.querySelector(".editor-slot");
    this.sent = JSON.stringify(this.#fields());
    this.failures = 0;
    this.held = false;
    this.#restoreDraft();
    form.addEventListener("focusin", (e) => e.target.id && (this.lastField = e.target.id));
    form.addEventListener("input", () => this.#keep());
    form.addEventListener("change", () => this.#soon());
    form.addEventListener("submit", (e) => (e.preventDefault(), this.flush()));
    form.addEventListener("click", (e) => this.#decide(e));
    savers.set(this.path, this);
  }

  static of(path) {
    return savers.get(path);
  }

  /** Forgets the forms of all measures: the page has put others in their place. */
  static forgetMeasures() {
    for (const saver of [...savers.values()]) if (saver.path.startsWith("/measures/")) saver.forget();
  }

  /** Sends whatever is not sent; true when everything of this form is on the server. */
  async flush() {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.held) return false;
    this.running = this.#send().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Whether a person has to decide or mend something before this form can be saved. */
  get asksSomething() {
    return this.held || this.slot.childElementCount > 0 || this.form.querySelector("[aria-invalid=true]") !== null;
  }

  /** Builds on a version that was stored without this form. */
  stand(version) {
    this.version = version;
    this.form.dataset.version = version;
  }

  forget() {
    clearTimeout(this.timer);
    savers.delete(this.path);
  }

  #fields() {
    const fields = {};
    for (const input of this.form.querySelectorAll("input[name], textarea[name], select[name]")) {
      if (input.type === "radio") {
        if (input.checked) fields[input.name] = input.value;
      } else if (input.type === "checkbox") fields[input.name] = input.checked;
      else fields[input.name] = input.value;
    }
    for (const chips of this.form.querySelectorAll("chip-list[name]")) fields[chips.name] = chips.values;
    return fields;
  }

  #fill(fields) {
    for (const input of this.form.querySelectorAll("input[name], textarea[name], select[name]")) {
      if (!(input.name in fields)) continue;
      if (input.type === "radio") input.checked = input.value === fields[input.name];
      else if (input.type === "checkbox") input.checked = fields[input.name];
      else input.value = fields[input.name];
    }
    for (const chips of this.form.querySelectorAll("chip-list[name]")) {
      if (chips.name in fields) chips.values = fields[chips.name];
    }
  }

  #keep() {
    sessionStorage.setItem(keyOf(this.path), JSON.stringify({ version: this.version, fields: this.#fields() }));
  }

  #soon() {
    this.#keep();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), 80);
  }

  #restoreDraft() {
    const draft = sessionStorage.getItem(keyOf(this.path));
    if (draft === null) return;
    const { version, fields } = JSON.parse(draft);
    this.version = version;
    this.#fill(fields);
    tell(say("draftBack"));
    this.#soon();
  }

  async #send() {
    const fields = this.#fields();
    const text = JSON.stringify(fields);
    if (text === this.sent) {
      sessionStorage.removeItem(keyOf(this.path));
      return true;
    }
    if (!this.#daysRight(fields)) return false;
    showState("busy", say("saving"));
    const answer = await ask(this.path, { version: this.version, fields });
    if (answer.kind === "done") return this.#saved(text, element(answer.html));
    if (answer.kind === "overtaken") this.#hold(answer.html, say("overtakenShort"));
    else if (answer.kind === "refused") this.#refused(answer.html);
    else if (answer.kind === "signed-out") showState("trouble", say("signedOut"));
    else this.#again();
    return false;
  }

  /** Days are typed as Vietnamese papers write them and sent as ISO; a wrong one is shown and nothing is sent. */
  #daysRight(fields) {
    let right = true;
    for (const input of this.form.querySelectorAll("input[data-day]")) {
      const typed = input.value.trim();
      const day = typed === "" ? null : isoDate(typed);
      const wrong = typed !== "" && day === null;
      input.setAttribute("aria-invalid", wrong);
      document.getElementById(`x-${input.id.slice(2)}`).textContent = wrong ? say("notADate", { text: typed }) : "";
      fields[input.name] = day;
      right &&= !wrong;
    }
    if (!right) showState("trouble", say("dayFault"));
    return right;
  }

  #saved(text, fragment) {
    this.sent = text;
    this.failures = 0;
    this.stand(Number(fragment.dataset.version));
    this.slot.replaceChildren();
    if (JSON.stringify(this.#fields()) === text) sessionStorage.removeItem(keyOf(this.path));
    else this.#soon();
    showState("saved", say("savedAt", { time: clock() }));
    this.onSaved(fragment);
    return true;
  }

  #hold(html, sentence) {
    this.held = true;
    this.#keep();
    this.slot.innerHTML = html;
    this.slot.scrollIntoView({ block: "nearest" });
    showState("trouble", sentence);
  }

  #refused(html) {
    this.slot.innerHTML = html;
    showState("trouble", `${say("refused")} ${this.slot.textContent.trim()}`);
  }

  #again() {
    const seconds = waits[Math.min(this.failures++, waits.length - 1)];
    showState("waiting", say("waiting", { seconds }));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), seconds * 1000);
  }

  /** The two answers to another clerk's save: keep mine on top of theirs, or take theirs (the page reloads the form). */
  #decide(e) {
    const keep = e.target.closest("[data-keep]");
    if (keep) {
      this.held = false;
      this.version = Number(keep.dataset.keep);
      this.sent = "";
      this.#keep();
      this.slot.replaceChildren();
      (document.getElementById(this.lastField) ?? this.form.querySelector("input"))?.focus();
      this.flush();
    } else if (e.target.closest("[data-take]")) {
      this.held = false;
      sessionStorage.removeItem(keyOf(this.path));
      this.sent = JSON.stringify(this.#fields());
      this.form.dispatchEvent(new CustomEvent("take-theirs", { bubbles: true }));
    }
  }
}

/** Paths (below the paper's) of forms typed in but not yet taken by the server, from before a reload too. */
export function drafts() {
  const start = keyOf("");
  return Object.keys(sessionStorage).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

/** Gives up a draft whose measure is no longer on the list. */
export function giveUp(path) {
  sessionStorage.removeItem(keyOf(path));
}

export async function flushAll() {
  let everything = true;
  for (const saver of [...savers.values()]) everything = (await saver.flush()) && everything;
  return everything;
}

document.querySelector("#save-state button").addEventListener("click", flushAll);
addEventListener("online", flushAll);
addEventListener("beforeunload", (e) => {
  if (savers.size > 0 && drafts().length > 0) e.preventDefault();
});
