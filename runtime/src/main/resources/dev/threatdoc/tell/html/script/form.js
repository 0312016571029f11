// The form of the filter.

function fillForm() {
  for (const key of SETS) fillSet(key);
  const withFindings = [...items.values()].filter((i) => i.findings.length > 0);
  byId("f-item").append(...withFindings.map((i) => make("option", { value: i.id }, i.name + way(i).map((w) => w.textContent || w).join("") + " (" + i.kind + ")")));
  for (const [id, words] of [["f-impact", impactWords], ["f-likelihood", likelihoodWords]]) {
    byId(id).append(...[5, 4, 3, 2, 1].map((level) => make("option", { value: String(level) }, words(level))));
  }
  for (const id of ["group", "sort", "f-item", "f-impact", "f-likelihood"]) byId(id).addEventListener("change", formChanged);
  byId("q").addEventListener("input", later(formChanged, 120));
  byId("finder").addEventListener("submit", (event) => event.preventDefault());
  byId("clear").addEventListener("click", () => apply(untouched()));
  byId("finder").hidden = findings.length === 0;
}

/** A box to tick for each value that there is; none where all findings have the same. */
function fillSet(key) {
  const { of, all, name } = VALUES[key];
  const present = new Map();
  for (const finding of findings) present.set(of(finding), (present.get(of(finding)) || 0) + 1);
  const values = (all || [...present.keys()].sort()).filter((v) => present.has(v));
  byId("f-" + key).hidden = values.length < 2;
  byId("f-" + key).append(...values.map((v) => make("label", { class: "choice" },
    make("input", { type: "checkbox", name: key, value: v, change: formChanged }),
    make("span", { class: key === "risk" ? "sev s" + v : "word" }, name(v)),
    make("span", { class: "n" }, " " + number(present.get(v))))));
}

function formChanged() {
  const filter = { q: byId("q").value, item: byId("f-item").value, impact: byId("f-impact").value,
    likelihood: byId("f-likelihood").value, group: byId("group").value, sort: byId("sort").value };
  for (const key of SETS) {
    filter[key] = new Set([...document.querySelectorAll("input[name=" + key + "]:checked")].map((i) => i.value));
  }
  remember(filter);
  showFindings(filter);
}

/** Puts a filter into the form, and shows its findings. */
function apply(filter) {
  fillIn(filter);
  remember(filter);
  showFindings(filter);
}

function fillIn(filter) {
  for (const [id, key] of [["q", "q"], ["f-item", "item"], ["f-impact", "impact"], ["f-likelihood", "likelihood"],
    ["group", "group"], ["sort", "sort"]]) {
    byId(id).value = filter[key];
  }
  for (const input of document.querySelectorAll("#finder input[type=checkbox]")) {
    input.checked = filter[input.name].has(input.value);
  }
}
