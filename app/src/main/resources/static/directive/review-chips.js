/**
 * <chip-list name label [closed] [dates]>: a list of short values. Enter or a semicolon adds what is typed, among dates a comma too; an
 * agency's name may hold a comma itself. Backspace in the empty field takes the last one back for correction. "closed" admits only the labels
 * of its datalist, "dates" only days written 30/6/2021.
 */
import { say, tell } from "./review-words.js";

export const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();

class ChipList extends HTMLElement {
  connectedCallback() {
    if (this.input) return;
    this.input = this.querySelector("input");
    this.fault = this.querySelector(".chip-fault");
    for (const chip of this.querySelectorAll(".chip")) this.#dress(chip);
    if (!this.input) return;
    this.addEventListener("click", (e) => e.target === this && this.input.focus());
    this.input.addEventListener("keydown", (e) => this.#key(e));
    this.input.addEventListener("input", (e) => this.#typed(e));
    this.input.addEventListener("paste", (e) => this.#paste(e));
    this.input.addEventListener("blur", () => this.#take());
    this.input.addEventListener("change", (e) => e.stopPropagation());
  }

  get name() {
    return this.getAttribute("name");
  }

  get values() {
    return [...this.querySelectorAll(".chip")].map((chip) => chip.dataset.value);
  }

  set values(values) {
    for (const chip of this.querySelectorAll(".chip")) chip.remove();
    for (const value of values) this.#add(value, this.#labelOf(value));
  }

  /** What is typed but not yet a chip. */
  get pending() {
    return this.input?.value ?? "";
  }

  /** What ends a value; in a closed list nothing does, its labels are taken whole. */
  get #separator() {
    if (this.hasAttribute("closed")) return /(?!)/;
    return this.hasAttribute("dates") ? /[,;\n]/ : /[;\n]/;
  }

  #key(e) {
    if (e.isComposing) return;
    if (e.key === "Enter" || (e.key === "," && this.#separator.test(","))) {
      e.preventDefault();
      this.#take();
    } else if (e.key === "Backspace" && this.input.value === "") {
      const last = [...this.querySelectorAll(".chip")].pop();
      if (!last) return;
      e.preventDefault();
      this.input.value = this.#labelOf(last.dataset.value);
      last.remove();
      this.#changed();
    }
  }

  #typed(e) {
    if (this.fault) this.fault.textContent = "";
    this.input.removeAttribute("aria-invalid");
    const chosenFromList = e.inputType === "insertReplacementText" || e.inputType === undefined;
    if (chosenFromList || this.#separator.test(this.input.value)) this.#take();
  }

  /** Lines pasted into the field are values each; the field itself would run them together. */
  #paste(e) {
    const lines = (e.clipboardData?.getData("text/plain") ?? "").split(/[\r\n]+/).map((line) => line.trim()).filter(Boolean);
    if (lines.length < 2 || this.hasAttribute("closed")) return;
    e.preventDefault();
    this.input.setRangeText(lines.join("; "), this.input.selectionStart, this.input.selectionEnd, "end");
    this.#take();
  }

  /** A value that the field's datalist offers is taken whole. */
  #take() {
    const whole = [...(this.input.list?.options ?? [])].some((o) => o.value === this.input.value);
    const parts = whole ? [this.input.value] : this.input.value.split(this.#separator);
    const typed = parts.map((part) => part.trim()).filter(Boolean);
    if (typed.length === 0) {
      this.input.value = "";
      return;
    }
    const known = new Set(this.values);
    const wrong = [];
    let added = 0;
    for (const text of typed) {
      const value = this.#read(text);
      if (value === null) wrong.push(text);
      else if (!known.has(value)) {
        known.add(value);
        this.#add(value, this.#labelOf(value));
        added++;
      }
    }
    this.input.value = wrong.join(", ");
    if (wrong.length > 0) {
      this.input.setAttribute("aria-invalid", "true");
      if (this.fault) this.fault.textContent = say(this.hasAttribute("dates") ? "notADate" : "notInList", { text: wrong.join(", ") });
    }
    if (added > 0) this.#changed();
  }

  #read(text) {
    if (this.hasAttribute("dates")) return isoDate(text);
    if (!this.hasAttribute("closed")) return text.normalize("NFC").replace(/\s+/g, " ");
    const wanted = fold(text);
    const options = [...this.input.list.options];
    const exact = options.find((o) => fold(o.value) === wanted);
    const begins = options.filter((o) => fold(o.value).startsWith(wanted));
    return (exact ?? (begins.length === 1 ? begins[0] : undefined))?.dataset.value ?? null;
  }

  #labelOf(value) {
    if (this.hasAttribute("dates")) return value.split("-").reverse().join("/");
    if (!this.hasAttribute("closed")) return value;
    return [...this.input.list.options].find((o) => o.dataset.value === value)?.value ?? value;
  }

  #add(value, label) {
    const chip = document.createElement("span");
    chip.className = "chip";
    chip.dataset.value = value;
    chip.append(Object.assign(document.createElement("span"), { textContent: label }));
    this.#dress(chip);
    this.insertBefore(chip, this.input);
  }

  #dress(chip) {
    if (!this.input) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip-off";
    button.append(Object.assign(document.createElement("i"), { className: "bi bi-x-lg" }));
    button.setAttribute("aria-label", say("takeOff", { text: chip.textContent.trim() }));
    button.addEventListener("click", () => {
      chip.remove();
      this.input.focus();
      tell(say("takenOff", { text: chip.textContent.trim() }));
      this.#changed();
    });
    chip.append(button);
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("change", { bubbles: true }));
  }
}

/** "30/6/2021" or "30-06-2021" as "2021-06-30"; null when there is no such day. */
export function isoDate(text) {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!found) return null;
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

customElements.define("chip-list", ChipList);
