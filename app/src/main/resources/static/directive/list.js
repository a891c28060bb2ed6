// The list of papers: "/" jumps into the search field; filters that are left empty stay out of the address.
const search = document.getElementById('q');

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  }
});

document.getElementById('paper-search').addEventListener('submit', (event) => {
  for (const field of event.target.elements) {
    if (field.name && !field.value) field.disabled = true;
  }
});

// Coming back by the browser's history shows the form as it was: usable again.
window.addEventListener('pageshow', () => {
  for (const field of document.getElementById('paper-search').elements) field.disabled = false;
});
