/** One question to the server and its answer as a value; nothing here throws. */
import { formToken, renewToken } from "./door.js";
import { say } from "./review-words.js";

const page = document.getElementById("review").dataset;

export const paperUrl = page.url;

/** The account this page was given to. */
export const actor = page.actor;

const sameActor = (fresh) => fresh.getElementById("review")?.dataset.actor === actor;

/**
 * Asks for a fragment. Answers {kind, html}: "done", "overtaken" (another clerk saved first), "refused" (the server says why),
 * "signed-out" (nobody is signed in any more, or somebody else is), or "unreachable" (network or server trouble: worth another try).
 * Whoever signed in again in another tab has another form token; it is fetched and the question put once more.
 */
export async function ask(path, body) {
  const answer = await put(path, body);
  if (answer.kind !== "signed-out" || !(await renewToken(paperUrl, sameActor))) return answer;
  return put(path, body);
}

async function put(path, body) {
  const options = { headers: { Accept: "text/html", "X-Requested-With": "fetch" }, credentials: "same-origin" };
  if (body !== undefined) {
    options.method = "POST";
    options.body = JSON.stringify(body);
    options.headers["Content-Type"] = "application/json";
    options.headers["X-CSRF-TOKEN"] = formToken();
  }
  let answer;
  let html;
  try {
    answer = await fetch(paperUrl + path, options);
    html = await answer.text();
  } catch {
    return { kind: "unreachable", html: "" };
  }
  const kind = answer.headers.get("X-Fragment");
  if (kind !== null) return { kind, html, focus: answer.headers.get("X-Focus") };
  if (answer.redirected || answer.status === 401 || answer.status === 403) return { kind: "signed-out", html: "" };
  if (answer.status >= 500 || answer.status === 429) return { kind: "unreachable", html: "" };
  return { kind: "refused", html: alertOf(say(answer.status === 404 ? "notThere" : "notUnderstood")) };
}

function alertOf(sentence) {
  const alert = Object.assign(document.createElement("div"), { className: "alert alert-danger", textContent: sentence });
  return alert.outerHTML;
}

/** The first element of a fragment. */
export function element(html) {
  const template = document.createElement("template");
  template.innerHTML = html.trim();
  return template.content.firstElementChild;
}
