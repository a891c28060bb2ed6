// Units as a choropleth, and the names that find room on it.
import * as L from '/webjars/leaflet/dist/leaflet-src.esm.js';
import { riverNames } from './map-backdrop.js';
import { classes, classOf, showLegend } from './map-classes.js';
import { answer, box, byId, colourOf, country, map, note, number, plainText, say } from './map-page.js';

let unitLayer = L.layerGroup().addTo(map);
let drawnArea = '';
let asked = 0;

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

export async function drawUnits() {
  const turn = ++asked;
  const [features, told] = await Promise.all([outlines(), figures()]);
  if (turn !== asked) return;
  const values = told ? features.map((f) => valueOf(f, told)) : [];
  const bounds = told ? classes(values.filter((v) => v !== undefined)) : [];
  const plain = say.tiles ? 0.45 : 0.9;
  const colours = [0, 1, 2, 3, 4].map((n) => colourOf(`map-class-${n}`));
  const none = colourOf('map-class-none');
  const line = colourOf('map-border');
  const layer = L.geoJSON({ type: 'FeatureCollection', features }, {
    style: (feature) => {
      const value = told ? valueOf(feature, told) : undefined;
      return { color: line, weight: 1, fillColor: value === undefined ? none : colours[classOf(value, bounds)], fillOpacity: plain };
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
    else map.fitBounds(layer.getBounds(), { padding: box.clientWidth < 500 ? [6, 6] : [14, 14] });
  }
  note('units', features.length ? '' : say.noUnits);
}

// ---- names: each where it finds room between the marks of sites and the names before it

const names = L.layerGroup().addTo(map);
const LETTER = 6.6;
const LINE = 15;

/** Writes the names; {@code marks} are the squares on the screen that are taken. */
export function nameUnits(marks) {
  names.clearLayers();
  const taken = [...marks];
  const shapes = [];
  unitLayer.eachLayer((shape) => shapes.push(shape));
  const width = (shape) => {
    const bounds = biggest(shape).getBounds();
    return map.latLngToContainerPoint(bounds.getNorthEast()).x - map.latLngToContainerPoint(bounds.getSouthWest()).x;
  };
  shapes.map((shape) => [shape, width(shape)]).sort((a, b) => b[1] - a[1]).forEach(([shape, wide]) => {
    const { name, label } = shape.feature.properties;
    const long = LETTER * name.length;
    if (wide < long * 0.9 || !label) return;
    const middle = map.latLngToContainerPoint([label[1], label[0]]);
    const aside = Math.max(0, Math.min(26, (wide - long) / 2));
    const places = [[0, 0], [0, -14], [0, 14], [aside, -10], [-aside, -10], [aside, 10], [-aside, 10], [0, -26], [0, 26]];
    write(name, 'map-name', places.map(([x, y]) => middle.add([x, y])), taken);
  });
  riverNames().forEach(({ name, className, places }) => write(name, className, places.map((at) => map.latLngToContainerPoint(at)), taken));
}

function write(name, className, places, taken) {
  const half = (LETTER * name.length) / 2;
  const square = (at) => ({ left: at.x - half, right: at.x + half, top: at.y - LINE / 2, bottom: at.y + LINE / 2 });
  const free = (one) => !taken.some((other) => one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top);
  const at = places.find((place) => free(square(place)));
  if (!at) return;
  taken.push(square(at));
  L.tooltip(map.containerPointToLatLng(at), { permanent: true, direction: 'center', className, content: plainText(name), interactive: false }).addTo(names);
}

// A unit with islands is named on its largest part.
function biggest(shape) {
  const parts = shape.feature.geometry.type === 'MultiPolygon' ? shape.getLatLngs() : [shape.getLatLngs()];
  const rings = parts.map((part) => L.polygon(part[0]));
  const size = (ring) => { const b = ring.getBounds(); return (b.getNorth() - b.getSouth()) * (b.getEast() - b.getWest()); };
  return rings.reduce((a, b) => (size(b) > size(a) ? b : a));
}
