// The network simplex: numbers for points, as far apart as asked for, that make the weighted sum of all distances least.

/**
 * Numbers for count points. Each of the links says that the number of its head is larger than that of its tail by at least
 * its length, and how dear each bit more than that is. The links have to hold all points together, and make no circle.
 */
function simplex(count, links, most) {
  const tail = links.map((l) => l.tail);
  const head = links.map((l) => l.head);
  const at = Array.from({ length: count }, () => []);
  links.forEach((l, i) => { at[l.tail].push(i); at[l.head].push(i); });
  const value = lowest(count, links, at);
  const slack = (e) => value[head[e]] - value[tail[e]] - links[e].length;

  // A tree of links without slack that holds all points.
  const inTree = new Uint8Array(links.length);
  const branches = Array.from({ length: count }, () => []);
  const plant = (e) => {
    inTree[e] = 1;
    branches[tail[e]].push(e);
    branches[head[e]].push(e);
  };
  growTree(count, links, at, value, slack, plant);

  // Where each point stands in the tree: its parent, and from which to which rank those below it run.
  const parent = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const rank = new Int32Array(count);
  const byRank = new Int32Array(count);
  const next = new Int32Array(count);
  const number = (root, up, from) => {
    parent[root] = up;
    low[root] = from;
    next[root] = 0;
    let free = from;
    const way = [root];
    while (way.length > 0) {
      const v = way[way.length - 1];
      const e = branches[v][next[v]++];
      if (e === undefined) {
        rank[v] = free;
        byRank[free++] = v;
        way.pop();
      } else if (e !== parent[v]) {
        const w = tail[e] === v ? head[e] : tail[e];
        parent[w] = e;
        low[w] = free;
        next[w] = 0;
        way.push(w);
      }
    }
  };
  number(0, -1, 0);

  // What it costs to make a branch longer by one; less than nothing means that another link should hold the tree.
  const cost = new Float64Array(links.length);
  for (let i = 0; i < count - 1; i++) {
    const v = byRank[i];
    const e = parent[v];
    let sum = links[e].weight;
    for (const f of at[v]) {
      if (f === e) continue;
      const along = (tail[f] === v) === (tail[e] === v) ? 1 : -1;
      sum += along * (links[f].weight - (inTree[f] ? cost[f] : 0));
    }
    cost[e] = sum;
  }
  const below = (v, top) => low[top] <= rank[v] && rank[v] <= rank[top];
  const lift = (from, to, by, forth) => {
    let v = from;
    while (!below(to, v)) {
      const e = parent[v];
      cost[e] += (v === tail[e]) === forth ? by : -by;
      v = rank[tail[e]] > rank[head[e]] ? tail[e] : head[e];
    }
    return v;
  };
  const leaving = () => {
    let best = -1;
    for (let i = 0, seen = 0; i < links.length && seen < 30; i++) {
      const e = (search + i) % links.length;
      if (inTree[e] && cost[e] < -1e-6) {
        if (best < 0 || cost[e] < cost[best]) best = e;
        if (++seen === 30) search = e;
      }
    }
    return best;
  };
  let search = 0;
  for (let times = 0, e = leaving(); e >= 0 && times < most; times++, e = leaving()) {
    const top = rank[tail[e]] < rank[head[e]] ? tail[e] : head[e];
    const isTail = top === tail[e];
    let entering = -1;
    for (let i = low[top]; i <= rank[top]; i++) {
      for (const f of at[byRank[i]]) {
        const inner = isTail ? head[f] : tail[f];
        const outer = isTail ? tail[f] : head[f];
        if (inner === byRank[i] && !below(outer, top) && (entering < 0 || slack(f) < slack(entering))) entering = f;
      }
    }
    const by = isTail ? -slack(entering) : slack(entering);
    if (by !== 0) for (let i = low[top]; i <= rank[top]; i++) value[byRank[i]] += by;
    const price = cost[e];
    const meeting = lift(tail[entering], head[entering], price, true);
    lift(head[entering], tail[entering], price, false);
    cost[entering] = -price;
    cost[e] = 0;
    inTree[e] = 0;
    branches[tail[e]].splice(branches[tail[e]].indexOf(e), 1);
    branches[head[e]].splice(branches[head[e]].indexOf(e), 1);
    plant(entering);
    number(meeting, parent[meeting], low[meeting]);
  }
  return value;
}

/** The least number of each point that its links allow. */
function lowest(count, links, at) {
  const value = new Float64Array(count);
  const open = new Int32Array(count);
  links.forEach((l) => open[l.head]++);
  const ready = [];
  for (let v = 0; v < count; v++) if (open[v] === 0) ready.push(v);
  for (let i = 0; i < ready.length; i++) {
    for (const e of at[ready[i]]) {
      const link = links[e];
      if (link.tail !== ready[i]) continue;
      value[link.head] = Math.max(value[link.head], value[link.tail] + link.length);
      if (--open[link.head] === 0) ready.push(link.head);
    }
  }
  return value;
}

/** Moves points until links without slack make a tree that holds all of them, and hands each of its links over. */
function growTree(count, links, at, value, slack, plant) {
  const held = new Uint8Array(count);
  const all = [];
  const hold = (root) => {
    held[root] = 1;
    const reached = [root];
    while (reached.length > 0) {
      const v = reached.pop();
      all.push(v);
      for (const e of at[v]) {
        const w = links[e].tail === v ? links[e].head : links[e].tail;
        if (!held[w] && slack(e) === 0) {
          held[w] = 1;
          plant(e);
          reached.push(w);
        }
      }
    }
  };
  hold(0);
  while (all.length < count) {
    let nearest = -1;
    for (let e = 0; e < links.length; e++) {
      if (held[links[e].tail] !== held[links[e].head] && (nearest < 0 || slack(e) < slack(nearest))) nearest = e;
    }
    const link = links[nearest];
    const by = held[link.tail] ? slack(nearest) : -slack(nearest);
    for (const v of all) value[v] += by;
    plant(nearest);
    hold(held[link.tail] ? link.head : link.tail);
  }
}
