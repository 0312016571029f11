// Layers: which boxes stand above which, and a place for each line in every layer that it runs through.

/** What a boundary costs for each layer that it is high, against the length of a line. */
const COMPACT = 1;

/** The groups around something in a group, from the innermost outwards. */
function groupsAround(graph, inside) {
  const around = [];
  for (let g = inside; g >= 0; g = graph.groups[g].inside) around.push(g);
  return around;
}

/**
 * For each line, what it leads from and to as the innermost thing around both its ends sees it: a box, counted from 0, or
 * a group, counted from behind the boxes.
 */
function standIns(graph) {
  const chains = graph.boxes.map((box, b) => [b, ...groupsAround(graph, box.inside).map((g) => graph.boxes.length + g)]);
  return graph.lines.map((line) => {
    const from = chains[line.from];
    const to = chains[line.to];
    let shared = 0;
    while (shared < from.length && shared < to.length && from[from.length - 1 - shared] === to[to.length - 1 - shared]) shared++;
    return line.from === line.to ? { from: line.from, to: line.to } : { from: from[from.length - 1 - shared], to: to[to.length - 1 - shared] };
  });
}

/** Those of some arcs that are turned round so that none leads back to where it came from: the ones that meet their own way. */
function turnedOnTheWay(count, arcs) {
  const out = Array.from({ length: count }, () => []);
  arcs.forEach((a, i) => { if (a.from !== a.to) out[a.from].push(i); });
  const state = new Uint8Array(count);
  const turned = new Set();
  for (let root = 0; root < count; root++) {
    if (state[root] !== 0) continue;
    const way = [{ at: root, next: 0 }];
    state[root] = 1;
    while (way.length > 0) {
      const last = way[way.length - 1];
      const arc = out[last.at][last.next++];
      if (arc === undefined) {
        state[last.at] = 2;
        way.pop();
      } else if (state[arcs[arc].to] === 1) turned.add(arc);
      else if (state[arcs[arc].to] === 0) {
        state[arcs[arc].to] = 1;
        way.push({ at: arcs[arc].to, next: 0 });
      }
    }
  }
  return turned;
}

/** The same by an order in which, by turns, what nothing leads out of comes last, and what leads out of most first. */
function turnedByOrder(count, arcs) {
  const balance = Array.from({ length: count }, () => ({ in: 0, out: 0 }));
  const drawn = arcs.filter((a) => a.from !== a.to);
  drawn.forEach((a) => { balance[a.from].out++; balance[a.to].in++; });
  const left = new Set(balance.keys());
  const place = [];
  let first = 0;
  let last = count;
  const take = (one, at) => {
    left.delete(one);
    place[one] = at;
    for (const a of drawn) {
      if (a.from === one && left.has(a.to)) balance[a.to].in--;
      if (a.to === one && left.has(a.from)) balance[a.from].out--;
    }
  };
  while (left.size > 0) {
    const these = [...left];
    const sink = these.find((b) => balance[b].out === 0);
    const source = these.find((b) => balance[b].in === 0);
    if (sink !== undefined) take(sink, --last);
    else if (source !== undefined) take(source, first++);
    else take(these.reduce((a, b) => balance[b].out - balance[b].in > balance[a].out - balance[a].in ? b : a), first++);
  }
  return new Set([...arcs.keys()].filter((i) => place[arcs[i].from] > place[arcs[i].to]));
}

