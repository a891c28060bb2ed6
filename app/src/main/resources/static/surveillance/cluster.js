// Draws the epidemic curve from the table beside it, and the tree of who infected whom. Without
// this script, and for those who do not see it, the table and the list say the same.
const COLOURS = ['#0b7285', '#e8590c', '#5f3dc4', '#2b8a3e', '#c2255c', '#495057'];
const STEP_COLUMN = 84;
const STEP_ROW = 110;

function drawCurve(frame) {
  const table = document.getElementById(frame.dataset.curve);
  const heads = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows];
  const days = rows.map(row => row.cells[0].textContent.trim());
  const font = getComputedStyle(document.body);
  const chart = window.echarts.init(frame, null, {renderer: 'svg'});
  chart.setOption({
    animation: false,
    textStyle: {fontFamily: font.fontFamily},
    color: COLOURS,
    grid: {left: 8, right: 8, top: 36, bottom: 8, containLabel: true},
    legend: {top: 0, left: 0, textStyle: {color: font.color}},
    tooltip: {trigger: 'axis', renderMode: 'richText', axisPointer: {type: 'shadow'}},
    xAxis: {type: 'category', data: days, axisLabel: {formatter: day => day.slice(0, 5), hideOverlap: true}},
    yAxis: {type: 'value', minInterval: 1},
    series: heads.map((name, at) => ({
      name,
      type: 'bar',
      stack: 'cases',
      barCategoryGap: '12%',
      barMaxWidth: 36,
      data: rows.map(row => Number(row.cells[at + 1].textContent)),
    })),
  });
  new ResizeObserver(() => chart.resize()).observe(frame);
}

// F0-26-000010 is long beside its neighbours: in the picture it is 10.
function label(number) {
  return number.replace(/^F0-[0-9]+-0*/, '');
}

function say(frame, node, place) {
  place.replaceChildren();
  const line = document.createElement('div');
  const number = document.createElement('strong');
  number.textContent = node.number;
  line.append(number);
  const told = [
    node.unit,
    `${frame.dataset.sayGeneration} ${node.generation + 1}`,
    node.onset && `${frame.dataset.sayOnset} ${node.onset}`,
    node.found && `${frame.dataset.sayFound} ${node.found}`,
    node.infected && `${frame.dataset.sayInfected} ${node.infected}`,
  ].filter(Boolean);
  line.append(` · ${told.join(' · ')} `);
  if (node.open) {
    const link = document.createElement('a');
    link.className = 'btn btn-sm ms-2';
    link.href = frame.dataset.casesBase + node.id;
    link.textContent = frame.dataset.sayOpen;
    line.append(link);
  }
  place.append(line);
}

async function drawTree(frame) {
  const answer = await fetch(frame.dataset.graph, {headers: {Accept: 'application/json'}});
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const graph = await answer.json();
  const sideways = frame.clientWidth < 600;
  const large = graph.nodes.length > 400;
  const at = node => sideways
    ? {x: node.row * STEP_ROW * 1.3, y: node.column * STEP_COLUMN * 0.6}
    : {x: node.column * STEP_COLUMN, y: node.row * STEP_ROW};
  const cy = window.cytoscape({
    container: frame,
    elements: [
      ...graph.nodes.map(node => ({data: {...node, label: label(node.number)}, position: at(node)})),
      ...graph.links.map(link => ({data: {source: link.from, target: link.to, main: link.main}})),
    ],
    layout: {name: 'preset', fit: true, padding: 24},
    style: [
      {selector: 'node', style: {
        label: 'data(label)', 'font-size': 15, 'text-valign': 'bottom', 'text-margin-y': 4, color: '#182433',
        'background-color': '#0b7285', 'border-width': 0, width: 26, height: 26,
        'min-zoomed-font-size': 7}},
      {selector: 'node[infected > 0]', style: {
        width: 'mapData(infected, 1, 20, 30, 64)', height: 'mapData(infected, 1, 20, 30, 64)'}},
      {selector: 'node[!source]', style: {'border-width': 3, 'border-color': '#c92a2a'}},
      {selector: 'node:selected', style: {'background-color': '#e8590c'}},
      {selector: 'edge', style: {
        width: 2, 'line-color': '#868e96', 'target-arrow-color': '#868e96', 'target-arrow-shape': 'triangle',
        'curve-style': large ? 'haystack' : 'bezier'}},
      {selector: 'edge[!main]', style: {'line-style': 'dashed'}},
    ],
    minZoom: 0.02,
    maxZoom: 3,
    hideEdgesOnViewport: large,
    textureOnViewport: large,
    autoungrabify: true,
    boxSelectionEnabled: false,
  });
  frame.chotTree = cy;
  const place = document.querySelector('[data-graph-node]');
  cy.on('tap', 'node', event => say(frame, event.target.data(), place));
  const zoom = factor => cy.zoom({level: cy.zoom() * factor, renderedPosition: {x: frame.clientWidth / 2, y: frame.clientHeight / 2}});
  document.querySelector('[data-graph-fit]').addEventListener('click', () => cy.fit(undefined, 24));
  document.querySelector('[data-graph-in]').addEventListener('click', () => zoom(1.5));
  document.querySelector('[data-graph-out]').addEventListener('click', () => zoom(1 / 1.5));
  new ResizeObserver(() => cy.resize()).observe(frame);
}

document.querySelectorAll('[data-curve]').forEach(drawCurve);
document.querySelectorAll('[data-graph]').forEach(frame => drawTree(frame).catch(() => {
  frame.textContent = frame.dataset.sayFailed;
}));
