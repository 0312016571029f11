// Why there is a finding, and what there is to read about its threat.

function whyHere(finding) {
  const item = finding.item;
  const facts = [...finding.said, ...finding.unsaid];
  return [
    make("h4", {}, "Why here"),
    make("p", {}, make("span", { class: "kind" }, item.kind), " ", make("bdi", { class: "name" }, item.name)),
    item.about.cloneNode(true),
    ...finding.notes.map((note) => make("p", { class: "note" }, [...note.cloneNode(true).childNodes])),
    make("h5", {}, "It applies if"),
    make("p", { class: "when" }, text(finding.threat.node.querySelector(".when"))),
    facts.length > 0 ? [make("h5", {}, "And here it"), make("ul", { class: "facts" }, facts.map((fact) => factLine(fact, item.file)))] : [],
    make("p", { class: "hint" }, certaintyOf(finding)),
    make("p", { class: "hint" }, "Risk: " + riskWords(finding) + ", for the impact is " + impactWords(finding.impact) +
      " and the likelihood " + likelihoodWords(finding.likelihood) + "; severity " + LEVELS[finding.severity] + "."),
    item.raised ? item.raised.cloneNode(true) : null,
    make("p", { class: "actions" }, actions(finding)),
  ];
}

function certaintyOf(finding) {
  if (finding.certainty === "certain") return "Certain: a weakness shows it, or a control was declared as missing.";
  const names = finding.settledBy.map((fact) => fact.name + (fact.owner === "" ? "" : " of " + fact.owner));
  return "Assumed: it may turn out otherwise when somebody declares " + (names.length > 0 ? names.join(", ") : "more") + ".";
}

function actions(finding) {
  return [
    make("a", { href: "#finding=" + encodeURIComponent(finding.id) }, "Link to this finding"),
    make("a", { href: "#item-" + finding.item.id }, "All about this item"),
    partOf(finding.item.id) ? make("a", { href: "#diagram", click: (event) => {
      event.preventDefault();
      showInDiagram(finding.item.id);
    } }, "Show in the diagram") : null,
  ];
}

/** The texts of the threat, but for what stands under "why here" already. */
function aboutThreat(threat) {
  return [...threat.node.querySelectorAll(":scope > h4, :scope > .prose, :scope > .references")]
    .filter((node) => !node.classList.contains("applies"))
    .map((node) => node.cloneNode(true));
}
