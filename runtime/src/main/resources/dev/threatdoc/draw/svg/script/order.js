// The order in each layer, so that lines cross each other as seldom as can be, and everything in a group stands together.

/** What a crossing of two lines counts, and one of a line and the side of a group. */
const CROSSED_LINES = 2;
const CROSSED_SIDE = 1;

/** So often sides are changed before an order is taken for the best from there. */
const SWEEPS = 24;

/** Orders of layered points. Each layer is a list of points in which those of a group stand side by side. */
class Orders {
  constructor(graph, layered) {
    this.points = layered.points;
    this.pieces = layered.pieces;
    this.spans = layered.spans;
    this.layers = layered.layers.map((layer) => [...layer]);
    this.paths = this.points.map((p) => groupsAround(graph, p.inside).reverse());
    this.place = new Float64Array(this.points.length);
    this.opening = this.layers.map(() => new Float64Array(graph.groups.length));
    this.closing = this.layers.map(() => new Float64Array(graph.groups.length));
    this.running = this.layers.map((layer, rank) => [...this.spans.keys()]
      .filter((g) => this.spans[g].first <= rank && rank < this.spans[g].last));
    this.upper = new Float64Array(this.pieces.length + 2 * graph.groups.length);
    this.lower = new Float64Array(this.pieces.length + 2 * graph.groups.length);
  }

  /** Starts with points as they come in a list of ranks, by a number for each. */
  begin(numbers) {
    const compare = (a, b) => numbers[a] - numbers[b];
    const sums = new Map();
    this.points.forEach((p, v) => this.paths[v].forEach((g) => {
      const sum = sums.get(g) || { total: 0, count: 0 };
      sums.set(g, { total: sum.total + numbers[v], count: sum.count + 1 });
    }));
    const mean = (g) => sums.get(g).total / sums.get(g).count;
    this.layers.forEach((layer, rank) => {
      layer.sort((a, b) => {
        const here = this.paths[a];
        const there = this.paths[b];
        for (let i = 0; i < here.length || i < there.length; i++) {
          if (here[i] === there[i]) continue;
          const x = i < here.length ? mean(here[i]) : numbers[a];
          const y = i < there.length ? mean(there[i]) : numbers[b];
          return x - y || (here[i] ?? -1) - (there[i] ?? -1);
        }
        return compare(a, b);
      });
      this.locate(rank);
    });
  }

  /** Counts through a layer: points, and where groups begin and end. */
  locate(rank) {
    let open = [];
    let at = 0;
    for (const v of this.layers[rank]) {
      const path = this.paths[v];
      let shared = 0;
      while (shared < open.length && open[shared] === path[shared]) shared++;
      while (open.length > shared) this.closing[rank][open.pop()] = at++;
      for (let i = shared; i < path.length; i++) this.opening[rank][path[i]] = at++;
      open = [...path];
      this.place[v] = at++;
    }
    while (open.length > 0) this.closing[rank][open.pop()] = at++;
    return at;
  }

  /** What the crossings between a layer and the next one count. */
  crossingsBelow(rank) {
    const { upper, lower } = this;
    let lines = 0;
    for (const v of this.layers[rank]) {
      for (const e of this.points[v].below) {
        upper[lines] = this.place[v];
        lower[lines++] = this.place[this.pieces[e].to];
      }
    }
    let all = lines;
    for (const g of this.running[rank]) {
      upper[all] = this.opening[rank][g];
      lower[all++] = this.opening[rank + 1][g];
      upper[all] = this.closing[rank][g];
      lower[all++] = this.closing[rank + 1][g];
    }
    let sum = 0;
    for (let i = 0; i < lines; i++) {
      for (let j = i + 1; j < lines; j++) if ((upper[i] - upper[j]) * (lower[i] - lower[j]) < 0) sum += CROSSED_LINES;
      for (let j = lines; j < all; j++) if ((upper[i] - upper[j]) * (lower[i] - lower[j]) < 0) sum += CROSSED_SIDE;
    }
    return sum;
  }

  crossings() {
    let sum = 0;
    for (let rank = 0; rank < this.layers.length - 1; rank++) sum += this.crossingsBelow(rank);
    return sum;
  }

  copy() {
    return this.layers.map((layer) => [...layer]);
  }

  restore(layers) {
    this.layers = layers.map((layer) => [...layer]);
    this.layers.forEach((layer, rank) => this.locate(rank));
  }

