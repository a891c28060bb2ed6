// Every page: the CSRF token for htmx's requests, the menu on a phone, links shown whole.
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

export { token };
