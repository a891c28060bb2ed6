// The map's page: keeps the choices in the address and the polygon in its hash, and has the parts draw.
import * as L from '/webjars/leaflet/dist/leaflet-src.esm.js';
import { drawBackdrop } from './map-backdrop.js';
import { Drawing } from './map-draw.js';
import { box, broken, byId, map, say } from './map-page.js';
import { drawSites } from './map-sites.js';
import { drawUnits, nameUnits } from './map-units.js';

// ---- the polygon and what lies inside it

const drawing = new Drawing(L, map, {
  changed: (points, closed) => {
    const hash = points.map((p) => `${p.lng.toFixed(5)},${p.lat.toFixed(5)}`).join(';');
    history.replaceState(null, '', location.pathname + location.search + (closed ? `#ring=${hash}` : ''));
    if (closed) ask(hash).catch(broken);
    else byId('inside').hidden = true;
  },
});

async function ask(ring) {
  const inside = byId('inside');
  const body = new URLSearchParams({ ring, on: byId('on').value, kind: byId('kind').value });
  const got = await fetch('/places/map/inside', { method: 'POST', body, headers: { 'X-CSRF-TOKEN': say.csrf, 'X-Requested-With': 'map' } });
  if (got.ok || got.status === 422) {
    inside.innerHTML = await got.text();
    inside.hidden = false;
    map.invalidateSize();
    inside.focus({ preventScroll: true });
  } else {
    broken();
  }
}

// ---- choices

function choose() {
  const query = new URLSearchParams();
  for (const id of ['in', 'on', 'figure', 'kind']) if (byId(id).value) query.set(id, byId(id).value);
  if (!byId('sites').checked) query.set('sites', 'false');
  if (byId('communes').checked) query.set('communes', 'true');
  history.replaceState(null, '', `${location.pathname}?${query}${location.hash}`);
}

async function redraw({ units }) {
  if (units) await drawUnits();
  const marks = await drawSites(drawing);
  if (marks) nameUnits(marks);
}

byId('choices').addEventListener('change', (event) => {
  choose();
  if (event.target.id === 'on') {
    byId('choices').requestSubmit();
    return;
  }
  redraw({ units: event.target.id !== 'sites' }).catch(broken);
  if (drawing.closed && event.target.id === 'kind') drawing.tell();
});
byId('choices').addEventListener('submit', () => {
  byId('choices').action = location.pathname + location.hash;
});

let later = 0;
map.on('moveend', () => {
  clearTimeout(later);
  later = setTimeout(() => redraw({ units: false }).catch(broken), 150);
});

await drawBackdrop().catch(broken);
await redraw({ units: true }).catch(broken);
const shared = /^#ring=([-0-9.,;]+)$/.exec(location.hash);
if (shared) {
  drawing.restore(shared[1].split(';').map((corner) => corner.split(',').map(Number)).filter(([lng, lat]) => Number.isFinite(lng) && Number.isFinite(lat)).map(([lng, lat]) => L.latLng(lat, lng)));
}
box.dataset.ready = 'true';