  /** Sorts each layer by where its neighbours stand in the one before it. */
  sweep(down) {
    const seen = new Map();
    const count = this.layers.length;
    for (let i = 0; i < count; i++) {
      const rank = down ? i : count - 1 - i;
      const before = i === 0 ? -1 : down ? rank - 1 : rank + 1;
      this.layers[rank] = this.sorted(-1, 0, this.layers[rank], before, down, seen).order;
      this.locate(rank);
    }
  }

  /** The points of a group in a layer, sorted; groups that were seen in this sweep keep the order that they had there. */
  sorted(group, depth, members, before, down, seen) {
    const entries = [];
    let last = null;
    for (const v of members) {
      const inner = this.paths[v][depth] ?? -1;
      if (inner < 0) entries.push(last = { group: -1, order: [v], ...this.pull([v], before, down) });
      else if (last && last.group === inner) last.order.push(v);
      else entries.push(last = { group: inner, order: [v] });
    }
    let sum = 0;
    let count = 0;
    for (const entry of entries) {
      if (entry.group >= 0) Object.assign(entry, this.sorted(entry.group, depth + 1, entry.order, before, down, seen));
      sum += entry.sum;
      count += entry.count;
    }
    if (group >= 0 && before >= 0 && this.spans[group].first <= before && before <= this.spans[group].last) {
      sum += this.opening[before][group] + this.closing[before][group];
      count += 2;
    }
    const known = seen.get(group) || [];
    if (before >= 0) arrange(entries, known);
    const order = entries.flatMap((e) => e.order);
    entries.filter((e) => e.group >= 0).reduce((at, e) => {
      const index = known.indexOf(e.group);
      if (index >= 0) return index + 1;
      known.splice(at, 0, e.group);
      return at + 1;
    }, 0);
    seen.set(group, known);
    return { order, sum, count };
  }

  pull(members, before, down) {
    let sum = 0;
    let count = 0;
    for (const v of before < 0 ? [] : members) {
      for (const e of down ? this.points[v].above : this.points[v].below) {
        sum += this.place[down ? this.pieces[e].from : this.pieces[e].to];
        count++;
      }
    }
    return { sum, count };
  }

  /** Lets neighbours in layers change sides wherever that saves crossings. */
  exchange() {
    let better = true;
    for (let times = 0; better && times < SWEEPS; times++) {
      better = false;
      this.layers.forEach((layer, rank) => {
        for (let i = 1; i < layer.length; i++) better = this.tryExchange(rank, i) || better;
      });
      better = this.exchangeGroups() || better;
    }
  }

  around(rank) {
    return (rank > 0 ? this.crossingsBelow(rank - 1) : 0) + (rank < this.layers.length - 1 ? this.crossingsBelow(rank) : 0);
  }

  /** Lets what stands before a place in a layer, and what stands behind it, change sides: points, or a point and a group. */
  tryExchange(rank, at) {
    const layer = this.layers[rank];
    const here = this.paths[layer[at - 1]];
    const there = this.paths[layer[at]];
    let shared = 0;
    while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared++;
    if (here.length > shared && there.length > shared) return false;
    const belongs = (v, path) => path.length === shared ? false : this.paths[v][shared] === path[shared];
    let from = at - 1;
    while (here.length > shared && from > 0 && belongs(layer[from - 1], here)) from--;
    let to = at + 1;
    while (there.length > shared && to < layer.length && belongs(layer[to], there)) to++;
    const before = this.around(rank);
    if (before === 0) return false;
    const changed = [...layer.slice(0, from), ...layer.slice(at, to), ...layer.slice(from, at), ...layer.slice(to)];
    this.layers[rank] = changed;
    this.locate(rank);
    if (this.around(rank) < before) return true;
    this.layers[rank] = layer;
    this.locate(rank);
    return false;
  }

  /** Lets two groups that share layers change sides in all of them. */
  exchangeGroups() {
    let better = false;
    let least = this.crossings();
    for (let a = 0; a < this.spans.length && least > 0; a++) {
      for (let b = 0; b < a && least > 0; b++) {
        const first = Math.max(this.spans[a].first, this.spans[b].first);
        const last = Math.min(this.spans[a].last, this.spans[b].last);
        if (first > last || !this.areSiblings(a, b)) continue;
        const before = this.copy();
        for (let rank = first; rank <= last; rank++) this.swapGroups(rank, a, b);
        const now = this.crossings();
        if (now < least && this.isConsistent()) {
          least = now;
          better = true;
        } else this.restore(before);
      }
    }
    return better;
  }

