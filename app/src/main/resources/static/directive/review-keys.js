/** One-letter keys; none works while a person types or a dialog is open, and all can be turned off in the help. */
const help = document.getElementById("help-dialog");
const switchBox = document.getElementById("keys-on");
const remembered = "chot-review:keys";

const typing = (target) =>
  target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select, chip-list, [contenteditable]") !== null;

/** acts: what each key does, by the key's name; arrows count only inside the list. */
export function listen(acts) {
  switchBox.checked = localStorage.getItem(remembered) !== "off";
  switchBox.addEventListener("change", () => localStorage.setItem(remembered, switchBox.checked ? "on" : "off"));
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.altKey || e.metaKey || e.isComposing || document.querySelector("dialog[open]")) return;
    if (e.key === "Escape") {
      if (acts.escape(e.target)) e.preventDefault();
      return;
    }
    if (typing(e.target)) return;
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      if (!e.target.closest(".measure-open, .measure-back")) return;
      e.preventDefault();
      acts[e.key === "ArrowDown" ? "j" : "k"]();
      return;
    }
    if (!switchBox.checked && e.key !== "?") return;
    const act = e.key === "?" ? () => help.showModal() : acts[e.key.toLowerCase()];
    if (!act || e.key.length > 1) return;
    e.preventDefault();
    act();
  });
  document.getElementById("help-open").addEventListener("click", () => help.showModal());
}
