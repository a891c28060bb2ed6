// Scans a card with the phone's camera where the browser knows barcodes; says why where it cannot.
const button = document.getElementById('camera');
const view = document.getElementById('camera-view');
const video = view.querySelector('video');
const stop = document.getElementById('camera-stop');
const note = document.getElementById('camera-note');
const EVERY_MILLIS = 200;
const SAME_CARD_MILLIS = 4000;

function say(which) {
  note.hidden = which === '';
  note.textContent = which === '' ? '' : note.dataset[which];
}

async function detector() {
  if (!('BarcodeDetector' in window)) return null;
  const formats = await window.BarcodeDetector.getSupportedFormats();
  return formats.includes('qr_code') ? new window.BarcodeDetector({ formats: ['qr_code'] }) : null;
}

function close() {
  for (const track of video.srcObject?.getTracks() ?? []) track.stop();
  video.srcObject = null;
  view.hidden = true;
  button.hidden = false;
  say('');
}

async function look(codes, found) {
  let last = '';
  let at = 0;
  while (video.srcObject) {
    try {
      const [code] = video.readyState >= 2 ? await codes.detect(video) : [];
      const again = code && code.rawValue === last && performance.now() - at < SAME_CARD_MILLIS;
      if (code && !again) {
        last = code.rawValue;
        at = performance.now();
        navigator.vibrate?.(80);
        found(code.rawValue);
      }
    } catch {
      // a frame that cannot be read is followed by another
    }
    await new Promise((next) => { setTimeout(next, EVERY_MILLIS); });
  }
}

async function open(codes, found) {
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1920 } }, audio: false });
    await video.play();
  } catch {
    close();
    say('denied');
    return;
  }
  button.hidden = true;
  view.hidden = false;
  say('look');
  look(codes, found);
}

/** Shows the button where scanning is possible, else one line that says why it is not. */
export async function offerCamera(found) {
  if (!window.isSecureContext) {
    say('insecure');
    return;
  }
  const codes = navigator.mediaDevices ? await detector().catch(() => null) : null;
  if (codes === null) {
    say('none');
    return;
  }
  button.hidden = false;
  button.addEventListener('click', () => open(codes, found));
  stop.addEventListener('click', close);
  document.addEventListener('visibilitychange', () => { if (document.hidden) close(); });
}
