// The list of a register: one box ticks the whole page.
const all = document.querySelector('[data-all]');
all?.addEventListener('change', () => {
  for (const box of document.querySelectorAll('[data-bulk] input[name="id"]')) {
    box.checked = all.checked;
  }
});
