// What the page says, read from its HTML, so that nothing is said twice.

const LEVELS = ["", "very low", "low", "medium", "high", "very high"];

// What the levels of impact, likelihood and risk are called here, as the matrix says it: the highest impact stands first.
const matrixRow = (impact) => document.querySelectorAll(".matrix tbody tr")[5 - impact];
const impactWords = (level) => text(matrixRow(level).cells[0]);
const likelihoodWords = (level) => text(document.querySelectorAll(".matrix thead th")[level - 1]);
const riskWords = (finding) => matrixRow(finding.impact).cells[finding.likelihood].title;
const riskNames = new Map();

function readRisks() {
  for (const cell of document.querySelectorAll(".matrix td[class]")) riskNames.set(Number(cell.className.slice(1)), cell.title);
}
const STATUSES = ["open", "expired", "known", "answered", "suppressed", "excluded"];
const SETTLED = ["known", "answered", "suppressed", "excluded"];

const threats = new Map();
const items = new Map();
const findings = [];

const isDue = (finding) => !SETTLED.includes(finding.status);

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
    const place = node.querySelector(".about code");
    const item = {
      id: node.id.slice("item-".length), node,
      kind: text(node.querySelector(".kind")),
      name: text(node.querySelector("bdi")),
      about: node.querySelector(".about"),
      ends: [...node.querySelectorAll(".about bdi")].map(text),
      raised: node.querySelector(".raised"),
      file: place ? text(place).replace(/:\d+$/, "").replace(/^.*\//, "") : "",
      said: [...node.querySelectorAll(".said > li")].map(readFact),
      unsaid: [...node.querySelectorAll(".unsaid > li")].map(readFact),
      findings: [],
    };
    item.words = (item.kind + " " + item.name + " " + item.id + " " + text(item.about)).toLowerCase();
    items.set(item.id, item);
  }
  // What is the same as at another item stands there only.
  for (const item of items.values()) {
    const same = item.node.querySelector(":scope > .same > a");
    const holder = same ? items.get(same.getAttribute("href").slice("#item-".length)).node : item.node;
    for (const line of holder.querySelectorAll(":scope > .found > li")) readFinding(line, item, null);
  }
}

/** The finding of a line, and those that it covers. */
function readFinding(line, item, parent) {
  const id = line.firstChild.data.trim();
  const notes = [...line.querySelectorAll(":scope > p")];
  const seen = notes.find((note) => note.className === "seen");
  const finding = { ...readMarks([...line.classList], item), item, parent, notes, seen, patterns: [],
    threat: threats.get(id), id: id + "@" + item.id + (line.dataset.spot ? "@" + line.dataset.spot : ""),
    words: notes.map(text).join(" ").toLowerCase() };
  findings.push(finding);
  item.findings.push(finding);
  if (parent) parent.patterns.push(finding);
  for (const below of line.querySelectorAll(":scope > ul > li")) readFinding(below, item, finding);
}

/** Between whom a flow goes, for many are called alike; nothing for others. */
function way(item) {
  return item.ends.length < 2 ? [] : [" ", make("span", { class: "way" },
    "from ", make("bdi", {}, item.ends[0]), " to ", make("bdi", {}, item.ends[1]))];
}

/** The fact that a mark stands for: one of the item's, or something undeclared of the glossary. */
function factOf(mark, item) {
  const sort = mark[0].toLowerCase();
  const number = Number(mark.slice(1));
  if (sort === "d") return item.said[number];
  if (sort === "u") return item.unsaid[number];
  const owner = sort === "o" ? item.ends[0] : sort === "t" ? item.ends[1] : "";
  return { name: words.list[number].name, owner, value: "", how: "" };
}

function readMarks(marks, item) {
  const [impact, likelihood, risk] = marks.find((m) => /^r[1-5]{3}$/.test(m)).slice(1).split("").map(Number);
  const facts = (pattern) => marks.filter((m) => pattern.test(m)).map((m) => factOf(m, item));
  const unsaid = facts(/^[gotu]\d+$/);
  const settling = facts(/^[GOTU]\d+$/);
  return {
    impact, likelihood, risk,
    severity: Number(marks.find((m) => /^s[1-5]$/.test(m)).slice(1)),
    certainty: marks.includes("certain") ? "certain" : "assumed",
    status: STATUSES.find((s) => marks.includes(s)) || "open",
    said: facts(/^d\d+$/),
    unsaid,
    settledBy: settling.length > 0 ? settling : unsaid,
  };
}
