// Drawings that came without places: finds them, puts the parts there, and draws the lines.

const BASELINE = 12.3;
const LEGEND = { margin: 24, between: 26, row: 30, below: 16, least: 420 };

function drawAll() {
  unpackAll();
  for (const svg of document.querySelectorAll("svg.dfd-unplaced")) {
    try {
      draw(svg);
    } catch (error) {
      // Without this drawing, the page is still worth reading.
      svg.replaceChildren(svgElement("text", { class: "dfd-text-name", x: 24, y: 34 }, "Not drawn. threatdoc report model.json writes a page with a drawing."));
      size(svg, 800, 60);
      console.error(error);
    }
    svg.classList.remove("dfd-unplaced");
  }
}

function draw(svg) {
  const all = (selector) => [...svg.querySelectorAll(selector)];
  const read = (node, name) => node.dataset[name].split(" ").map(Number);
  const nodes = { groups: all("[data-group]"), boxes: all("[data-box]"), lines: all("[data-line]") };
  const graph = {
    groups: nodes.groups.map((n) => read(n, "group")).map(([inside, label]) => ({ inside, label })),
    boxes: nodes.boxes.map((n) => read(n, "box")).map(([inside, width, height, radius, slant]) => ({ inside, width, height, radius, slant })),
    lines: nodes.lines.map((n) => read(n, "line")).map(([from, to, width, height]) => ({ from, to, width, height })),
  };
  const places = graph.boxes.length === 0 && graph.groups.length === 0
    ? { width: 0, height: 0, boxes: [], groups: [], lines: [] } : layOut(graph);
  const boxes = graph.boxes.map((box, i) => ({ ...box, ...places.boxes[i] }));
  const paths = places.lines.map((line, i) => ends(line.path, boxes[graph.lines[i].from], boxes[graph.lines[i].to]));
  boxes.forEach((box, i) => move(nodes.boxes[i], box));
  places.groups.forEach((frame, i) => paintGroup(nodes.groups[i], frame, graph.groups[i].label, paths));
  places.lines.forEach((line, i) => {
    const around = [graph.lines[i].from, graph.lines[i].to].map((b) => groupsAround(graph, boxes[b].inside));
    const frames = [...around[0].filter((g) => !around[1].includes(g)).reverse(), ...around[1].filter((g) => !around[0].includes(g)).reverse()];
    paintLine(nodes.lines[i], paths[i], line.label, frames.map((g) => places.groups[g]));
  });
  const legend = paintLegend(svg.querySelector(".dfd-legend"), places);
  const width = Math.ceil(Math.max(places.width, legend.width));
  svg.querySelector("g").setAttribute("transform", "translate(" + tenth((width - places.width) / 2) + " 0)");
  size(svg, width, Math.ceil(places.height + legend.height));
}

function ends(path, from, to) {
  const last = path.length - 1;
  return [reached(from, path[1], path[0]), ...path.slice(1, -1), reached(to, path[last - 1], path[last])];
}

function size(svg, width, height) {
  svg.setAttribute("viewBox", "0 0 " + width + " " + height);
  svg.setAttribute("width", width);
  svg.setAttribute("height", height);
}

function move(node, place) {
  node.setAttribute("transform", "translate(" + tenth(place.x) + " " + tenth(place.y) + ")");
}

function svgElement(name, attributes, text = "") {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.textContent = text;
  return node;
}

function paintGroup(node, frame, label, paths) {
  const rect = node.querySelector("rect");
  for (const key of ["x", "y", "width", "height"]) rect.setAttribute(key, tenth(frame[key]));
  const name = nameIn(frame, label, paths);
  const text = node.querySelector("text");
  text.setAttribute("x", tenth(name.x));
  text.setAttribute("y", tenth(name.y + BASELINE));
}

function paintLine(node, path, label, frames) {
  const [line, heads] = node.dataset.classes.split("|");
  const back = [...path].reverse();
  const forth = node.dataset.way !== "back";
  let drawn = path;
  if (forth) drawn = shortened(drawn);
  if (node.dataset.way !== "forth") drawn = shortened([...drawn].reverse()).reverse();
  const words = node.querySelector("g");
  words.before(svgElement("path", { class: line, d: rounded(drawn) }));
  if (forth) words.before(svgElement("path", { class: heads, d: headOf(path) }));
  if (node.dataset.way !== "forth") words.before(svgElement("path", { class: heads + " dfd-head-back", d: headOf(back) }));
  for (const [x, y] of frames.flatMap((frame) => crossed(path, frame))) {
    words.before(svgElement("circle", { class: "dfd-crossing", cx: tenth(x), cy: tenth(y), r: 4 }));
  }
  move(words, label);
}

/** Puts the entries of the legend in rows below the drawing. */
function paintLegend(legend, places) {
  if (legend === null) return { width: 0, height: 0 };
  const available = Math.max(places.width - 2 * LEGEND.margin, LEGEND.least);
  let x = 0;
  let row = 0;
  let widest = 0;
  for (const entry of legend.children) {
    const width = Number(entry.dataset.width);
    if (x > 0 && x + width > available) {
      x = 0;
      row++;
    }
    move(entry, { x: LEGEND.margin + x, y: places.height + row * LEGEND.row });
    widest = Math.max(widest, x + width);
    x += width + LEGEND.between;
  }
  return { width: widest + 2 * LEGEND.margin, height: (row + 1) * LEGEND.row + LEGEND.below };
}

drawAll();
