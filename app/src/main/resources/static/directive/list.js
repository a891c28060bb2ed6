// A list with a search: "/" jumps into the search field; filters that are left empty stay out of the address.
const form = document.querySelector('form[role=search]');
const search = form.querySelector('input[type=search]');

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  }
});

form.addEventListener('submit', () => {
  for (const field of form.elements) {
    if (field.name && !field.value) field.disabled = true;
  }
});

// On a phone the tab shown may lie beyond the edge.
document.querySelector('.task-tab.active')?.scrollIntoView({ inline: 'center', block: 'nearest' });

// Coming back by the browser's history shows the form as it was: usable again.
window.addEventListener('pageshow', () => {
  for (const field of form.elements) field.disabled = false;
});
