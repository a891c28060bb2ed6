// The page for scanners that type like a keyboard: Enter ends a code, then one key is the result. What
// comes back is a piece of the page; the box is ready for the next code at once.
import {token} from '/static/pages/pages.js';

const form = document.querySelector('[data-scan]');
const box = form.querySelector('[name="code"]');
const shown = document.querySelector('[data-scanned]');
const log = document.querySelector('[data-log]');
const empty = document.querySelector('[data-empty]');
const count = document.querySelector('[data-count]');
const receive = form.dataset.mode === 'receive';
let waiting = shown.querySelector('[data-what="ASK"]')?.dataset.code ?? '';
let done = 0;
let turn = Promise.resolve();

function keep(piece) {
  const what = piece.dataset.what;
  if (what === 'ASK') {
    return;
  }
  const line = document.createElement('li');
  line.className = 'list-group-item test-done';
  const text = document.createElement('span');
  text.className = 'test-code';
  text.textContent = piece.querySelector('[data-line]').textContent;
  line.append(text);
  if (what === 'REFUSED') {
    const why = document.createElement('span');
    why.className = 'text-red chot-wrap';
    why.textContent = piece.querySelector('.chot-wrap').textContent;
    line.append(why);
  } else {
    done += 1;
    count.textContent = `${done} ${form.dataset.codesDone}`;
  }
  log.prepend(line);
  empty.hidden = true;
}

async function send(code, outcome) {
  const body = new URLSearchParams({code, outcome, mode: form.dataset.mode});
  const answer = await fetch('/tests/scan/piece', {
    method: 'POST', body, headers: {'X-CSRF-TOKEN': token, 'HX-Request': 'true'},
  });
  if (!answer.ok) {
    form.submit();
    return;
  }
  shown.innerHTML = await answer.text();
  const piece = shown.querySelector('[data-what]');
  waiting = piece.dataset.what === 'ASK' ? piece.dataset.code : '';
  keep(piece);
}

// One after the other: a fast scanner never overtakes itself.
function queue(code, outcome) {
  turn = turn.then(() => send(code, outcome));
  return turn;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const outcome = event.submitter?.name === 'outcome' ? event.submitter.value : '';
  const code = box.value.trim() || waiting;
  box.value = '';
  box.focus();
  if (code !== '') {
    queue(code, outcome);
  }
});

document.addEventListener('keydown', (event) => {
  if (receive || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (event.key === 'Escape') {
    waiting = '';
    box.value = '';
    shown.replaceChildren();
    box.focus();
    return;
  }
  const key = event.key.toUpperCase();
  const inBox = event.target === box;
  if (['P', 'N', '?'].includes(key) && (!inBox || box.value === '') && waiting !== '') {
    event.preventDefault();
    const code = waiting;
    waiting = '';
    queue(code, key);
    box.focus();
  } else if (!inBox && /^[MG0-9]$/.test(key) && event.target === document.body) {
    box.focus();
  }
});
