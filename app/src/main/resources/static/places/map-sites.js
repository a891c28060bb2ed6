// Sites as dots; where many are near one another, as numbered bunches that open when pressed.
import * as L from '/webjars/leaflet/dist/leaflet-src.esm.js';
import { answer, box, byId, colourOf, map, note, number, plainText, say } from './map-page.js';

const APART = 62;
const siteLayer = L.layerGroup().addTo(map);
let asked = 0;

/** Draws the sites in view; answers with the squares on the screen that their bunches take. */
export async function drawSites(drawing) {
  const turn = ++asked;
  byId('groups').hidden = !byId('sites').checked;
  if (!byId('sites').checked) {
    siteLayer.clearLayers();
    note('sites', '');
    return [];
  }
  const view = map.getBounds();
  const clamp = (n, most) => Math.max(-most, Math.min(most, n)).toFixed(5);
  const sides = [clamp(view.getWest(), 180), clamp(view.getSouth(), 90), clamp(view.getEast(), 180), clamp(view.getNorth(), 90)].join(',');
  const across = Math.max(3, Math.round(box.clientWidth / APART));
  const got = await answer(`/places/map/sites.json?box=${sides}&on=${byId('on').value}&kind=${byId('kind').value}&across=${across}`);
  if (turn !== asked) return null;
  siteLayer.clearLayers();
  for (const point of got.points) {
    L.circleMarker([point.latitude, point.longitude], { pane: 'sites', radius: got.bunches.length ? 4 : 5, color: '#fff', weight: 1, fillColor: colourOf(`map-dot-${point.group}`), fillOpacity: 1 })
      .bindTooltip(plainText(point.name))
      .bindPopup(() => popup(point))
      .addTo(siteLayer);
  }
  const bunches = apart(got.bunches);
  for (const bunch of bunches) draw(bunch, drawing);
  note('sites', `${number(got.total)} ${say.shown}${got.bunches.length ? `, ${say.bunched}` : ''}.`);
  box.dataset.sites = String(got.total);
  return bunches.map(({ at, size }) => ({ left: at.x - size / 2, right: at.x + size / 2, top: at.y - size / 2, bottom: at.y + size / 2 }));
}

const sizeOf = (count) => Math.round(20 + 6 * Math.log10(count));

/** A bunch that would lie over a larger one is counted with it. */
function apart(bunches) {
  const kept = [];
  for (const bunch of [...bunches].sort((a, b) => b.count - a.count)) {
    const at = map.latLngToContainerPoint([bunch.latitude, bunch.longitude]);
    const over = kept.find((other) => at.distanceTo(other.at) < (other.size + sizeOf(bunch.count)) / 2 + 2);
    if (over) {
      over.count += bunch.count;
      over.size = sizeOf(over.count);
    } else {
      kept.push({ ...bunch, at, size: sizeOf(bunch.count) });
    }
  }
  return kept;
}

function draw(bunch, drawing) {
  const told = `${number(bunch.count)} ${say.bunch}`;
  L.marker([bunch.latitude, bunch.longitude], {
    icon: L.divIcon({ className: 'map-bunch', html: plainText(number(bunch.count)), iconSize: [bunch.size, bunch.size] }),
    keyboard: false, alt: told, title: told,
  }).on('click', (event) => (drawing.on ? drawing.add(event.latlng) : map.setView(event.latlng, map.getZoom() + 2))).addTo(siteLayer);
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
