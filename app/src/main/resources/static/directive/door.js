/**
 * The token of the forms after a sign-in in another tab: the one this page was given is no longer taken, so it is read anew from a page.
 */
const meta = () => document.querySelector("meta[name=csrf]");

export const formToken = () => meta().content;

/** Takes the token a page carries now; false where that page does not open to this person, or is none that this accepts. */
export async function renewToken(address, accepts = () => true) {
  let page;
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html", "X-Requested-With": "fetch" }, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return false;
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return false;
  }
  const fresh = page.querySelector("meta[name=csrf]")?.content;
  if (!fresh || !accepts(page)) return false;
  meta().content = fresh;
  for (const field of document.querySelectorAll("input[name=_csrf]")) field.value = fresh;
  return true;
}
