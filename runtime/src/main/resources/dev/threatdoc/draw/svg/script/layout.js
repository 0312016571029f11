// The layout of a drawing: from boxes, groups and lines with their sizes to places.

const MARGIN = 24;
const INSIDE = 22;
const NAME_ABOVE = 34;
const NAME_BELOW = 28;
const NAME_GAP = 12;

/** The shape of a screen, how near to it is near enough, and how much nearer another way has to come. */
const SCREEN = 4 / 3;
const NEAR = Math.log(2.6);
const WORTH_IT = Math.log(1.3);

/** So many beginnings are tried for a small drawing; the larger it is, the fewer. */
const MOST_TRIES = 12;
const WORK = 2400;

/** Finds a place for everything; the same graph always gets the same ones. */
function layOut(graph) {
  const down = layOutAlong(graph, false);
  if (distance(down) <= NEAR) return down;
  const right = layOutAlong(graph, true);
  return distance(right) + WORTH_IT < distance(down) ? right : down;
}

function distance(layout) {
  return Math.abs(Math.log(layout.width / layout.height / SCREEN));
}

/** The same with flows from above, or level from the left. */
function layOutAlong(graph, level) {
  const seen = level ? turnedGraph(graph) : graph;
  const whole = withRoom(seen);
  const names = (group) => group.label + 2 * NAME_GAP;
  const margins = level
    ? { before: NAME_ABOVE, behind: NAME_BELOW, top: INSIDE, foot: INSIDE, across: () => 60, along: (g) => names(g) - 2 * INSIDE }
    : { before: INSIDE, behind: INSIDE, top: NAME_ABOVE, foot: NAME_BELOW, across: names, along: () => 0 };
  const best = bestOrder(whole);
  const { layered, orders } = best;
  const offsets = ports(layered, orders);
  const across = columns(whole, layered, orders, offsets, margins);
  const along = rows(whole, layered, orders, offsets, across, margins);
  const x = (value) => value + MARGIN;
  const y = (value) => value + MARGIN - along.least;
  const places = {
    width: across.width + 2 * MARGIN,
    height: along.height + 2 * MARGIN,
    boxes: seen.boxes.map((b, i) => ({
      x: x(across.middle[i] - layered.points[i].width / 2),
      y: y(along.middles[layered.points[i].rank] - b.height / 2),
    })),
    groups: graph.groups.map((g, i) => ({
      x: x(across.sides[i][0]),
      y: y(along.groups[i][0]),
      width: across.sides[i][1] - across.sides[i][0],
      height: along.groups[i][1] - along.groups[i][0],
    })),
    lines: [],
  };
  places.lines = whole.lines.map((line, i) => {
    if (line.from === line.to) return loop(whole, places.boxes[line.from], i);
    const way = wayOf(layered.chains[i], i, layered, offsets, across, along).map((p) => [x(p[0]), y(p[1])]);
    const label = layered.chains[i].find((v) => layered.points[v].kind === "label");
    return {
      path: best.turned.has(i) ? way.reverse() : way,
      label: { x: x(across.middle[label] - line.width / 2), y: y(along.middles[layered.points[label].rank] - line.height / 2) },
    };
  });
  return level ? turnedPlaces(places) : places;
}

/** The graph with room beside boxes for lines that lead back to where they begin, and something in each empty group. */
function withRoom(graph) {
  const boxes = graph.boxes.map((b) => ({ ...b, width: 2 * Math.ceil(b.width / 2), extra: 0 }));
  const lines = graph.lines.map((line) => ({ ...line, width: 2 * Math.ceil(line.width / 2) }));
  // From the last to the first: the last is nearest to its box.
  for (const line of lines.filter((l) => l.from === l.to).reverse()) {
    const box = boxes[line.from];
    line.beside = box.extra + LOOP;
    box.extra += 2 * Math.ceil((LOOP + line.width) / 2);
    box.high = Math.max(box.high || 0, line.height + 4);
  }
  const filled = new Set(boxes.flatMap((b) => groupsAround(graph, b.inside)));
  graph.groups.forEach((group, g) => {
    if (!filled.has(g)) {
      boxes.push({ width: 20, height: 10, inside: g, extra: 0 });
      groupsAround(graph, g).forEach((around) => filled.add(around));
    }
  });
  return { ...graph, boxes, lines };
}

/** How far a line that leads back to its box reaches out before its words. */
const LOOP = 24;

function loop(graph, place, index) {
  const line = graph.lines[index];
  const box = graph.boxes[line.from];
  const own = graph.lines.filter((l) => l.from === l.to && l.from === line.from);
  const step = box.height / (2 * own.length + 2);
  // The first is the outermost, so that the words of the others stand over its line.
  const nth = own.length - 1 - own.indexOf(line);
  const right = place.x + box.width;
  const upper = place.y + step * (own.length - nth);
  const lower = place.y + box.height - step * (own.length - nth);
  const turn = right + line.beside + line.width / 2;
  return {
    path: [[right, upper], [turn, upper], [turn, lower], [right, lower]],
    label: { x: right + line.beside, y: place.y + (box.height - line.height) / 2 },
  };
}

/** The order with the fewest crossings, from two ways to turn circles into chains. */
function bestOrder(graph) {
  const size = graph.boxes.length + 3 * graph.lines.length;
  const tries = Math.max(2, Math.min(MOST_TRIES, Math.round(WORK / size)));
  const seen = standIns(graph);
  const all = graph.boxes.length + graph.groups.length;
  let best = null;
  for (const turned of [turnedOnTheWay(all, seen), turnedByOrder(all, seen)]) {
    const layers = layered(graph, turned, ranksOf(graph, turned, seen));
    const found = ordered(graph, layers, tries);
    if (best === null || found.crossings < best.crossings) best = { ...found, layered: layers, turned };
  }
  const orders = new Orders(graph, best.layered);
  orders.restore(best.layers);
  return { layered: best.layered, turned: best.turned, orders };
}

/** A graph, or places, with width and height in each other's place. */
function turnedGraph(graph) {
  return {
    boxes: graph.boxes.map((b) => ({ ...b, width: b.height, height: b.width })),
    groups: graph.groups,
    lines: graph.lines.map((l) => ({ ...l, width: l.height, height: l.width })),
  };
}

function turnedPlaces(places) {
  const point = (p) => ({ ...p, x: p.y, y: p.x });
  return {
    width: places.height,
    height: places.width,
    boxes: places.boxes.map(point),
    groups: places.groups.map((g) => ({ ...point(g), width: g.height, height: g.width })),
    lines: places.lines.map((l) => ({ path: l.path.map(([x, y]) => [y, x]), label: point(l.label) })),
  };
}
