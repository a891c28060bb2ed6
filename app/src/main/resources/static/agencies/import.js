// A file that is too large is refused before it travels.
const form = document.getElementById('import');
const file = document.getElementById('file');
const outcome = document.getElementById('outcome');

form.addEventListener('submit', (event) => {
  const large = [...file.files].some((one) => one.size > Number(form.dataset.limit));
  if (!large) return;
  event.preventDefault();
  const alert = document.createElement('div');
  alert.className = 'alert alert-danger';
  alert.setAttribute('role', 'alert');
  alert.dataset.refusal = 'sheet-too-large';
  alert.textContent = form.dataset.tooLarge;
  outcome.replaceChildren(alert);
  outcome.focus();
});

if (outcome.childElementCount > 0) outcome.scrollIntoView({ block: 'start' });
