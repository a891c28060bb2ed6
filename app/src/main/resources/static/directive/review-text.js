/**
 * The paper's text: pieces <span data-s> in order, each holding one text node that begins at UTF-16 offset data-s of the source. Finding a
 * range is a binary search, so marking one measure costs only the pieces it covers.
 */
const box = () => document.getElementById("text");
let pieces = [];
let starts = [];
let marked = [];

/** Reads the pieces again after the panes were replaced. */
export function readPieces() {
  pieces = [...box().children];
  starts = pieces.map((piece) => Number(piece.dataset.s));
  marked = [];
}

export const source = () => box().textContent;

function indexAt(offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function piecesOf(start, end) {
  const found = [];
  for (let i = indexAt(start); i < pieces.length && starts[i] < end; i++) found.push(pieces[i]);
  return found;
}

/** Takes one kind of mark off and puts it on a measure's pieces; findings are underlined when it is the active one. */
export function mark(card, name) {
  marked = marked.filter(([piece, names]) => {
    if (!names.includes(name)) return true;
    piece.classList.remove(...names);
    return false;
  });
  if (!card || card.dataset.start === undefined) return undefined;
  const own = piecesOf(Number(card.dataset.start), Number(card.dataset.end));
  for (const piece of own) put(piece, [name]);
  if (name === "is-active") {
    for (const finding of (card.dataset.findings ?? "").split(" ").filter(Boolean)) {
      const [kind, start, end] = finding.split(":");
      for (const piece of piecesOf(Number(start), Number(end))) put(piece, ["is-found", `found-${kind}`, name]);
    }
  }
  return own[0];
}

function put(piece, names) {
  piece.classList.add(...names);
  marked.push([piece, names]);
}

/** Scrolls a pane, and only when the element is not in view already; on a phone the panes do not scroll but the page does. */
export function reveal(pane, target) {
  if (!target || pane.offsetParent === null) return;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  if (getComputedStyle(pane).overflowY === "visible") return target.scrollIntoView({ block: "nearest", behavior });
  const outer = pane.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  const top = Math.max(outer.top, 0);
  const bottom = Math.min(outer.bottom, innerHeight);
  if (inner.top >= top && inner.top + Math.min(inner.height, 120) <= bottom) return;
  pane.scrollBy({ top: inner.top - top - Math.min(80, outer.height / 4), behavior });
}

/** The selection inside the text as {start, end} offsets of the source, undefined when it is elsewhere. */
export function selected() {
  const selection = getSelection();
  if (selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!box().contains(range.startContainer) || !box().contains(range.endContainer)) return undefined;
  return { start: offsetOf(range.startContainer, range.startOffset), end: offsetOf(range.endContainer, range.endOffset) };
}

function offsetOf(node, offset) {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-s]");
  if (piece) return Number(piece.dataset.s) + (node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? piece.textContent.length : 0);
  return offset < pieces.length ? starts[offset] : source().length;
}

/** A numeral at the head of a line ("4.", "a)", "II.") ends no sentence. */
const sentence = /(?<!(?:^|\n)[ \t]*(?:\d{1,3}|[IVX]{1,5}|[a-zđ]))[.;:!?…][”"')\]]*\s+|\n\s*(?=[-+•*–]|\d{1,3}[.)-]|[a-zđ][.)]\s|\(\w{1,3}\)|[IVX]{1,5}[.-])/gu;
const clause = /,\s+|\s+(?=(?:và|đồng thời)\s)/gu;
const word = /\s+/gu;

/** Where sentences of a range begin, the range's own start first. */
export const sentenceStarts = (start, end) => startsAfter(sentence, start, end);

/** Where a range may be cut: at its sentences; where it is one sentence, at its clauses; else at its words. */
export function places(start, end) {
  for (const kind of [sentence, clause, word]) {
    const found = startsAfter(kind, start, end).slice(1);
    if (found.length > 0) return found;
  }
  return [];
}

function startsAfter(boundary, start, end) {
  const text = source().slice(start, end);
  const found = [start];
  for (const match of text.matchAll(boundary)) {
    const at = start + match.index + match[0].length;
    if (at < end && at > found[found.length - 1]) found.push(at);
  }
  return found;
}