  /** Whether groups can stand side by side in the same order in all layers. */
  isConsistent() {
    const after = this.spans.map(() => new Set());
    this.layers.forEach((layer, rank) => {
      const here = [...this.spans.keys()].filter((g) => this.spans[g].first <= rank && rank <= this.spans[g].last);
      for (const a of here) {
        for (const b of here) if (this.closing[rank][a] < this.opening[rank][b]) after[a].add(b);
      }
    });
    const left = new Set(after.keys());
    for (let last = -1; left.size !== last;) {
      last = left.size;
      for (const g of left) if (![...after[g]].some((b) => left.has(b))) left.delete(g);
    }
    return left.size === 0;
  }

  areSiblings(a, b) {
    const path = (g) => this.paths[this.paths.findIndex((p) => p.includes(g))];
    const above = (g) => path(g)[path(g).indexOf(g) - 1] ?? -1;
    return above(a) === above(b);
  }

  swapGroups(rank, a, b) {
    const layer = this.layers[rank];
    const runs = [a, b].map((g) => {
      const from = layer.findIndex((v) => this.paths[v].includes(g));
      return { from, to: from + layer.filter((v) => this.paths[v].includes(g)).length };
    }).sort((x, y) => x.from - y.from);
    const [left, right] = runs;
    this.layers[rank] = [...layer.slice(0, left.from), ...layer.slice(right.from, right.to), ...layer.slice(left.to, right.from),
      ...layer.slice(left.from, left.to), ...layer.slice(right.to)];
    this.locate(rank);
  }
}

/** Sorts entries of a layer by the middle of their neighbours, with groups in the order in which they are known. */
function arrange(entries, known) {
  let value = null;
  for (const entry of entries) {
    value = entry.value = entry.count > 0 ? entry.sum / entry.count : value;
  }
  for (const entry of [...entries].reverse()) {
    value = entry.value = entry.value ?? value ?? 0;
  }
  entries.forEach((entry, i) => { entry.index = i; });
  const fixed = entries.filter((e) => known.includes(e.group)).sort((a, b) => known.indexOf(a.group) - known.indexOf(b.group));
  const free = entries.filter((e) => !known.includes(e.group)).sort((a, b) => a.value - b.value || a.index - b.index);
  // What may not pass another shares a value with it.
  const pools = [];
  for (const entry of fixed) {
    pools.push({ sum: entry.value, members: [entry] });
    while (pools.length > 1 && mean(pools[pools.length - 2]) > mean(pools[pools.length - 1])) {
      const pool = pools.pop();
      pools[pools.length - 1].sum += pool.sum;
      pools[pools.length - 1].members.push(...pool.members);
    }
  }
  pools.forEach((pool) => pool.members.forEach((e) => { e.value = mean(pool); }));
  entries.length = 0;
  while (fixed.length > 0 || free.length > 0) {
    const isFixed = free.length === 0 || (fixed.length > 0 && (fixed[0].value - free[0].value || fixed[0].index - free[0].index) < 0);
    entries.push(isFixed ? fixed.shift() : free.shift());
  }
}

function mean(pool) {
  return pool.sum / pool.members.length;
}

/** Orders the layers, from several beginnings, and keeps the best; says what its crossings count. */
function ordered(graph, layered, tries) {
  const orders = new Orders(graph, layered);
  let best = null;
  let seed = 1;
  for (let attempt = 0; attempt < tries && (best === null || best.crossings > 0); attempt++) {
    orders.begin(layered.points.map((p, v) => {
      if (attempt < 2) return attempt === 0 ? v : -v;
      seed = (seed * 16807) % 2147483647;
      return seed;
    }));
    let least = Infinity;
    let kept = null;
    for (let i = 0, vain = 0; i < SWEEPS && vain < 4; i++) {
      orders.sweep(i % 2 === attempt % 2);
      const now = orders.crossings();
      vain = now < least ? 0 : vain + 1;
      if (now < least) {
        least = now;
        kept = orders.copy();
      }
    }
    orders.restore(kept);
    orders.exchange();
    const crossings = orders.crossings();
    if (best === null || crossings < best.crossings) best = { crossings, layers: orders.copy() };
  }
  return best;
}
