// Five classes of a figure, each with about as many units; equal values share a class.
export function classes(values) {
  const sorted = [...values].sort((a, b) => a - b);
  if (!sorted.length) return [];
  const starts = [sorted[0]];
  for (let part = 1; part < 5; part++) {
    const start = sorted[Math.floor((sorted.length * part) / 5)];
    if (start > starts[starts.length - 1]) starts.push(start);
  }
  return starts.map((from, at) => ({ from, to: at + 1 < starts.length ? highestBelow(sorted, starts[at + 1]) : sorted[sorted.length - 1], colour: shade(at, starts.length) }));
}

function highestBelow(sorted, limit) {
  return sorted.filter((value) => value < limit).pop();
}

// Fewer classes still span the whole scale, from the lightest on.
function shade(at, count) {
  return count === 1 ? 1 : Math.round((at * 4) / (count - 1));
}

export function classOf(value, bounds) {
  const found = bounds.findLast((part) => value >= part.from) ?? bounds[0];
  return found ? found.colour : 0;
}

export function showLegend(title, bounds, number) {
  const legend = document.getElementById('legend');
  legend.hidden = !title || !bounds.length;
  document.getElementById('legend-title').textContent = title;
  document.getElementById('legend-classes').replaceChildren(...bounds.map((part) => {
    const line = document.createElement('li');
    const swatch = document.createElement('span');
    swatch.className = `map-swatch map-class-${part.colour}`;
    line.append(swatch, part.from === part.to ? number(part.from) : `${number(part.from)} – ${number(part.to)}`);
    return line;
  }));
}
