// Lists of tests: one box ticks the whole page.
const all = document.querySelector('[data-all]');
all?.addEventListener('change', () => {
  for (const box of document.querySelectorAll('input[name="code"]')) {
    box.checked = all.checked;
  }
});
