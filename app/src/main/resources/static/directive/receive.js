// Receiving a paper: drop or choose a file, see it travel, keep everything typed when it is refused.
import { formToken, renewToken } from './door.js';

const form = document.getElementById('receive');
const file = document.getElementById('file');
const drop = document.getElementById('drop');
const name = document.getElementById('file-name');
const forget = document.getElementById('forget');
const outcome = document.getElementById('outcome');
const progress = document.getElementById('progress');
const words = document.getElementById('progress-words');
const bar = document.getElementById('progress-bar');
const send = document.getElementById('send');

function showNumber() {
  document.getElementById('arrival-number').hidden =
    form.querySelector('[name=direction]:checked').value === 'OUT';
}

for (const direction of form.querySelectorAll('[name=direction]')) {
  direction.addEventListener('change', showNumber);
}
showNumber();

function chosen() {
  forget.hidden = file.files.length === 0;
  name.textContent = file.files.length === 0 ? '' : file.files[0].name;
}

file.addEventListener('change', chosen);
chosen();
forget.addEventListener('click', () => {
  file.value = '';
  chosen();
  file.focus();
});

// A file dropped anywhere on the page is taken; the browser never opens it instead.
for (const over of ['dragenter', 'dragover']) {
  document.addEventListener(over, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.add('over');
  });
}
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) drop.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  drop.classList.remove('over');
  if (event.dataTransfer.files.length > 0) {
    const one = new DataTransfer();
    one.items.add(event.dataTransfer.files[0]);
    file.files = one.files;
    chosen();
    send.focus();
  }
});

function tell(message, code) {
  const alert = document.createElement('div');
  alert.className = 'alert alert-danger';
  alert.setAttribute('role', 'alert');
  alert.dataset.refusal = code;
  alert.textContent = message;
  outcome.replaceChildren(alert);
  show();
}

function show() {
  outcome.focus({ preventScroll: true });
  outcome.scrollIntoView({ block: 'start', behavior: 'smooth' });
}

function busy(on) {
  send.disabled = on;
  progress.hidden = !on;
  bar.value = 0;
}

async function answered(request, again) {
  const location = request.getResponseHeader('Location');
  if (request.status === 201 && location) {
    window.location.assign(location);
    return;
  }
  const shut = request.status === 401 || request.status === 403;
  if (shut && !again && (await renewToken('/papers/receive'))) {
    travel(true);
    return;
  }
  busy(false);
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  const said = page.getElementById('outcome');
  if (said && said.childElementCount > 0) {
    outcome.replaceChildren(...said.childNodes);
    show();
  } else if (request.status === 413) {
    tell(form.dataset.tooLarge, 'paper-too-large');
  } else if (shut) {
    tell(form.dataset.signedOut, 'signed-out');
  } else {
    tell(form.dataset.broken, 'broken');
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (file.files.length > 0 && file.files[0].size > Number(form.dataset.limit)) {
    tell(form.dataset.tooLarge, 'paper-too-large');
    return;
  }
  if (document.getElementById('text').value.length > Number(form.dataset.characters)) {
    tell(form.dataset.tooLong, 'paper-too-much-text');
    return;
  }
  travel(false);
});

/** Sends the form; once more, with a fresh token, when the person has signed in again in another tab. */
function travel(again) {
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('X-CSRF-TOKEN', formToken());
  request.setRequestHeader('HX-Request', 'true');
  request.setRequestHeader('Accept', 'text/html');
  request.upload.addEventListener('progress', (sent) => {
    const part = sent.lengthComputable ? Math.round((100 * sent.loaded) / sent.total) : 0;
    bar.value = part;
    words.textContent = `${form.dataset.sending} ${part}%`;
  });
  request.upload.addEventListener('load', () => {
    bar.removeAttribute('value');
    words.textContent = form.dataset.reading;
  });
  request.addEventListener('load', () => answered(request, again));
  request.addEventListener('error', () => {
    busy(false);
    tell(form.dataset.unreachable, 'unreachable');
  });
  // A checkbox outside the form ("receive all the same") belongs to it by its form attribute.
  const body = new FormData(form);
  busy(true);
  request.send(body);
}
