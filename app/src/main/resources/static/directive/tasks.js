// A task's page: a form that is refused keeps all that was typed and chosen; without this script the page itself comes back.
import { renewToken } from './door.js';

const LIMIT = 20 * 1024 * 1024;
const MOST = 10;
const english = document.documentElement.lang === 'en';
const say = (vietnamese, inEnglish) => (english ? inEnglish : vietnamese);

for (const slider of document.querySelectorAll('[data-slider]')) {
  const number = document.getElementById(slider.dataset.slider);
  slider.addEventListener('input', () => { number.value = slider.value; });
  number.addEventListener('input', () => { slider.value = number.value; });
}

/** Says something above the form's fields; its version stays. */
function tell(form, message, code) {
  const outcome = form.querySelector('.task-outcome');
  outcome.querySelector('.alert')?.remove();
  const alert = document.createElement('div');
  alert.className = 'alert alert-danger';
  alert.setAttribute('role', 'alert');
  alert.dataset.refusal = code;
  alert.textContent = message;
  outcome.append(alert);
  show(outcome);
}

function show(outcome) {
  outcome.focus({ preventScroll: true });
  outcome.scrollIntoView({ block: 'center' });
}

function tooMuch(form) {
  const chosen = [...(form.querySelector('[type=file]')?.files ?? [])];
  if (chosen.length > MOST) {
    tell(form, say(`Mỗi lần gửi nhiều nhất ${MOST} tệp. Hãy gửi làm nhiều lần.`, `At most ${MOST} files at once. Send them in several reports.`), 'too-many-files');
    return true;
  }
  const large = chosen.find((file) => file.size > LIMIT);
  if (large) {
    tell(form, say(`Tệp “${large.name}” lớn hơn 20 MB. Hãy giảm dung lượng hoặc tách tệp; nội dung đã gõ vẫn còn.`, `The file “${large.name}” is larger than 20 MB. Make it smaller or split it; what you typed is still here.`), 'file-too-large');
  }
  return large !== undefined;
}

async function send(form, again) {
  let answer;
  let page;
  try {
    const multipart = form.enctype === 'multipart/form-data';
    const fields = new FormData(form);
    answer = await fetch(form.action, {
      method: 'POST',
      body: multipart ? fields : new URLSearchParams(fields),
      headers: { Accept: 'text/html', 'X-Requested-With': 'fetch' },
      credentials: 'same-origin',
    });
    page = await answer.text();
  } catch {
    tell(form, say('Không gửi được: mất kết nối với máy chủ. Nội dung vừa nhập vẫn còn; hãy thử lại.', 'Not sent: the server cannot be reached. What you typed is still here; try again.'), 'unreachable');
    return;
  }
  if (answer.ok && answer.redirected) {
    location.assign(answer.url);
    return;
  }
  const told = new DOMParser().parseFromString(page, 'text/html');
  const same = told.getElementById(form.id);
  if (same?.querySelector('.alert')) {
    if (same.tagName === 'FORM') form.querySelector('.task-outcome').replaceWith(same.querySelector('.task-outcome'));
    else form.closest('details, form').replaceWith(same);
    show(document.getElementById(form.id).querySelector('.task-outcome'));
  } else if ((answer.status === 401 || answer.status === 403) && !again && (await renewToken(location.pathname))) {
    await send(form, true);
  } else if (answer.status === 413) {
    tell(form, say('Các tệp quá lớn. Hãy gửi ít tệp hơn hoặc tệp nhỏ hơn; chưa có gì bị lưu.', 'The files are too large. Send fewer or smaller ones; nothing was saved.'), 'file-too-large');
  } else if (answer.status === 401 || answer.status === 403) {
    tell(form, say('Phiên làm việc đã hết. Hãy đăng nhập lại ở thẻ khác rồi bấm lại; nội dung vừa nhập vẫn còn ở đây.', 'Your session has ended. Sign in again in another tab, then press again; what you typed is still here.'), 'signed-out');
  } else {
    tell(form, say('Chưa lưu được. Hãy tải lại trang ở thẻ khác để xem, rồi thử lại; nội dung vừa nhập vẫn còn.', 'Not saved. Look at the page in another tab and try again; what you typed is still here.'), 'broken');
  }
}

for (const form of document.querySelectorAll('form[data-act]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.dataset.busy || tooMuch(form)) return;
    const button = form.querySelector('[type=submit]');
    form.dataset.busy = 'true';
    button.disabled = true;
    await send(form, false);
    delete form.dataset.busy;
    button.disabled = false;
  });
}
