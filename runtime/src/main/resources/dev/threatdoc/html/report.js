"use strict";
// All that the page knows stands in its HTML; this reads it from there, so that nothing is said twice.
(() => {
  const LEVELS = ["", "very low", "low", "medium", "high", "very high"];
  const STATUSES = ["open", "expired", "known", "answered", "suppressed", "excluded"];
  const SETTLED = ["known", "answered", "suppressed", "excluded"];
  const SETS = ["severity", "certainty", "status", "stride", "catalog"];
  const AT_ONCE = 150;

  const byId = (id) => document.getElementById(id);
  const text = (node) => node.textContent.replace(/\s+/g, " ").trim();

  /** A new element; values that are functions are listeners, an array of children is flattened. */
  function make(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (typeof value === "function") node.addEventListener(name, value);
      else if (value === true) node.setAttribute(name, "");
      else if (value !== false && value !== null) node.setAttribute(name, value);
    }
    node.append(...children.flat().filter((c) => c !== null && c !== ""));
    return node;
  }

  // ---- What the page says -------------------------------------------------------------------------------------------

  const threats = new Map();
  const items = new Map();
  const findings = [];

  function readThreats() {
    for (const node of document.querySelectorAll("details.threat")) {
      const id = node.id.slice("threat-".length);
      threats.set(id, {
        id, node,
        title: text(node.querySelector(".title")),
        stride: node.dataset.stride,
        catalog: node.dataset.catalog,
        words: text(node).toLowerCase(),
      });
    }
  }

  function readItems() {
    for (const node of document.querySelectorAll("details.item")) {
      const item = {
        id: node.id.slice("item-".length), node,
        kind: text(node.querySelector(".kind")),
        name: text(node.querySelector("bdi")),
        about: node.querySelector(".about"),
        said: [...node.querySelectorAll(".said > li")],
        unsaid: [...node.querySelectorAll(".unsaid > li")],
      };
      item.words = (item.kind + " " + item.name + " " + item.id + " " + text(item.about)).toLowerCase();
      items.set(item.id, item);
      for (const line of node.querySelectorAll(".found > li")) readFinding(line, item, null);
    }
  }

  function readFinding(line, item, parent) {
    const marks = [...line.classList];
    const numbers = (letter) => marks.filter((m) => new RegExp("^" + letter + "[0-9]+$").test(m)).map((m) => Number(m.slice(1)));
    const open = numbers("u");
    const [impact, likelihood, risk] = marks.find((m) => /^r[1-5]{3}$/.test(m)).slice(1).split("").map(Number);
    const finding = {
      item, parent, impact, likelihood, risk,
      threat: threats.get(text(line.querySelector("b"))),
      severity: numbers("s")[0],
      certainty: marks.includes("certain") ? "certain" : "assumed",
      status: STATUSES.find((s) => marks.includes(s)) || "open",
      said: numbers("d").map((n) => item.said[n]),
      unsaid: open.map((n) => item.unsaid[n]),
      settledBy: (numbers("q").length > 0 ? numbers("q") : open).map((n) => item.unsaid[n]),
      notes: [...line.querySelectorAll(":scope > p")],
      patterns: [],
    };
    finding.id = finding.threat.id + "@" + item.id;
    finding.words = finding.notes.map(text).join(" ").toLowerCase();
    findings.push(finding);
    for (const below of line.querySelectorAll(":scope > ul > li")) finding.patterns.push(readFinding(below, item, finding));
    return finding;
  }

  // ---- The filter ---------------------------------------------------------------------------------------------------

  const KINDS_OF_VALUE = {
    severity: { of: (f) => String(f.severity), all: ["5", "4", "3", "2", "1"], name: (v) => LEVELS[v] },
    certainty: { of: (f) => f.certainty, all: ["certain", "assumed"], name: (v) => v },
    status: { of: (f) => f.status, all: STATUSES, name: (v) => v },
    stride: { of: (f) => f.threat.stride, all: null, name: (v) => v || "none" },
    catalog: { of: (f) => f.threat.catalog, all: null, name: (v) => v },
  };

  let filter = untouched();

  /** What is shown at first: whatever is still to be dealt with. */
  function untouched() {
    const present = new Set(findings.map((f) => f.status));
    const due = STATUSES.filter((s) => present.has(s) && !SETTLED.includes(s));
    return {
      q: "", item: "", impact: "", likelihood: "", group: "item", sort: "severity",
      severity: new Set(), certainty: new Set(), stride: new Set(), catalog: new Set(),
      status: new Set(due.length < present.size ? due : []),
    };
  }

  function sameSet(a, b) {
    return a.size === b.size && [...a].every((v) => b.has(v));
  }

  /** The filter as a fragment of the address: what differs from the untouched one. */
  function toFragment() {
    const from = untouched();
    const out = [];
    for (const key of ["q", "item", "impact", "likelihood", "group", "sort"]) {
      if (filter[key] !== from[key]) out.push(key + "=" + encodeURIComponent(filter[key]));
    }
    for (const key of SETS) {
      if (!sameSet(filter[key], from[key])) out.push(key + "=" + [...filter[key]].map(encodeURIComponent).join("."));
    }
    return out.join("&");
  }

  function fromFragment(fragment) {
    const read = untouched();
    for (const part of fragment.split("&")) {
      const at = part.indexOf("=");
      const key = part.slice(0, at);
      if (SETS.includes(key)) read[key] = new Set(part.slice(at + 1).split(".").filter((v) => v !== "").map(decode));
      else if (["q", "item", "impact", "likelihood", "group", "sort"].includes(key)) read[key] = decode(part.slice(at + 1));
    }
    return read;
  }

  function decode(value) {
    try {
      return decodeURIComponent(value);
    } catch {
      return value;
    }
  }

  /** A test for findings; each word that is searched for has to stand in the threat, the item or the answer. */
  function test() {
    const words = filter.q.toLowerCase().split(/\s+/).filter((w) => w !== "").map((word) => ({
      word,
      threats: new Set([...threats.values()].filter((t) => t.words.includes(word))),
      items: new Set([...items.values()].filter((i) => i.words.includes(word))),
    }));
    const sets = SETS.filter((key) => filter[key].size > 0);
    return (f) =>
      (filter.item === "" || f.item.id === filter.item) &&
      (filter.impact === "" || String(f.impact) === filter.impact) &&
      (filter.likelihood === "" || String(f.likelihood) === filter.likelihood) &&
      sets.every((key) => filter[key].has(KINDS_OF_VALUE[key].of(f))) &&
      words.every((w) => w.threats.has(f.threat) || w.items.has(f.item) || f.words.includes(w.word));
  }

  const certainFirst = (a, b) => Number(b.certainty === "certain") - Number(a.certainty === "certain");
  const riskiestFirst = (a, b) => b.impact * b.likelihood - a.impact * a.likelihood || b.impact - a.impact;
  const severestFirst = (a, b) => b.severity - a.severity;
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  const ORDERS = {
    severity: (a, b) => severestFirst(a, b) || certainFirst(a, b) || riskiestFirst(a, b) || compare(a.threat.id, b.threat.id),
    risk: (a, b) => riskiestFirst(a, b) || severestFirst(a, b) || certainFirst(a, b) || compare(a.threat.id, b.threat.id),
    id: (a, b) => compare(a.threat.id, b.threat.id) || severestFirst(a, b),
    title: (a, b) => compare(a.threat.title, b.threat.title) || severestFirst(a, b),
  };

  // ---- The list of findings -----------------------------------------------------------------------------------------

  let matching = new Set();

  function badge(severity) {
    return make("span", { class: "sev s" + severity }, LEVELS[severity]);
  }

  function row(finding, withItem) {
    const below = finding.patterns.filter((p) => matching.has(p));
    const node = make("details", { class: "finding", "data-finding": finding.id },
      make("summary", {},
        badge(finding.severity), " ",
        make("span", { class: "id" }, finding.threat.id), " ",
        make("span", { class: "title" }, finding.threat.title), " ",
        withItem ? make("span", { class: "at" }, "at ", make("bdi", {}, finding.item.name), " ") : "",
        make("span", { class: "chip " + finding.certainty }, finding.certainty), " ",
        finding.status === "open" ? "" : make("span", { class: "chip " + finding.status }, finding.status),
        below.length > 0 ? make("span", { class: "n" }, " +" + below.length + (below.length === 1 ? " pattern" : " patterns")) : ""));
    node.addEventListener("toggle", () => fill(node, finding, below));
    return node;
  }

  /** Puts what there is to read into a row that is open; once, for most rows are never opened. */
  function fill(node, finding, below) {
    if (!node.open || node.querySelector(":scope > .body")) return;
    const what = [...finding.threat.node.querySelectorAll(":scope > h4, :scope > .prose, :scope > .references")]
      .map((n) => n.cloneNode(true));
    const when = what.findIndex((n) => n.tagName === "H4" && text(n) === "When it applies");
    if (when >= 0) what.splice(when, 1);
    node.append(make("div", { class: "body" },
      make("div", { class: "why" }, why(finding)),
      make("div", { class: "what" }, what),
      below.length > 0 ? make("div", { class: "patterns" },
        make("h4", {}, "Attack patterns that it covers"), below.map((p) => row(p, false))) : null));
  }

  function why(finding) {
    const about = finding.item.about.cloneNode(true);
    return [
      make("h4", {}, "Why here"),
      make("p", {}, make("span", { class: "kind" }, finding.item.kind), " ", make("bdi", { class: "name" }, finding.item.name)),
      about,
      ...finding.notes.map((n) => make("p", { class: "note" }, text(n))),
      finding.threat.node.querySelector(".condition").cloneNode(true),
      finding.said.length + finding.unsaid.length > 0 ? make("ul", { class: "facts" },
        finding.said.map((li) => li.cloneNode(true)),
        finding.unsaid.map((li) => make("li", {}, text(li), text(li).includes(" = ") ? "" : " = false", make("i", {}, " nobody said")))) : null,
      make("p", { class: "hint" }, certainty(finding)),
      make("p", { class: "hint" }, "Risk: " + LEVELS[finding.risk] + ", for the impact is " + LEVELS[finding.impact] +
        " and the likelihood " + LEVELS[finding.likelihood] + "."),
      make("p", { class: "actions" }, actions(finding)),
    ].filter((n) => n !== null);
  }

  function certainty(finding) {
    if (finding.certainty === "certain") return "Certain: it follows from what was declared or read off the code.";
    const names = finding.settledBy.map((li) => text(li).split(" = ")[0]);
    return "Assumed: it may turn out otherwise when somebody declares " + (names.length > 0 ? names.join(", ") : "more") + ".";
  }

  function actions(finding) {
    return [
      make("a", { href: "#finding=" + encodeURIComponent(finding.id) }, "Link to this finding"),
      make("a", { href: "#item-" + finding.item.id }, "All about this item"),
      partOf(finding.item.id) ? make("a", { href: "#diagram", click: (event) => {
        event.preventDefault();
        showInDiagram(finding.item.id);
      } }, "Show in the diagram") : "",
    ];
  }

  /** Rows for a list of findings, the first of them at once and the others on demand. */
  function rows(list, withItem) {
    const nodes = list.slice(0, AT_ONCE).map((f) => row(f, withItem));
    if (list.length > AT_ONCE) {
      const more = make("button", { type: "button", class: "more", click: () => more.replaceWith(...rows(list.slice(AT_ONCE), withItem)) },
        "Show " + (list.length - AT_ONCE) + " more");
      nodes.push(more);
    }
    return nodes;
  }

  function groups(list) {
    const byKey = new Map();
    for (const finding of list) {
      const key = filter.group === "item" ? finding.item : finding.threat;
      if (!byKey.has(key)) byKey.set(key, []);
      byKey.get(key).push(finding);
    }
    const worst = (members) => Math.max(...members.map((f) => f.severity));
    return [...byKey].sort(([, a], [, b]) => worst(b) - worst(a) || b.length - a.length);
  }

  function group(key, members, open) {
    const counts = LEVELS.map((_, level) => members.filter((f) => f.severity === level).length);
    const title = filter.group === "item"
      ? [make("span", { class: "kind" }, key.kind), " ", make("bdi", {}, key.name)]
      : [make("span", { class: "id" }, key.id), " ", key.title];
    const node = make("details", { class: "group", open },
      make("summary", {},
        make("h3", {}, title), " ",
        make("span", { class: "tally" }, counts.map((n, level) => n === 0 ? null :
          make("span", { class: "sev s" + level, title: n + " " + LEVELS[level] }, n + " " + LEVELS[level])).reverse())));
    const show = () => {
      if (node.open && node.children.length === 1) node.append(...rows(members, filter.group !== "item"));
    };
    node.addEventListener("toggle", show);
    show();
    return node;
  }

  function show() {
    const wanted = test();
    matching = new Set(findings.filter(wanted));
    const tops = [...matching].filter((f) => f.parent === null || !matching.has(f.parent)).sort(ORDERS[filter.sort] || ORDERS.severity);
    const results = byId("results");
    if (filter.group === "none") {
      results.replaceChildren(...rows(tops, true));
    } else {
      const all = groups(tops);
      results.replaceChildren(...all.map(([key, members]) => group(key, members, all.length < 3 || tops.length <= 60)));
    }
    if (tops.length === 0) {
      results.replaceChildren(make("p", { class: "hint" }, findings.length === 0
        ? "Nothing was found: none of the threats that were looked for applies."
        : "No finding matches the filter."));
    }
    byId("shown").textContent = matching.size + " of " + findings.length + (findings.length === 1 ? " finding" : " findings");
  }

  // ---- The form -----------------------------------------------------------------------------------------------------

  function fillForm() {
    for (const key of SETS) {
      const { of, all, name } = KINDS_OF_VALUE[key];
      const present = new Map();
      for (const f of findings) present.set(of(f), (present.get(of(f)) || 0) + 1);
      const values = (all || [...present.keys()].sort()).filter((v) => present.has(v));
      byId("f-" + key).hidden = values.length < 2;
      byId("f-" + key).append(...values.map((v) => make("label", { class: "choice" },
        make("input", { type: "checkbox", name: key, value: v, change: formChanged }),
        make("span", { class: key === "severity" ? "sev s" + v : "word" }, name(v)),
        make("span", { class: "n" }, " " + present.get(v)))));
    }
    const withFindings = [...items.values()].filter((i) => findings.some((f) => f.item === i));
    byId("f-item").append(...withFindings.map((i) => make("option", { value: i.id }, i.name + " (" + i.kind + ")")));
    for (const id of ["f-impact", "f-likelihood"]) {
      byId(id).append(...[5, 4, 3, 2, 1].map((l) => make("option", { value: String(l) }, LEVELS[l])));
    }
    for (const id of ["group", "sort", "f-item", "f-impact", "f-likelihood"]) byId(id).addEventListener("change", formChanged);
    let waiting = 0;
    byId("q").addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(formChanged, 120);
    });
    byId("finder").addEventListener("submit", (e) => e.preventDefault());
    byId("clear").addEventListener("click", () => apply(untouched()));
    byId("finder").hidden = findings.length === 0;
  }

  function formChanged() {
    filter = { ...filter, q: byId("q").value, item: byId("f-item").value, impact: byId("f-impact").value, likelihood: byId("f-likelihood").value,
      group: byId("group").value, sort: byId("sort").value };
    for (const key of SETS) {
      filter[key] = new Set([...document.querySelectorAll("input[name=" + key + "]:checked")].map((i) => i.value));
    }
    remember();
    show();
  }

  /** Shows a filter that came from somewhere else than the form. */
  function apply(next) {
    filter = next;
    byId("q").value = filter.q;
    byId("f-item").value = filter.item;
    byId("f-impact").value = filter.impact;
    byId("f-likelihood").value = filter.likelihood;
    byId("group").value = filter.group;
    byId("sort").value = filter.sort;
    for (const input of document.querySelectorAll("#finder input[type=checkbox]")) input.checked = filter[input.name].has(input.value);
    remember();
    show();
  }

  /** Keeps the filter in the address, so that it can be sent to somebody; where that is refused, it is not kept. */
  function remember() {
    const fragment = toFragment();
    try {
      history.replaceState(null, "", fragment === "" ? "#findings" : "#f=" + fragment);
    } catch {
      // A page that is shown inside of another one may have no address of its own.
    }
  }

  // ---- Getting about ------------------------------------------------------------------------------------------------

  function follow() {
    const fragment = location.hash;
    if (fragment.startsWith("#f=")) {
      apply(fromFragment(fragment.slice(3)));
      byId("findings").scrollIntoView();
    } else if (fragment.startsWith("#finding=")) {
      openFinding(decode(fragment.slice("#finding=".length)));
    } else {
      const target = byId(decode(fragment.slice(1)));
      const drawing = drawings.find((d) => d.figure === target);
      if (drawing) showDrawing(drawing);
      if (target && target.tagName === "DETAILS") target.open = true;
    }
  }

  function openFinding(id) {
    const finding = findings.find((f) => f.id === id);
    if (!finding) return;
    const next = untouched();
    next.status = new Set();
    next.item = finding.item.id;
    apply(next);
    history.replaceState(null, "", "#finding=" + encodeURIComponent(id));
    for (const wanted of [finding.parent, finding].filter((f) => f !== null)) {
      const node = [...document.querySelectorAll("details.finding")].find((n) => n.dataset.finding === wanted.id);
      if (!node) return;
      node.open = true;
      fill(node, wanted, wanted.patterns.filter((p) => matching.has(p)));
      if (wanted === finding) {
        node.scrollIntoView({ block: "start" });
        node.querySelector("summary").focus({ preventScroll: true });
      }
    }
  }

  // ---- The diagram --------------------------------------------------------------------------------------------------

  /** Lets a drawing be moved and made larger; its view box is all that changes. */
  function movable(svg) {
    const whole = svg.viewBox.baseVal;
    const full = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
    let box = { ...full };
    const set = (next) => {
      box = next;
      svg.setAttribute("viewBox", [box.x, box.y, box.width, box.height].map((n) => Math.round(n * 10) / 10).join(" "));
    };
    const zoom = (factor, x = box.x + box.width / 2, y = box.y + box.height / 2) => {
      const width = Math.min(full.width, Math.max(full.width / 20, box.width / factor));
      const scale = width / box.width;
      set({ x: x - (x - box.x) * scale, y: y - (y - box.y) * scale, width, height: box.height * scale });
    };
    const move = (dx, dy) => set({ ...box, x: box.x + dx * box.width, y: box.y + dy * box.height });
    const at = (event) => {
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
      return [point.x, point.y];
    };
    svg.setAttribute("tabindex", "0");
    svg.addEventListener("wheel", (event) => {
      // The page has to scroll on; who wants to zoom has clicked into the drawing, or holds Ctrl.
      if (!event.ctrlKey && !svg.contains(document.activeElement)) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 400), ...at(event));
    }, { passive: false });
    let grip = null;
    svg.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && event.pointerType !== "touch") grip = { x: event.clientX, y: event.clientY, box };
    });
    svg.addEventListener("pointermove", (event) => {
      if (!grip || event.buttons === 0) return;
      const scale = grip.box.width / svg.getBoundingClientRect().width;
      set({ ...grip.box, x: grip.box.x - (event.clientX - grip.x) * scale, y: grip.box.y - (event.clientY - grip.y) * scale });
    });
    addEventListener("pointerup", () => { grip = null; });
    svg.addEventListener("keydown", (event) => {
      const steps = { "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), "0": () => set({ ...full }),
        ArrowLeft: () => move(-0.1, 0), ArrowRight: () => move(0.1, 0), ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1) };
      if (steps[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        steps[event.key]();
      }
    });
    return {
      svg, zoom,
      reset: () => set({ ...full }),
      show: (node) => {
        const shape = node.getBBox();
        const to = node.getCTM();
        const from = svg.getCTM();
        if (!to || !from) return;
        const centre = new DOMPoint(shape.x + shape.width / 2, shape.y + shape.height / 2).matrixTransform(from.inverse().multiply(to));
        const width = Math.min(full.width, Math.max(500, shape.width * 4));
        const height = full.height * width / full.width;
        set({ x: centre.x - width / 2, y: centre.y - height / 2, width, height });
      },
    };
  }

  let drawings = [];

  /** The ids of the items that a part of the drawing stands for; a flow may stand for its response, too. */
  function idsOf(part) {
    return (part.dataset.element || part.dataset.flow || part.dataset.boundary || "").split(" ").filter((id) => items.has(id));
  }

  function diagram() {
    drawings = [...document.querySelectorAll("figure.drawing")].map((figure) => ({ figure, ...movable(figure.querySelector("svg")) }));
    if (drawings.length === 0) return;
    showDrawing(drawings[0]);
    byId("tools").hidden = false;
    byId("zoom-in").addEventListener("click", () => shownDrawing().zoom(1.4));
    byId("zoom-out").addEventListener("click", () => shownDrawing().zoom(1 / 1.4));
    byId("zoom-reset").addEventListener("click", () => shownDrawing().reset());
    const names = new Set();
    for (const drawing of drawings) {
      for (const part of drawing.svg.querySelectorAll("[data-element], [data-flow], [data-boundary]")) {
        idsOf(part).forEach((id) => names.add(items.get(id).name));
        part.addEventListener("keydown", (event) => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            event.stopPropagation();
            pick(part);
          }
        });
      }
      let from = null;
      drawing.svg.addEventListener("pointerdown", (event) => { from = event; });
      drawing.svg.addEventListener("click", (event) => {
        const moved = from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > 4;
        const part = event.target.closest("[data-element], [data-flow], [data-boundary]");
        if (moved) event.preventDefault();
        else if (part && !event.target.closest("a")) pick(part);
      });
    }
    byId("names").append(...[...names].sort().map((n) => make("option", { value: n })));
    byId("find").addEventListener("input", find);
  }

  const shownDrawing = () => drawings.find((d) => !d.figure.hidden);

  function showDrawing(drawing) {
    drawings.forEach((d) => { d.figure.hidden = d !== drawing; });
  }

  function mark(parts) {
    document.querySelectorAll(".picked").forEach((n) => n.classList.remove("picked"));
    parts.forEach((n) => n.classList.add("picked"));
  }

  /** Says what was selected in the drawing, and leads to its findings. */
  function pick(part) {
    mark([part]);
    const links = idsOf(part).map((id) => {
      const count = findings.filter((f) => f.item.id === id && !SETTLED.includes(f.status)).length;
      return [make("bdi", { class: "name" }, items.get(id).name), ": ",
        make("a", { href: "#f=item=" + encodeURIComponent(id) }, count + (count === 1 ? " open finding" : " open findings")), ", ",
        make("a", { href: "#item-" + id }, "what is known about it"), ". "];
    });
    byId("pick").replaceChildren(...links.flat());
  }

  function partOf(id) {
    for (const drawing of [...drawings].reverse()) {
      for (const part of drawing.svg.querySelectorAll("[data-element], [data-flow], [data-boundary]")) {
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
    found.drawing.svg.focus({ preventScroll: true });
  }

  function find() {
    const words = byId("find").value.trim().toLowerCase();
    const hits = words === "" ? [] : [...items.values()].filter((i) => i.name.toLowerCase().includes(words)).filter((i) => partOf(i.id));
    mark(hits.map((i) => partOf(i.id).part));
    byId("pick").textContent = words === "" ? "" : hits.length + (hits.length === 1 ? " place" : " places");
    const exact = hits.find((i) => i.name.toLowerCase() === words) || (hits.length === 1 ? hits[0] : null);
    if (exact) {
      const found = partOf(exact.id);
      showDrawing(found.drawing);
      found.drawing.show(found.part);
      pick(found.part);
    }
  }

  function keys(event) {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      byId("q").focus();
    } else if (event.key === "Escape" && event.target.id === "q") {
      byId("q").value = "";
      formChanged();
    } else if (event.key === "Escape" && !typing) {
      closeAround(event.target);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.matches("#results summary")) {
      event.preventDefault();
      const all = [...document.querySelectorAll("#results summary")].filter((s) => s.checkVisibility());
      const next = all[all.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) next.focus();
    }
  }

  function closeAround(node) {
    const open = node.closest && node.closest("details.finding[open], details.group[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  }

  function theme() {
    const button = byId("theme");
    const root = document.documentElement;
    const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const label = () => {
      button.textContent = dark() ? "Light" : "Dark";
      button.setAttribute("aria-label", dark() ? "Switch to light colours" : "Switch to dark colours");
    };
    // Pages from a disk may have no storage, and browsers differ in what they then do.
    const stored = (work) => {
      try {
        return work();
      } catch {
        return null;
      }
    };
    const kept = stored(() => localStorage.getItem("threatdoc-theme"));
    if (kept === "dark" || kept === "light") root.dataset.theme = kept;
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      stored(() => localStorage.setItem("threatdoc-theme", root.dataset.theme));
      label();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", label);
    label();
    button.hidden = false;
  }

  /** On paper nothing can be opened: what matches is printed in full lines. */
  function beforePrint() {
    for (const node of document.querySelectorAll("#results details.group")) node.open = true;
    for (const more of document.querySelectorAll("#results button.more")) more.click();
  }

  document.documentElement.classList.add("js");
  readThreats();
  readItems();
  filter = untouched();
  theme();
  diagram();
  fillForm();
  for (const input of document.querySelectorAll("#finder input[type=checkbox]")) input.checked = filter[input.name].has(input.value);
  show();
  for (const item of items.values()) {
    const count = findings.filter((f) => f.item === item).length;
    if (count > 0) {
      item.node.append(make("p", {}, make("a", { href: "#f=item=" + encodeURIComponent(item.id) + "&status=" },
        "Show its " + count + (count === 1 ? " finding" : " findings"))));
    }
  }
  follow();
  addEventListener("hashchange", follow);
  addEventListener("keydown", keys);
  addEventListener("beforeprint", beforePrint);
})();
