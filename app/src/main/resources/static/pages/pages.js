// Every page: the CSRF token for htmx's requests, the menu on a phone, links shown whole, the name of
// a chosen file, days written out.
const token = document.querySelector('meta[name="csrf"]')?.content ?? '';

document.body.addEventListener('htmx:configRequest', (event) => {
  event.detail.headers['X-CSRF-TOKEN'] = token;
});

document.querySelector('[data-toggle-menu]')?.addEventListener('click', (event) => {
  const button = event.currentTarget;
  const open = document.getElementById(button.getAttribute('aria-controls')).classList.toggle('show');
  button.setAttribute('aria-expanded', String(open));
});

for (const link of document.querySelectorAll('[data-link]')) {
  link.textContent = location.origin + link.dataset.link;
}

// Delegated, for pieces that come later too.
document.addEventListener('change', (event) => {
  const input = event.target;
  const name = input instanceof HTMLInputElement && input.dataset.namedIn
    ? document.getElementById(input.dataset.namedIn) : null;
  if (name) {
    name.textContent = [...input.files].map((file) => file.name).join(', ') || name.dataset.none;
  }
});

// 5/3/1990, 05-03-1990 and 05031990 become 05/03/1990; anything else stays as typed.
document.addEventListener('focusout', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.dataset.typedDay === undefined) {
    return;
  }
  const parts = /^\s*(\d{1,2})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{4})\s*$/.exec(input.value)
    ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(input.value);
  if (parts) {
    input.value = `${parts[1].padStart(2, '0')}/${parts[2].padStart(2, '0')}/${parts[3]}`;
  }
});

export { token };
