// The findings by what to do about them: what is certain is mended, what is assumed waits for an answer.

const CERTAIN = "certain";

/** Found at more places than this, and it is said once for all of them. */
const AGAIN = 3;

/** Weaknesses first, then what else is certain, then the assumed ones below the question that settles most of them. */
function byWhatToDo(tops) {
  const certain = tops.filter((f) => f.certainty === CERTAIN);
  const seen = certain.filter((f) => f.seen);
  const declared = certain.filter((f) => !f.seen);
  const asked = questions(tops.filter((f) => f.certainty !== CERTAIN));
  return [
    ...part("Weaknesses that code and configuration show", seen),
    ...part("Certain, from what was declared or read off the code", declared),
    ...(asked.length > 0 ? [make("h3", { class: "apart" }, "Assumed, until somebody says")] : []),
    // The first is open where nothing else is to be read.
    ...asked.map(([name, members], at) => groupOf(name, members, "todo", at === 0 && certain.length === 0)),
  ];
}

/** What is certain: one by one, and what comes up again and again once for all its places. */
function part(title, list) {
  const kinds = new Map();
  for (const finding of list) {
    if (!kinds.has(finding.threat)) kinds.set(finding.threat, []);
    kinds.get(finding.threat).push(finding);
  }
  const nodes = [...kinds].flatMap(([threat, members]) =>
    members.length <= AGAIN ? members.map((f) => row(f, true)) : [groupOf(threat, members, "threat", false)]);
  return nodes.length > 0 ? [make("h3", { class: "apart" }, title), ...nodes] : [];
}

/** Each finding below the one question of its own that bears on most findings. */
function questions(list) {
  const bearing = new Map();
  const names = (finding) => finding.settledBy.length === 0 ? ["What else is undeclared"] : [...new Set(finding.settledBy.map((fact) => fact.name))];
  for (const finding of list) for (const name of names(finding)) bearing.set(name, (bearing.get(name) || 0) + 1);
  const groups = new Map();
  for (const finding of list) {
    const name = names(finding).reduce((best, next) => bearing.get(next) > bearing.get(best) ? next : best);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(finding);
  }
  const worst = ([, members]) => Math.max(...members.map((f) => f.risk));
  return [...groups].sort((a, b) => worst(b) - worst(a) || b[1].length - a[1].length || compare(a[0], b[0]));
}

/** The heading of a group: its own words, or the question that a property asks. */
function topic(name) {
  const word = words.byName.get(name);
  return word ? [make("code", {}, name), " ", word.yes, "?"] : [name];
}
