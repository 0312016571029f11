// How lines are drawn: rounded where they bend, from outline to outline, with a head at the end.

const RADIUS = 7;
const HEAD = 9;
const HALF_HEAD = 4;

const tenth = (value) => Math.round(value * 10) / 10;

/** The end of a line that leads to a box, moved on to the outline in it. */
function reached(box, before, end) {
  const upright = before[0] === end[0];
  const along = upright ? Math.min(end[0] - box.x, box.x + box.width - end[0]) : Math.min(end[1] - box.y, box.y + box.height - end[1]);
  const half = box.height / 2;
  const inwards = box.slant === 0 ? roundedOff(Math.min(box.radius, half), along)
    : upright ? slantedOff(along, box.slant, half) : slantedOff(along, half, box.slant);
  if (upright) return [end[0], end[1] + (end[1] < box.y + half ? inwards : -inwards)];
  return [end[0] + (end[0] < box.x + box.width / 2 ? inwards : -inwards), end[1]];
}

function slantedOff(along, length, depth) {
  return along >= length ? 0 : depth * (1 - Math.max(0, along) / length);
}

function roundedOff(radius, along) {
  const rest = radius - Math.max(0, along);
  return rest <= 0 ? 0 : radius - Math.sqrt(radius * radius - rest * rest);
}

/** The data of a line through points, with its corners rounded. */
function rounded(path) {
  const towards = (from, to, by) => {
    const length = Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]);
    const share = length === 0 ? 0 : by / length;
    return [tenth(from[0] + (to[0] - from[0]) * share), tenth(from[1] + (to[1] - from[1]) * share)];
  };
  const length = (a, b) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  const steps = ["M" + path[0].map(tenth).join(" ")];
  for (let i = 1; i < path.length - 1; i++) {
    const radius = Math.min(RADIUS, Math.min(length(path[i - 1], path[i]), length(path[i], path[i + 1])) / 2);
    steps.push("L" + towards(path[i], path[i - 1], radius).join(" "), "Q" + path[i].map(tenth).join(" ") + " " + towards(path[i], path[i + 1], radius).join(" "));
  }
  return steps.join("") + "L" + path[path.length - 1].map(tenth).join(" ");
}

/** The line without its last bit, which the head covers. */
function shortened(path) {
  const end = path[path.length - 1];
  const before = path[path.length - 2];
  const by = Math.min(HEAD - 1, Math.max(0, Math.abs(end[0] - before[0]) + Math.abs(end[1] - before[1]) - 1));
  return [...path.slice(0, -1), [end[0] - Math.sign(end[0] - before[0]) * by, end[1] - Math.sign(end[1] - before[1]) * by]];
}

/** The data of the head at the end of a line. */
function headOf(path) {
  const [x, y] = path[path.length - 1];
  const dx = Math.sign(x - path[path.length - 2][0]);
  const dy = Math.sign(y - path[path.length - 2][1]);
  const corner = (side) => tenth(x - dx * HEAD - side * dy * HALF_HEAD) + " " + tenth(y - dy * HEAD + side * dx * HALF_HEAD);
  return "M" + tenth(x) + " " + tenth(y) + "L" + corner(1) + "L" + corner(-1) + "z";
}

/** Where a line crosses the sides of a frame. */
function crossed(path, frame) {
  const right = frame.x + frame.width;
  const bottom = frame.y + frame.height;
  const within = (p) => p[0] > frame.x && p[0] < right && p[1] > frame.y && p[1] < bottom;
  const places = [];
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1], path[i]];
    if (within(a) === within(b)) continue;
    const outside = within(a) ? b : a;
    places.push(a[0] === b[0] ? [a[0], outside[1] <= frame.y ? frame.y : bottom] : [outside[0] <= frame.x ? frame.x : right, a[1]]);
  }
  return places;
}

/** The place for the name of a boundary: at the top, as far left as no line runs through; else at the bottom; else over lines. */
function nameIn(frame, width, paths) {
  const height = 16;
  const gap = 12;
  const clear = 6;
  const free = (y) => {
    const taken = [];
    for (const path of paths) {
      for (let i = 1; i < path.length; i++) {
        const [a, b] = [path[i - 1], path[i]];
        const left = Math.min(a[0], b[0]);
        const right = Math.max(a[0], b[0]);
        if (left < frame.x + frame.width && right > frame.x && Math.min(a[1], b[1]) < y + height && Math.max(a[1], b[1]) > y) taken.push([left, right]);
      }
    }
    taken.sort((a, b) => a[0] - b[0]);
    let x = frame.x + gap;
    for (const [left, right] of taken) {
      if (left > x + width + clear) break;
      x = Math.max(x, right + clear);
    }
    return x + width <= frame.x + frame.width - clear ? { x, y } : null;
  };
  const top = frame.y + 8;
  return free(top) || free(frame.y + frame.height - height - 6) || { x: frame.x + gap, y: top };
}
