// Where everything stands along the layers, and the ways of lines: level and upright pieces, side by side between layers.

const SLOT = 12;
const FREE = 17;
const BETWEEN_BOUNDARIES = 14;

/** In which slot between two layers each bent piece runs, from 0; pieces that do not meet share a slot. */
function slots(bent) {
  const count = bent.length;
  const after = bent.map(() => []);
  const waits = new Int32Array(count);
  const meets = (a, b) => a.left < b.right + LINE_LINE / 2 && b.left < a.right + LINE_LINE / 2;
  const within = (x, piece) => piece.left < x && x < piece.right;
  // What it costs to have one above the other: crossings, and by far the most, lines on lines.
  const price = (upper, lower) => (within(upper.to, lower) ? 1 : 0) + (within(lower.from, upper) ? 1 : 0)
    + (Math.abs(upper.to - lower.from) < 3 ? 100 : 0);
  const wishes = [];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      if (!meets(bent[i], bent[j])) continue;
      const forth = price(bent[i], bent[j]);
      const back = price(bent[j], bent[i]);
      wishes.push(forth <= back ? { upper: i, lower: j, gain: back - forth } : { upper: j, lower: i, gain: forth - back });
    }
  }
  // The dearest first; a wish that goes against those before it is turned round.
  const above = bent.map(() => new Set());
  wishes.sort((a, b) => b.gain - a.gain || a.upper - b.upper || a.lower - b.lower);
  for (const wish of wishes) {
    const turned = above[wish.upper].has(wish.lower);
    const upper = turned ? wish.lower : wish.upper;
    const lower = turned ? wish.upper : wish.lower;
    if (above[lower].has(upper)) continue;
    const uppers = [upper, ...above[upper]];
    for (let i = 0; i < count; i++) {
      if (i === lower || above[i].has(lower)) uppers.forEach((u) => above[i].add(u));
    }
    after[upper].push(lower);
  }
  wishes.forEach((wish) => {
    if (above[wish.lower].has(wish.upper)) after[wish.upper].push(wish.lower);
    else after[wish.lower].push(wish.upper);
  });
  const slot = new Int32Array(count);
  after.forEach((list) => list.forEach((i) => waits[i]++));
  const ready = [...bent.keys()].filter((i) => waits[i] === 0);
  for (let k = 0; k < ready.length; k++) {
    for (const i of after[ready[k]]) {
      slot[i] = Math.max(slot[i], slot[ready[k]] + 1);
      if (--waits[i] === 0) ready.push(i);
    }
  }
  return slot;
}

/** How many boundaries that begin, or end, in the same layer lie in each other at each of them. */
function nested(graph, spans, end) {
  const levels = graph.groups.map(() => 1);
  for (let g = graph.groups.length - 1; g >= 0; g--) {
    const outer = graph.groups[g].inside;
    if (outer >= 0 && spans[outer][end] === spans[g][end]) levels[outer] = Math.max(levels[outer], levels[g] + 1);
  }
  return levels;
}

/** Places along the layers: the middle of each layer, where each bent piece runs, and where groups begin and end. */
function rows(graph, layered, orders, offsets, across, margins) {
  const { points, pieces, spans } = layered;
  const tops = nested(graph, spans, "first");
  const feet = nested(graph, spans, "last");
  const room = (levels, end, rank, each) => Math.max(0, ...graph.groups.map((g, i) => (spans[i][end] === rank ? levels[i] * each : 0)));
  const bends = new Map();
  const middles = [];
  const begins = [];
  const ends = [];
  let at = 0;
  orders.layers.forEach((layer, rank) => {
    const height = Math.max(0, ...layer.map((v) => points[v].height), ...graph.groups.map((g, i) => (spans[i].first === rank
      && spans[i].last === rank ? margins.along(g) : 0)));
    at += room(tops, "first", rank, margins.top);
    begins.push(at);
    middles.push(at + height / 2);
    at += height;
    ends.push(at);
    at += room(feet, "last", rank, margins.foot);
    if (rank === orders.layers.length - 1) return;
    const bent = layer.flatMap((v) => points[v].below).map((e) => {
      const from = across.middle[pieces[e].from] + offsets.from[e];
      const to = across.middle[pieces[e].to] + offsets.to[e];
      return { piece: e, from, to, left: Math.min(from, to), right: Math.max(from, to) };
    }).filter((b) => b.from !== b.to);
    const slot = slots(bent);
    const used = Math.max(0, ...slot.map((s) => s + 1));
    bent.forEach((b, i) => bends.set(b.piece, at + FREE + slot[i] * SLOT));
    at += FREE * (used > 0 ? 2 : 1) + Math.max(0, used - 1) * SLOT;
  });
  const groups = graph.groups.map((g, i) => [
    begins[spans[i].first] - tops[i] * margins.top,
    ends[spans[i].last] + feet[i] * margins.foot,
  ]);
  const least = Math.min(0, ...groups.map((g) => g[0]));
  return { middles, bends, groups, least, height: Math.max(at, ...groups.map((g) => g[1])) - least };
}

/** The way of a line, from where it begins in the upper layer. */
function wayOf(chain, line, layered, offsets, across, along) {
  const { points, pieces } = layered;
  const way = [];
  const step = (x, y) => {
    const last = way[way.length - 1];
    const before = way[way.length - 2];
    if (last && last[0] === x && last[1] === y) return;
    if (before && ((before[0] === x && last[0] === x) || (before[1] === y && last[1] === y))) way.pop();
    way.push([x, y]);
  };
  for (let k = 1; k < chain.length; k++) {
    const e = points[chain[k - 1]].below.find((b) => pieces[b].line === line);
    const from = across.middle[chain[k - 1]] + offsets.from[e];
    const to = across.middle[chain[k]] + offsets.to[e];
    const upper = points[chain[k - 1]];
    const lower = points[chain[k]];
    if (k === 1) step(from, along.middles[upper.rank] + upper.reach);
    if (along.bends.has(e)) {
      step(from, along.bends.get(e));
      step(to, along.bends.get(e));
    }
    step(to, along.middles[lower.rank] - lower.reach);
  }
  return way;
}
