// The look-up: the box always takes the next card; what was typed goes by POST and never into the address.
import { offerCamera } from './lookup-camera.js';
import { lighter } from './lookup-photo.js';

const form = document.getElementById('lookup');
const box = document.getElementById('q');
const answer = document.getElementById('lookup-answer');
const photoForm = document.getElementById('lookup-photo');
const photo = document.getElementById('photo');
const narrow = matchMedia('(max-width: 991.98px)');

/** The next card overwrites what stands in the box. */
function ready() {
  box.focus({ preventScroll: true });
  box.select();
}

function tell(message) {
  const alert = document.createElement('div');
  alert.className = 'alert alert-danger';
  alert.setAttribute('role', 'alert');
  alert.textContent = message;
  answer.replaceChildren(alert);
}

document.body.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr } = event.detail;
  const piece = [400, 413, 422, 429].includes(xhr.status) && !xhr.responseText.trimStart().startsWith('<!doctype');
  if (piece) event.detail.shouldSwap = true;
});

document.body.addEventListener('htmx:beforeRequest', () => { if (document.activeElement === box) box.select(); });

document.body.addEventListener('htmx:afterSwap', () => {
  if (narrow.matches) answer.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (!narrow.matches || document.activeElement === box) ready();
});

document.body.addEventListener('htmx:responseError', (event) => {
  const { status, responseText } = event.detail.xhr;
  if (status === 401 || status === 403 || responseText.trimStart().startsWith('<!doctype')) tell(form.dataset.signedOut);
});
document.body.addEventListener('htmx:sendError', () => tell(form.dataset.unreachable));

// A scanner types wherever the focus is: what is typed outside of a field goes into the box.
document.addEventListener('keydown', (event) => {
  const inField = event.target.closest('input, select, textarea, [contenteditable]');
  if (inField || event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.altKey || event.metaKey) return;
  ready();
});

/** A card's text from the camera is asked like one from a scanner. */
function scanned(text) {
  box.value = text;
  document.getElementById('year').value = '';
  document.getElementById('commune').value = '';
  form.requestSubmit();
}

offerCamera(scanned);

photo.addEventListener('change', async () => {
  if (photo.files.length === 0) return;
  const light = await lighter(photo.files[0]);
  const chosen = new DataTransfer();
  chosen.items.add(light);
  photo.files = chosen.files;
  photoForm.requestSubmit();
});

ready();
