// The land around, rivers and roads; where tiles are shown, these have them.
import * as L from '/webjars/leaflet/dist/leaflet-src.esm.js';
import { answer, colourOf, map, say } from './map-page.js';

const NEAR = 11;
const FAR = 7.5;
let rivers = [];

export async function drawBackdrop() {
  if (say.tiles) return;
  const { features } = await answer('/places/backdrop.geojson');
  const of = (...kinds) => features.filter((f) => kinds.includes(f.properties.kind));
  const seen = L.layerGroup();
  const put = (some, style) => L.geoJSON({ type: 'FeatureCollection', features: some }, { interactive: false, ...style }).addTo(seen);
  const tone = { NEIGHBOUR: colourOf('map-neighbour'), ABROAD: colourOf('map-abroad') };
  put(of('NEIGHBOUR', 'ABROAD'), { pane: 'land', style: (f) => ({ stroke: true, weight: 1, color: colourOf('map-shore'), fillColor: tone[f.properties.kind], fillOpacity: 1 }) });
  put(of('RIVER'), { pane: 'water', style: (f) => ({ color: colourOf('map-river'), weight: [0, 0.8, 1.5, 2.5][f.properties.weight], lineCap: 'round' }) });
  const road = (f) => ({ color: colourOf(f.properties.weight === 3 ? 'map-road-large' : 'map-road'), weight: [0, 1, 1.25, 2][f.properties.weight], opacity: 0.9 });
  put(of('ROAD').filter((f) => f.properties.weight > 1), { pane: 'roads', style: road });
  const local = of('ROAD').filter((f) => f.properties.weight === 1);
  const small = L.geoJSON({ type: 'FeatureCollection', features: local }, { interactive: false, pane: 'roads', style: road });
  const show = (layer, is) => (is ? layer.addTo(map) : layer.remove());
  const fit = () => {
    show(seen, map.getZoom() >= FAR);
    show(small, map.getZoom() >= NEAR);
  };
  map.on('zoomend', fit);
  fit();
  rivers = of('RIVER').filter((f) => f.properties.name && f.properties.weight > 1);
}

/** Names of rivers that might be written, each with the places where. */
export function riverNames() {
  if (map.getZoom() < 9.5) return [];
  return rivers.map((river) => {
    const line = river.geometry.type === 'LineString' ? river.geometry.coordinates : river.geometry.coordinates.flat();
    const at = (part) => { const [lng, lat] = line[Math.floor((line.length - 1) * part)]; return L.latLng(lat, lng); };
    return { name: river.properties.name, className: 'map-name map-river-name', places: [0.5, 0.35, 0.65, 0.8, 0.2].map(at) };
  });
}
