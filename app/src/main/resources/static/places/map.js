// The map's page: loads units and sites, keeps the choices in the address and the polygon in its hash.
import * as L from '/webjars/leaflet/dist/leaflet-src.esm.js';
import { Drawing } from './map-draw.js';
import { classes, classOf, showLegend } from './map-classes.js';

const box = document.getElementById('map');
const say = box.dataset;
const byId = (id) => document.getElementById(id);
const locale = say.language === 'en' ? 'en' : 'vi-VN';
const number = (n) => n.toLocaleString(locale, { maximumFractionDigits: 1 });
const swatchColour = (selector) => getComputedStyle(document.querySelector(selector)).backgroundColor;

const map = L.map(box, { zoomControl: false, preferCanvas: false, attributionControl: Boolean(say.tiles), zoomSnap: 0.25, maxZoom: 19 }).setView([16.2, 107.8], 5);
L.control.zoom({ position: 'topright', zoomInTitle: say.zoomIn, zoomOutTitle: say.zoomOut }).addTo(map);
L.control.scale({ position: 'bottomright', imperial: false }).addTo(map);
if (say.tiles) {
  const text = document.createElement('span');
  text.textContent = say.attribution;
  L.tileLayer(say.tiles, { attribution: text.innerHTML, maxZoom: 19 }).addTo(map);
  map.attributionControl.setPrefix(false);
}
for (const [name, at] of [[say.hoangSa, [16.5, 112]], [say.truongSa, [9.6, 113.6]]]) {
  L.tooltip(at, { permanent: true, direction: 'center', className: 'map-name map-islands', content: name, interactive: false }).addTo(map);
}

const answer = async (path) => {
  const got = await fetch(path, { headers: { 'X-Requested-With': 'map' } });
  if (got.status === 401) location.reload();
  if (!got.ok) throw new Error(String(got.status));
  return got.json();
};

// ---- units

let unitLayer = L.layerGroup().addTo(map);
let drawnArea = '';
let asked = 0;

const country = () => byId('in').value === 'country';

async function outlines() {
  const on = byId('on').value;
  const at = (id) => `/places/boundaries.geojson?on=${on}${id ? `&in=${id}` : ''}`;
  const top = await answer(at(country() ? '' : byId('in').value));
  if (!byId('communes').checked || country()) return top.features;
  const inner = await Promise.all(top.features.map((f) => f.properties.level === 'COMMUNE' ? { features: [f] } : answer(at(f.properties.id))));
  return inner.flatMap((part) => part.features);
}

async function figures() {
  const figure = byId('figure').value;
  if (figure === 'none') return null;
  return answer(`/places/map/figures.json?figure=${figure}&on=${byId('on').value}&kind=${byId('kind').value}`);
}

function valueOf(feature, told) {
  const ids = feature.properties.drawnFor?.map((former) => former.id) ?? [];
  const found = (ids.length ? ids : [feature.properties.id]).map((id) => told.values[id]).filter((v) => v !== undefined);
  return found.length ? found.reduce((a, b) => a + b) : told.addsUp ? 0 : undefined;
}

function nameOf(feature) {
  const former = feature.properties.drawnFor ?? [];
  return former.length ? former.map((unit) => unit.fullName).join(', ') : feature.properties.fullName;
}

async function drawUnits() {
  const turn = ++asked;
  const [features, told] = await Promise.all([outlines(), figures()]);
  if (turn !== asked) return;
  const values = told ? features.map((f) => valueOf(f, told)) : [];
  const bounds = told ? classes(values.filter((v) => v !== undefined)) : [];
  const plain = byId('map').dataset.tiles ? 0.45 : 0.9;
  const colours = [0, 1, 2, 3, 4].map((n) => colourOf(`map-class-${n}`));
  const none = colourOf('map-class-none');
  const layer = L.geoJSON({ type: 'FeatureCollection', features }, {
    style: (feature) => {
      const value = told ? valueOf(feature, told) : undefined;
      return { color: '#5b6b7b', weight: 1, fillColor: value === undefined ? none : colours[classOf(value, bounds)], fillOpacity: plain };
    },
    onEachFeature: (feature, shape) => {
      const value = told ? valueOf(feature, told) : undefined;
      const text = told ? `${nameOf(feature)}: ${value === undefined ? say.none : number(value)}` : nameOf(feature);
      shape.bindTooltip(plainText(text), { sticky: true });
    },
  });
  unitLayer.remove();
  unitLayer = layer.addTo(map);
  layer.bringToBack();
  showLegend(told && features.length ? byId('figure').selectedOptions[0].text : '', bounds, number);
  box.dataset.units = String(features.length);
  const area = byId('in').value;
  if (area !== drawnArea) {
    drawnArea = area;
    if (country() || !features.length) map.fitBounds([[7.5, 102], [23.5, 118]]);
    else map.fitBounds(layer.getBounds(), { padding: [12, 12] });
  }
  nameUnits(layer);
  emptyNote = features.length ? '' : say.noUnits;
  note();
}


function colourOf(name) {
  const probe = document.createElement('span');
  probe.className = name;
  document.body.append(probe);
  const colour = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return colour;
}

