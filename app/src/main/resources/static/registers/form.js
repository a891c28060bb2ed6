// The form of an entry: asks the server which fields are shown and required as typed, and what is computed.
import { token } from '/static/pages/pages.js';

const form = document.querySelector('form[data-ask]');
let waiting = 0;

async function ask() {
  const body = new FormData(form);
  for (const [name, value] of [...body.entries()]) {
    if (value instanceof File) {
      body.delete(name);
    }
  }
  const answer = await fetch(form.dataset.ask, {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': token, 'X-Requested-With': 'fetch', Accept: 'application/json' },
    body: new URLSearchParams(body),
  });
  if (answer.ok) {
    apply(await answer.json());
  }
}

function apply({ shown, required, computed, why }) {
  for (const box of form.querySelectorAll('[data-field]')) {
    box.hidden = !shown.includes(box.dataset.field);
    box.querySelector('.form-label')?.classList.toggle('required', required.includes(box.dataset.field));
  }
  for (const box of form.querySelectorAll('[data-computed]')) {
    const value = computed[box.dataset.computed];
    box.hidden = !value;
    box.querySelector('output').textContent = value ?? '';
  }
  const triage = form.querySelector('[data-triage]');
  if (triage) {
    triage.hidden = !why;
    triage.textContent = why;
  }
}

if (form) {
  form.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 200);
  });
  form.addEventListener('submit', (sent) => {
    if (form.dataset.sent) {
      sent.preventDefault();
    }
    form.dataset.sent = 'yes';
  });
  addEventListener('pageshow', () => delete form.dataset.sent);
  ask();
}
