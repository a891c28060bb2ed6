/** The page's sentences, written by the server in the reader's tongue on #words: data-saved-at becomes say("savedAt"). */
const words = document.getElementById("words").dataset;

export function say(key, facts = {}) {
  let sentence = words[key] ?? key;
  for (const [name, value] of Object.entries(facts)) sentence = sentence.replaceAll(`{${name}}`, value);
  return sentence;
}

export function clock(date = new Date()) {
  return date.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
}

const state = document.getElementById("save-state");
const news = document.getElementById("news");

/** Shows how saving stands; kind is one of idle, busy, saved, waiting, trouble. */
export function showState(kind, sentence) {
  state.dataset.kind = kind;
  state.querySelector("[data-sentence]").textContent = sentence;
  state.querySelector("button").hidden = kind !== "waiting";
}

/** Tells a screen reader, politely, what has just happened. */
export function tell(sentence) {
  news.textContent = "";
  requestAnimationFrame(() => (news.textContent = sentence));
}