function plainText(text) {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

// Names stand on the map where a unit is wide enough for its own.
const names = L.layerGroup().addTo(map);
function nameUnits(layer = unitLayer) {
  names.clearLayers();
  layer.eachLayer((shape) => {
    const bounds = biggest(shape).getBounds();
    const width = map.latLngToContainerPoint(bounds.getNorthEast()).x - map.latLngToContainerPoint(bounds.getSouthWest()).x;
    const name = shape.feature.properties.name;
    if (width > 8 * name.length + 8) {
      L.tooltip(bounds.getCenter(), { permanent: true, direction: 'center', className: 'map-name', content: plainText(name), interactive: false }).addTo(names);
    }
  });
}

// A unit with islands is named on its largest part.
function biggest(shape) {
  const parts = shape.feature.geometry.type === 'MultiPolygon' ? shape.getLatLngs() : [shape.getLatLngs()];
  const rings = parts.map((part) => L.polygon(part[0]));
  const size = (ring) => { const b = ring.getBounds(); return (b.getNorth() - b.getSouth()) * (b.getEast() - b.getWest()); };
  return rings.reduce((a, b) => (size(b) > size(a) ? b : a));
}

// ---- sites

const siteLayer = L.layerGroup().addTo(map);
let siteNote = '';
let emptyNote = '';
let sitesAsked = 0;

function note() {
  byId('note').textContent = [emptyNote, siteNote].filter(Boolean).join(' ');
}

async function drawSites() {
  const turn = ++sitesAsked;
  siteNote = '';
  byId('groups').hidden = !byId('sites').checked;
  if (!byId('sites').checked) {
    siteLayer.clearLayers();
    note();
    return;
  }
  const view = map.getBounds();
  const clamp = (n, most) => Math.max(-most, Math.min(most, n)).toFixed(5);
  const sides = [clamp(view.getWest(), 180), clamp(view.getSouth(), 90), clamp(view.getEast(), 180), clamp(view.getNorth(), 90)].join(',');
  const got = await answer(`/places/map/sites.json?box=${sides}&on=${byId('on').value}&kind=${byId('kind').value}`);
  if (turn !== sitesAsked) return;
  siteLayer.clearLayers();
  for (const point of got.points) {
    const colour = swatchColour(`.map-dot-${point.group}`);
    L.circleMarker([point.latitude, point.longitude], { radius: 5, color: '#fff', weight: 1, fillColor: colour, fillOpacity: 1 })
      .bindTooltip(plainText(point.name))
      .bindPopup(() => popup(point))
      .addTo(siteLayer);
  }
  for (const bunch of got.bunches) {
    const size = Math.round(22 + 8 * Math.log10(bunch.count + 1));
    L.marker([bunch.latitude, bunch.longitude], {
      icon: L.divIcon({ className: 'map-bunch', html: plainText(number(bunch.count)), iconSize: [size, size] }),
      keyboard: false, alt: `${number(bunch.count)} ${say.bunch}`, title: `${number(bunch.count)} ${say.bunch}`,
    }).on('click', (event) => (drawing.on ? drawing.add(event.latlng) : map.setView(event.latlng, map.getZoom() + 2))).addTo(siteLayer);
  }
  siteNote = `${number(got.total)} ${say.shown}${got.bunches.length ? `, ${say.bunched}` : ''}.`;
  box.dataset.sites = String(got.total);
  note();
}

function popup(point) {
  const told = document.createElement('div');
  const name = document.createElement('strong');
  name.textContent = point.name;
  const link = document.createElement('a');
  link.href = `/places/sites/${point.id}`;
  link.textContent = say.open;
  told.append(name, document.createElement('br'), link);
  return told;
}

// ---- the polygon and what lies inside it

const drawing = new Drawing(L, map, {
  changed: (points, closed) => {
    const hash = points.map((p) => `${p.lng.toFixed(5)},${p.lat.toFixed(5)}`).join(';');
    history.replaceState(null, '', location.pathname + location.search + (closed ? `#ring=${hash}` : ''));
    if (closed) ask(hash);
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

function broken() {
  emptyNote = say.broken;
  note();
}

// ---- choices

function choose() {
  const query = new URLSearchParams();
  for (const id of ['in', 'on', 'figure', 'kind']) if (byId(id).value) query.set(id, byId(id).value);
  if (!byId('sites').checked) query.set('sites', 'false');
  history.replaceState(null, '', `${location.pathname}?${query}${location.hash}`);
}

byId('choices').addEventListener('change', (event) => {
  choose();
  if (event.target.id === 'on') {
    byId('choices').requestSubmit();
    return;
  }
  if (event.target.id !== 'sites') drawUnits().catch(broken);
  drawSites().catch(broken);
  if (drawing.closed && event.target.id === 'kind') drawing.tell();
});
byId('choices').addEventListener('submit', () => {
  byId('choices').action = location.pathname + location.hash;
});

let later = 0;
map.on('moveend', () => {
  clearTimeout(later);
  later = setTimeout(() => drawSites().catch(broken), 150);
});
map.on('zoomend', () => nameUnits());

await drawUnits().catch(broken);
await drawSites().catch(broken);
const shared = /^#ring=([-0-9.,;]+)$/.exec(location.hash);
if (shared) {
  drawing.restore(shared[1].split(';').map((corner) => corner.split(',').map(Number)).filter(([lng, lat]) => Number.isFinite(lng) && Number.isFinite(lat)).map(([lng, lat]) => L.latLng(lat, lng)));
}
box.dataset.ready = 'true';
