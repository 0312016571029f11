// The data-flow diagram: from a part of the drawing to its findings, and back.

const PART = "[data-element], [data-flow], [data-boundary]";

/** A drawing that is wider than this stands below what to do, not beside it. */
const BESIDE = 900;

let drawings = [];

const shownDrawing = () => drawings.find((d) => !d.figure.hidden);

/** The ids of the items that a part of the drawing stands for; a flow may stand for its response, too. */
function idsOf(part) {
  return (part.dataset.element || part.dataset.flow || part.dataset.boundary || "").split(" ").filter((id) => items.has(id));
}

function diagram() {
  drawings = [...document.querySelectorAll("figure.drawing")].map((figure) => ({ figure, ...canvas(figure.querySelector(".canvas")) }));
  if (drawings.length === 0) return;
  const names = new Set();
  for (const drawing of drawings) {
    for (const part of drawing.svg.querySelectorAll(PART)) idsOf(part).forEach((id) => names.add(items.get(id).name));
    for (const line of drawing.svg.querySelectorAll(".dfd-line")) widen(line);
    for (const node of drawing.svg.querySelectorAll("[data-element]")) {
      node.setAttribute("tabindex", "0");
      node.setAttribute("role", "button");
    }
    listen(drawing);
  }
  const first = drawings[0].natural;
  document.querySelector(".first").classList.toggle("beside", drawings.length === 1 && first.width < BESIDE && first.width < 2 * first.height);
  byId("tools").hidden = false;
  showDrawing(drawings[0]);
  addEventListener("resize", later(() => shownDrawing().start(), 150));
  byId("zoom-in").addEventListener("click", () => shownDrawing().zoom(1.25));
  byId("zoom-out").addEventListener("click", () => shownDrawing().zoom(1 / 1.25));
  byId("zoom-fit").addEventListener("click", () => shownDrawing().fit());
  byId("names").append(...[...names].sort().map((n) => make("option", { value: n })));
  byId("find").addEventListener("input", find);
}

/** A line is too thin to hit: a wide one that nobody sees lies over it. */
function widen(line) {
  const wide = line.cloneNode(false);
  wide.setAttribute("class", "dfd-hit");
  line.after(wide);
}

function listen(drawing) {
  let from = null;
  drawing.svg.addEventListener("pointerdown", (event) => { from = event; });
  drawing.svg.addEventListener("click", (event) => {
    const moved = from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > 4;
    const part = event.target.closest(PART);
    if (moved) event.preventDefault();
    else if (part && !event.target.closest("a")) pick(part);
  });
  for (const name of ["pointerover", "focusin"]) drawing.svg.addEventListener(name, (event) => light(drawing, event.target.closest(PART)));
  for (const name of ["pointerleave", "focusout"]) drawing.svg.addEventListener(name, () => light(drawing, null));
  drawing.svg.addEventListener("keydown", (event) => {
    const part = event.target.closest(PART);
    if (part && (event.key === "Enter" || event.key === " ") && !event.target.closest("a")) {
      event.preventDefault();
      pick(part);
    }
  });
}

/** Shows an element with its flows, or a flow with its ends, and lets the rest step back. */
function light(drawing, part) {
  const lit = part === null || part.dataset.boundary ? [] : [part, ...neighbours(drawing, part)];
  drawing.svg.classList.toggle("lighting", lit.length > 0);
  drawing.svg.querySelectorAll(".lit").forEach((n) => n.classList.remove("lit"));
  lit.forEach((n) => n.classList.add("lit"));
}

function neighbours(drawing, part) {
  const named = (node) => new Set(idsOf(node).flatMap((id) => part.dataset.element ? items.get(id).ends : [items.get(id).name]));
  const wanted = new Set(idsOf(part).flatMap((id) => part.dataset.element ? [items.get(id).name] : items.get(id).ends));
  const flows = [...drawing.svg.querySelectorAll(part.dataset.element ? "[data-flow]" : "[data-element]")]
    .filter((node) => [...named(node)].some((name) => wanted.has(name)));
  if (!part.dataset.element) return flows;
  const ends = new Set(flows.flatMap((flow) => idsOf(flow).flatMap((id) => items.get(id).ends)));
  return [...flows, ...[...drawing.svg.querySelectorAll("[data-element]")].filter((n) => idsOf(n).some((id) => ends.has(items.get(id).name)))];
}

function showDrawing(drawing) {
  drawings.forEach((d) => { d.figure.hidden = d !== drawing; });
  drawing.start();
}

function mark(parts) {
  document.querySelectorAll(".picked").forEach((n) => n.classList.remove("picked"));
  parts.forEach((n) => n.classList.add("picked"));
}

/** Says what was selected in the drawing, and leads to its findings. */
function pick(part) {
  mark([part]);
  const links = idsOf(part).map((id) => {
    const due = items.get(id).findings.filter(isDue).length;
    return [make("bdi", { class: "name" }, items.get(id).name), ": ",
      make("a", { href: "#f=item=" + encodeURIComponent(id) }, count(due, "open finding")), ", ",
      make("a", { href: "#item-" + id }, "what is known about it"), ". "];
  });
  byId("pick").replaceChildren(...links.flat());
}

/** Where an item is drawn; of several places the one with most detail. */
function partOf(id) {
  for (const drawing of [...drawings].reverse()) {
    for (const part of drawing.svg.querySelectorAll(PART)) {
      if (idsOf(part).includes(id)) return { drawing, part };
    }
  }
  return null;
}

function showInDiagram(id) {
  const found = partOf(id);
  if (!found) return;
  showDrawing(found.drawing);
  byId("diagram").scrollIntoView();
  found.drawing.show(found.part);
  pick(found.part);
  found.drawing.frame.focus({ preventScroll: true });
}

function find() {
  const wanted = byId("find").value.trim().toLowerCase();
  const hits = wanted === "" ? [] : [...items.values()]
    .filter((i) => i.name.toLowerCase().includes(wanted))
    .map((item) => ({ item, place: partOf(item.id) }))
    .filter((hit) => hit.place !== null);
  mark(hits.map((hit) => hit.place.part));
  byId("pick").textContent = wanted === "" ? "" : count(hits.length, "place");
  const exact = hits.find((hit) => hit.item.name.toLowerCase() === wanted) || (hits.length === 1 ? hits[0] : null);
  if (exact) {
    showDrawing(exact.place.drawing);
    exact.place.drawing.show(exact.place.part);
    pick(exact.place.part);
  }
}
