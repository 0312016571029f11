// Where everything stands across the layers: lines as straight as can be, boundaries with straight sides.

const BOX_BOX = 36;
const BOX_LINE = 20;
const LINE_LINE = 14;
const GROUP_GROUP = 24;

/** How dear it is that a piece of a line is not straight: between two boxes, at a box, between bends. */
const STRAIGHT = [1, 2, 8];

/** What keeps boundaries narrow. */
const NARROW = 1;

/** How far from the middle of its ends each piece begins and ends: side by side, in the order of the other ends. */
function ports(layered, orders) {
  const { points, pieces } = layered;
  const from = new Float64Array(pieces.length);
  const to = new Float64Array(pieces.length);
  points.forEach((p) => {
    if (p.kind !== "box") return;
    const width = p.width - p.extra;
    const spread = (list, end, offset) => {
      const sorted = [...list].sort((a, b) => orders.place[pieces[a][end]] - orders.place[pieces[b][end]] || a - b);
      sorted.forEach((e, i) => { offset[e] = Math.round(width * ((i + 1) / (sorted.length + 1) - 0.5) - p.extra / 2); });
    };
    spread(p.above, "from", to);
    spread(p.below, "to", from);
  });
  return { from, to };
}

/** Places across the layers: the middle of each point, and both sides of each group. */
function columns(graph, layered, orders, offsets, margins) {
  const { points, pieces } = layered;
  const sides = points.length;
  const root = sides + 2 * graph.groups.length;
  let count = root + 1;
  const links = [];
  const link = (tail, head, length, weight = 0) => links.push({ tail, head, length: Math.ceil(length), weight });
  const half = (v) => Math.ceil(points[v].width / 2);
  const isLine = (v) => points[v].kind !== "box";
  const between = (a, b) => (isLine(a) ? isLine(b) ? LINE_LINE : BOX_LINE : isLine(b) ? BOX_LINE : BOX_BOX);

  for (const layer of orders.layers) {
    let open = [];
    let before = null;
    const follow = (next, gap) => {
      if (before === null) link(root, next, 0);
      else link(before.at, next, before.half + gap);
    };
    for (const v of layer) {
      const path = orders.paths[v];
      let shared = 0;
      while (shared < open.length && open[shared] === path[shared]) shared++;
      while (open.length > shared) {
        const g = open.pop();
        follow(sides + 2 * g + 1, margins.behind);
        before = { at: sides + 2 * g + 1, half: 0, end: true };
      }
      for (let i = shared; i < path.length; i++) {
        const g = path[i];
        follow(sides + 2 * g, before && before.begin ? margins.before : before && before.end ? GROUP_GROUP : BOX_LINE);
        before = { at: sides + 2 * g, half: 0, begin: true };
      }
      open = [...path];
      follow(v, half(v) + (before === null ? 0 : before.begin ? margins.before : before.end ? BOX_LINE : between(before.point, v)));
      before = { at: v, half: half(v), point: v };
    }
    while (open.length > 0) {
      const g = open.pop();
      follow(sides + 2 * g + 1, margins.behind);
      before = { at: sides + 2 * g + 1, half: 0, end: true };
    }
  }
  graph.groups.forEach((group, g) => {
    link(sides + 2 * g, sides + 2 * g + 1, margins.across(group), NARROW);
    link(root, sides + 2 * g, 0);
  });
  pieces.forEach((piece, e) => {
    const bends = (points[piece.from].kind === "box" ? 0 : 1) + (points[piece.to].kind === "box" ? 0 : 1);
    const shift = offsets.from[e] - offsets.to[e];
    const helper = count++;
    link(helper, piece.from, Math.max(0, -shift), STRAIGHT[bends]);
    link(helper, piece.to, Math.max(0, shift), STRAIGHT[bends]);
  });
  const value = simplex(count, links, 4 * links.length);
  const least = Math.min(...points.map((p, v) => value[v] - half(v)), ...graph.groups.map((g, i) => value[sides + 2 * i]));
  return {
    middle: points.map((p, v) => value[v] - least),
    sides: graph.groups.map((g, i) => [value[sides + 2 * i] - least, value[sides + 2 * i + 1] - least]),
    width: Math.max(...points.map((p, v) => value[v] + half(v)), ...graph.groups.map((g, i) => value[sides + 2 * i + 1])) - least,
  };
}
