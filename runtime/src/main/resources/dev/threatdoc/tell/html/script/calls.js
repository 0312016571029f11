// Chooses of what programs answer: by who may call it, and by words.

function calls() {
  const table = byId("calls");
  if (!table) return;
  const rows = [...table.tBodies[0].rows];
  const who = (row) => text(row.cells[0]);
  const callers = [...new Set(rows.map(who))];
  const choice = make("select", { id: "calls-who" }, make("option", { value: "" }, "everybody"),
    callers.map((caller) => make("option", { value: caller }, caller)));
  const words = make("input", { type: "search", id: "calls-words", autocomplete: "off", spellcheck: "false" });
  const shown = make("p", { id: "calls-shown", role: "status", "aria-live": "polite" });
  const show = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    for (const row of rows) {
      const content = text(row).toLowerCase();
      row.hidden = (choice.value !== "" && who(row) !== choice.value) || !wanted.every((word) => content.includes(word));
    }
    shown.textContent = count(rows.filter((row) => !row.hidden).length, "operation") + " of " + rows.length;
  };
  choice.addEventListener("change", show);
  words.addEventListener("input", later(show, 100));
  table.parentElement.before(make("div", { class: "finder" }, make("div", { class: "row" },
    make("label", {}, "Who may call ", choice),
    make("label", { class: "grow" }, "Search ", words)), shown));
  show();
}
