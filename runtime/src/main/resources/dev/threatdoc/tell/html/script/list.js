// The list of findings, in groups or flat.

/** More rows than this at once, and a browser takes its time. */
const AT_ONCE = 40;

/** The filter that the list shows, and the findings that pass it. */
const shown = { filter: null, matching: new Set() };

const badge = (risk) => make("span", { class: "sev s" + risk }, riskNames.get(risk));

/** What a weakness shows, with the file alone of where it stands: the folders are told where there is room. */
const sight = (seen) => text(seen).replace(/\([^()]*\/([^()/]+)\)$/, "($1)");

function row(finding, withItem) {
  const below = finding.patterns.filter((p) => shown.matching.has(p));
  const node = make("details", { class: "finding", "data-finding": finding.id, toggle: () => fill(node, finding) },
    make("summary", {},
      badge(finding.risk), " ",
      make("span", { class: "id" }, finding.threat.id), " ",
      make("span", { class: "title" }, finding.threat.title), " ",
      finding.seen ? make("span", { class: "saw" }, sight(finding.seen), " ") : "",
      withItem ? make("span", { class: "at" }, "at ", make("bdi", {}, finding.item.name), way(finding.item), " ") : "",
      finding.certainty === "certain" ? make("span", { class: "chip certain" }, "certain") : "", " ",
      finding.status === "open" ? "" : make("span", { class: "chip " + finding.status }, statusWord(finding.status)),
      below.length > 0 ? make("span", { class: "n" }, " +" + count(below.length, "pattern")) : ""));
  return node;
}

/** Puts what there is to read into a row that is open; once, for most rows are never opened. */
function fill(node, finding) {
  if (!node.open || node.querySelector(":scope > .body")) return;
  const below = finding.patterns.filter((p) => shown.matching.has(p));
  node.append(make("div", { class: "body" },
    make("div", { class: "why" }, whyHere(finding)),
    make("div", { class: "what" }, aboutThreat(finding.threat)),
    below.length > 0 ? make("div", { class: "patterns" },
      make("h4", {}, "Attack patterns that it covers"), below.map((p) => row(p, false))) : null));
}

/** Rows for a list of findings, the first of them at once and the others on demand. */
function rows(list, withItem) {
  const nodes = list.slice(0, AT_ONCE).map((f) => row(f, withItem));
  if (list.length > AT_ONCE) {
    const more = make("button", { type: "button", class: "more", click: () => more.replaceWith(...rows(list.slice(AT_ONCE), withItem)) },
      "Show " + number(list.length - AT_ONCE) + " more");
    nodes.push(more);
  }
  return nodes;
}

/** By item or by threat, the worst first. */
function grouped(list, by) {
  const groups = new Map();
  for (const finding of list) {
    const key = by === "item" ? finding.item : finding.threat;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(finding);
  }
  const weight = (f) => shown.filter.sort === "severity" ? f.severity : 10 * f.risk + f.severity;
  const worst = (members) => Math.max(...members.map(weight));
  const many = (members) => members.filter((f) => weight(f) === worst(members)).length;
  return [...groups].sort(([, a], [, b]) => worst(b) - worst(a) || many(b) - many(a));
}

/** A finding and what stands below it. */
function withPatterns(finding) {
  return [finding, ...finding.patterns.filter((p) => shown.matching.has(p)).flatMap(withPatterns)];
}

function groupOf(key, members, by, open) {
  const title = by === "todo" ? topic(key) : by === "item"
    ? [make("span", { class: "kind" }, key.kind), " ", make("bdi", {}, key.name), way(key)]
    : [make("span", { class: "id" }, key.id), " ", key.title];
  const all = members.flatMap(withPatterns);
  const tally = [5, 4, 3, 2, 1].map((level) => [level, all.filter((f) => f.risk === level).length])
    .filter(([, many]) => many > 0)
    .map(([level, many]) => make("span", { class: "sev s" + level }, number(many) + " " + riskNames.get(level)));
  const show = () => {
    if (node.open && node.children.length === 1) node.append(...rows(members, by !== "item"));
  };
  const node = make("details", { class: "group", open, toggle: show },
    make("summary", {}, make("h3", {}, title), " ", make("span", { class: "tally" }, tally)));
  show();
  return node;
}

/** Shows the findings that pass a filter. A pattern stands below its finding, or alone where that does not pass. */
function showFindings(filter) {
  shown.filter = filter;
  shown.matching = new Set(findings.filter(testOf(filter)));
  const tops = [...shown.matching]
    .filter((f) => f.parent === null || !shown.matching.has(f.parent))
    .sort(ORDERS[filter.sort] || ORDERS.risk);
  byId("results").replaceChildren(...contents(tops, filter.group));
  byId("shown").textContent = number(shown.matching.size) + " of " + count(findings.length, "finding");
}

function contents(tops, by) {
  if (tops.length === 0) {
    return [make("p", { class: "hint" }, findings.length === 0
      ? "Nothing was found: none of the threats that were looked for applies."
      : "No finding matches the filter.")];
  }
  if (by === "none") return rows(tops, true);
  if (by === "todo") return byWhatToDo(tops);
  const groups = grouped(tops, by);
  return groups.map(([key, members]) => groupOf(key, members, by, groups.length < 3));
}
