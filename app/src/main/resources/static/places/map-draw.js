// Draws a polygon: by clicks or touches, or by keys with the cross in the middle of the map.
export class Drawing {
  constructor(L, map, { changed }) {
    this.L = L;
    this.map = map;
    this.changed = changed;
    this.points = [];
    this.on = false;
    this.closed = false;
    this.layer = L.layerGroup().addTo(map);
    this.box = map.getContainer();
    const button = (id, act) => {
      const found = document.getElementById(id);
      found.addEventListener('click', act);
      return found;
    };
    this.buttons = {
      draw: button('draw', () => (this.on ? this.stop() : this.start())),
      middle: button('middle', () => this.add(map.getCenter())),
      undo: button('undo', () => this.undo()),
      close: button('close', () => this.close()),
      clear: button('clear', () => this.clear()),
    };
    map.on('click', (event) => this.on && this.add(event.latlng));
    this.box.addEventListener('keydown', (event) => this.on && event.target === this.box && this.key(event));
    this.show();
  }

  start() {
    this.points = [];
    this.on = true;
    this.closed = false;
    this.map.doubleClickZoom.disable();
    this.told();
  }

  /** Leaves drawing; what was not closed is gone. */
  stop() {
    this.on = false;
    this.map.doubleClickZoom.enable();
    if (!this.closed) this.points = [];
    this.told();
  }

  add(point) {
    const last = this.points.at(-1);
    if (last && last.equals(point)) return;
    this.points.push(point);
    this.told();
  }

  undo() {
    this.points.pop();
    this.told();
  }

  close() {
    if (this.points.length < 3) return;
    this.closed = true;
    this.stop();
  }

  clear() {
    this.points = [];
    this.closed = false;
    this.stop();
  }

  restore(points) {
    this.points = points;
    this.closed = points.length > 0;
    if (points.length) this.map.fitBounds(this.L.latLngBounds(points), { padding: [30, 30] });
    this.told();
  }

  key(event) {
    const acts = {
      Enter: () => this.add(this.map.getCenter()),
      ' ': () => this.add(this.map.getCenter()),
      Backspace: () => this.undo(),
      Escape: () => this.stop(),
      c: () => this.close(),
    };
    const act = acts[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  }

  told() {
    this.show();
    this.tell();
  }

  tell() {
    this.changed(this.points, this.closed);
  }

  show() {
    const { draw, middle, undo, close, clear } = this.buttons;
    draw.setAttribute('aria-pressed', String(this.on));
    draw.classList.toggle('active', this.on);
    middle.hidden = !this.on;
    undo.hidden = !this.on || !this.points.length;
    close.hidden = !this.on || this.points.length < 3;
    clear.hidden = this.on ? !this.points.length : !this.closed;
    document.getElementById('cross').hidden = !this.on;
    this.box.classList.toggle('map-drawing', this.on);
    this.layer.clearLayers();
    const line = { color: '#c2185b', weight: 3, interactive: false };
    if (this.closed) this.L.polygon(this.points, { ...line, fillOpacity: 0.12 }).addTo(this.layer);
    else if (this.points.length > 1) this.L.polyline(this.points, line).addTo(this.layer);
    if (this.on) {
      this.points.forEach((point, at) => {
        const corner = this.L.circleMarker(point, { radius: at ? 5 : 8, color: '#c2185b', weight: 2, fillColor: '#fff', fillOpacity: 1, bubblingMouseEvents: false });
        if (!at) corner.on('click', () => this.close());
        corner.addTo(this.layer);
      });
    }
  }
}
