// Which findings are shown, in which order; and the same as a part of the page's address.

const SETS = ["risk", "severity", "certainty", "status", "stride", "catalog"];
const SINGLE = ["q", "item", "impact", "likelihood", "group", "sort"];

const VALUES = {
  risk: { of: (f) => String(f.risk), all: ["5", "4", "3", "2", "1"], name: (v) => riskNames.get(Number(v)) },
  severity: { of: (f) => String(f.severity), all: ["5", "4", "3", "2", "1"], name: (v) => LEVELS[v] },
  certainty: { of: (f) => f.certainty, all: ["certain", "assumed"], name: (v) => v },
  status: { of: (f) => f.status, all: STATUSES, name: (v) => statusWord(v) },
  stride: { of: (f) => f.threat.stride, all: null, name: (v) => v || "none" },
  catalog: { of: (f) => f.threat.catalog, all: null, name: (v) => v },
};

/** Where there is a baseline, what is open and not known is new. */
function statusWord(status) {
  return status === "open" && findings.some((f) => f.status === "known") ? "new" : status;
}

/** What is shown at first: whatever is still to be dealt with. */
function untouched() {
  const present = new Set(findings.map((f) => f.status));
  const due = STATUSES.filter((s) => present.has(s) && !SETTLED.includes(s));
  return {
    q: "", item: "", impact: "", likelihood: "", group: "todo", sort: "risk",
    risk: new Set(), severity: new Set(), certainty: new Set(), stride: new Set(), catalog: new Set(),
    status: new Set(due.length < present.size ? due : []),
  };
}

const sameSet = (a, b) => a.size === b.size && [...a].every((v) => b.has(v));

/** A filter as a fragment of the address: what differs from the untouched one. */
function toFragment(filter) {
  const from = untouched();
  const out = [];
  for (const key of SINGLE) {
    if (filter[key] !== from[key]) out.push(key + "=" + encodeURIComponent(filter[key]));
  }
  for (const key of SETS) {
    if (!sameSet(filter[key], from[key])) out.push(key + "=" + [...filter[key]].map(encodeURIComponent).join("."));
  }
  return out.join("&");
}

function fromFragment(fragment) {
  const filter = untouched();
  for (const part of fragment.split("&")) {
    const at = part.indexOf("=");
    const key = part.slice(0, at);
    const value = part.slice(at + 1);
    if (SETS.includes(key)) filter[key] = new Set(value.split(".").filter((v) => v !== "").map(decode));
    else if (SINGLE.includes(key)) filter[key] = decode(value);
  }
  return filter;
}

/** What somebody has typed into the address may be no code of anything. */
function decode(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** A test for findings; each word that is searched for has to stand in the threat, the item or the answer. */
function testOf(filter) {
  const wanted = filter.q.toLowerCase().split(/\s+/).filter((w) => w !== "").map((word) => ({
    word,
    threats: new Set([...threats.values()].filter((t) => t.words.includes(word))),
    items: new Set([...items.values()].filter((i) => i.words.includes(word))),
  }));
  const sets = SETS.filter((key) => filter[key].size > 0);
  return (f) =>
    (filter.item === "" || f.item.id === filter.item) &&
    (filter.impact === "" || String(f.impact) === filter.impact) &&
    (filter.likelihood === "" || String(f.likelihood) === filter.likelihood) &&
    sets.every((key) => filter[key].has(VALUES[key].of(f))) &&
    wanted.every((w) => w.threats.has(f.threat) || w.items.has(f.item) || f.words.includes(w.word));
}

const certainFirst = (a, b) => Number(b.certainty === "certain") - Number(a.certainty === "certain");
const riskiestFirst = (a, b) => b.risk - a.risk || b.impact * b.likelihood - a.impact * a.likelihood || b.impact - a.impact;
const severestFirst = (a, b) => b.severity - a.severity;
const byThreat = (a, b) => compare(a.threat.id, b.threat.id);

const ORDERS = {
  severity: (a, b) => severestFirst(a, b) || certainFirst(a, b) || riskiestFirst(a, b) || byThreat(a, b),
  risk: (a, b) => riskiestFirst(a, b) || severestFirst(a, b) || certainFirst(a, b) || byThreat(a, b),
  id: (a, b) => byThreat(a, b) || severestFirst(a, b),
  title: (a, b) => compare(a.threat.title, b.threat.title) || severestFirst(a, b),
};
