// What the parts of the map's page share: the map itself, the words and choices of the page, and how to ask the server.
import * as L from '/webjars/leaflet/dist/leaflet-src.esm.js';

export const byId = (id) => document.getElementById(id);
export const box = byId('map');
export const say = box.dataset;

const locale = say.language === 'en' ? 'en' : 'vi-VN';
export const number = (n) => n.toLocaleString(locale, { maximumFractionDigits: 1 });
export const country = () => byId('in').value === 'country';

export const map = L.map(box, { zoomControl: false, preferCanvas: false, attributionControl: Boolean(say.tiles), zoomSnap: 0.25, maxZoom: 19 }).setView([16.2, 107.8], 5);
L.control.zoom({ position: 'topright', zoomInTitle: say.zoomIn, zoomOutTitle: say.zoomOut }).addTo(map);
L.control.scale({ position: 'bottomright', imperial: false }).addTo(map);

// What lies above what; units have Leaflet's own pane, 400.
for (const [pane, above] of [['land', 300], ['water', 410], ['roads', 420], ['sites', 450]]) map.createPane(pane).style.zIndex = above;

if (say.tiles) {
  L.tileLayer(say.tiles, { attribution: plainText(say.attribution).innerHTML, maxZoom: 19 }).addTo(map);
  map.attributionControl.setPrefix(false);
}
for (const [name, at] of [[say.hoangSa, [16.5, 112]], [say.truongSa, [9.6, 113.6]]]) {
  L.tooltip(at, { permanent: true, direction: 'center', className: 'map-name map-islands', content: name, interactive: false }).addTo(map);
}

export async function answer(path) {
  const got = await fetch(path, { headers: { 'X-Requested-With': 'map' } });
  if (got.status === 401) location.reload();
  if (!got.ok) throw new Error(String(got.status));
  return got.json();
}

export function plainText(text) {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

/** The colours of the style sheet, which knows them by class. */
export function colourOf(name) {
  const probe = document.createElement('span');
  probe.className = name;
  document.body.append(probe);
  const colour = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return colour;
}

// The line below the map: each part says its own piece.
const told = { units: '', sites: '' };
export function note(part, text) {
  told[part] = text;
  byId('note').textContent = [told.units, told.sites].filter(Boolean).join(' ');
}

export const broken = () => note('units', say.broken);
