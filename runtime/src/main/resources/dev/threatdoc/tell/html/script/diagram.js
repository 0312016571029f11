// The data-flow diagram: from a part of the drawing to its findings, and back.

const PART = "[data-element], [data-flow], [data-boundary]";

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
  showDrawing(drawings[0]);
  byId("tools").hidden = false;
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
  drawing.svg.addEventListener("keydown", (event) => {
    const part = event.target.closest(PART);
    if (part && (event.key === "Enter" || event.key === " ") && !event.target.closest("a")) {
      event.preventDefault();
      pick(part);
    }
  });
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
