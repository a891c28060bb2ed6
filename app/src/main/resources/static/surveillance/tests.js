// Lists of tests: one box ticks the whole page.
const all = document.querySelector('[data-all]');
all?.addEventListener('change', () => {
  for (const box of document.querySelectorAll('input[name="code"]')) {
    box.checked = all.checked;
  }
});

// A scanner ends with Enter: that looks the person up and does not send the form.
document.querySelector('#look')?.addEventListener('keydown', event => {
  if (event.key === 'Enter') {
    event.preventDefault();
    document.querySelector('[data-find]').click();
  }
});