/** The layer of each box; groups with lines between them share none, so that flows between boundaries run downwards, too. */
function ranksOf(graph, turned, seen) {
  const boxes = graph.boxes.length;
  const root = boxes + 2 * graph.groups.length;
  const links = [];
  const link = (tail, head, length, weight) => links.push({ tail, head, length, weight });
  graph.lines.forEach((l, i) => {
    if (l.from !== l.to) link(turned.has(i) ? l.to : l.from, turned.has(i) ? l.from : l.to, 2, 1);
  });
  const first = (s) => s < boxes ? s : boxes + 2 * (s - boxes);
  const last = (s) => s < boxes ? s : boxes + 2 * (s - boxes) + 1;
  seen.forEach((s, i) => {
    const [upper, lower] = turned.has(i) ? [s.to, s.from] : [s.from, s.to];
    if (upper !== lower) link(last(upper), first(lower), 1, 0);
  });
  const touched = new Set(graph.lines.filter((l) => l.from !== l.to).flatMap((l) => [l.from, l.to]));
  const alone = new Map();
  graph.boxes.forEach((box, b) => {
    for (const g of groupsAround(graph, box.inside)) {
      link(boxes + 2 * g, b, 0, 0);
      link(b, boxes + 2 * g + 1, 0, 0);
    }
    if (!touched.has(b)) alone.set(box.inside, [...(alone.get(box.inside) || []), b]);
    link(root, b, 0, 0);
  });
  graph.groups.forEach((group, g) => {
    link(boxes + 2 * g, boxes + 2 * g + 1, 0, COMPACT);
    link(root, boxes + 2 * g, 0, 0);
  });
  // What no line leads to stands in rows, not in one long one.
  for (const these of alone.values()) {
    const wide = Math.max(3, Math.ceil(Math.sqrt(1.5 * these.length)));
    these.forEach((b, i) => { if (i >= wide) link(these[i - wide], b, 1, 1); });
  }
  return [...simplex(root + 1, links, 20 * links.length).slice(0, boxes)];
}

/**
 * Points in layers: each box, each label, each bend of a line, and for each group something in all of its layers.
 * Pieces lead from a point to one in the layer below.
 */
function layered(graph, turned, ranks) {
  const points = [];
  const pieces = [];
  const spans = graph.groups.map(() => ({ first: Infinity, last: -Infinity }));
  const point = (p) => points.push({ kind: "bend", box: -1, line: -1, width: 0, height: 0, reach: 0, above: [], below: [], ...p }) - 1;
  const first = Math.min(...ranks);
  graph.boxes.forEach((box, b) => {
    const rank = ranks[b] - first;
    point({ kind: "box", box: b, rank, inside: box.inside, width: box.width + box.extra, height: Math.max(box.height, box.high || 0), extra: box.extra, reach: box.height / 2 });
    for (const g of groupsAround(graph, box.inside)) {
      spans[g] = { first: Math.min(spans[g].first, rank), last: Math.max(spans[g].last, rank) };
    }
  });
  const chains = graph.lines.map((line, i) => {
    if (line.from === line.to) return [];
    const [upper, lower] = turned.has(i) ? [line.to, line.from] : [line.from, line.to];
    const chain = [upper];
    const middle = Math.floor((points[upper].rank + points[lower].rank) / 2);
    const here = groupsAround(graph, points[upper].inside);
    const there = groupsAround(graph, points[lower].inside);
    for (let rank = points[upper].rank + 1; rank < points[lower].rank; rank++) {
      const leaving = here.find((g) => !there.includes(g) && spans[g].last >= rank);
      const entering = there.find((g) => !here.includes(g) && spans[g].first <= rank);
      const both = here.find((g) => there.includes(g));
      const inside = leaving ?? entering ?? both ?? -1;
      chain.push(rank === middle
        ? point({ kind: "label", line: i, rank, inside, width: line.width, height: line.height })
        : point({ line: i, rank, inside }));
    }
    chain.push(lower);
    for (let k = 1; k < chain.length; k++) {
      const piece = { line: i, from: chain[k - 1], to: chain[k] };
      points[piece.from].below.push(pieces.length);
      points[piece.to].above.push(pieces.length);
      pieces.push(piece);
    }
    return chain;
  });
  const layers = [];
  points.forEach((p, v) => (layers[p.rank] ??= []).push(v));
  spans.forEach((span, g) => {
    for (let rank = span.first; rank <= span.last; rank++) {
      layers[rank] ??= [];
      if (!layers[rank].some((v) => groupsAround(graph, points[v].inside).includes(g))) {
        layers[rank].push(point({ kind: "filler", rank, inside: g }));
      }
    }
  });
  for (let rank = 0; rank < layers.length; rank++) layers[rank] ??= [];
  return { points, pieces, chains, spans, layers };
}
