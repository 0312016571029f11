// Tables that sort by any column, and filter; a long one shows its first rows until somebody asks for all.

/** More rows than this and a table is filtered rather than read. */
const WORTH_A_FILTER = 12;

const ROWS_AT_ONCE = 100;

function tables() {
  for (const table of document.querySelectorAll(".scroll table")) livelier(table);
}

function livelier(table) {
  const all = [...table.tBodies[0].rows];
  if (all.length < 2) return;
  const state = { rows: all, wanted: "", whole: all.length <= ROWS_AT_ONCE, texts: all.map((row) => text(row).toLowerCase()) };
  const more = make("button", { type: "button", class: "more", click: () => { state.whole = true; show(); } });
  const show = () => {
    const kept = state.rows.filter((row) => state.wanted === "" || state.texts[all.indexOf(row)].includes(state.wanted));
    table.tBodies[0].replaceChildren(...(state.whole ? kept : kept.slice(0, ROWS_AT_ONCE)));
    more.hidden = state.whole || kept.length <= ROWS_AT_ONCE;
    more.textContent = "Show all " + number(kept.length) + " rows";
  };
  for (const [column, head] of [...table.tHead.rows[0].cells].entries()) sortable(head, column, state, show);
  if (all.length > WORTH_A_FILTER) {
    const field = make("input", { type: "search", "aria-label": "Filter " + text(byId(table.id + "-title")), placeholder: "Filter",
      input: later(() => { state.wanted = field.value.trim().toLowerCase(); show(); }, 120) });
    byId(table.id + "-title").append(" ", make("span", { class: "filter" }, field));
  }
  table.parentNode.after(more);
  table.showAll = () => { state.whole = true; state.wanted = ""; show(); };
  show();
}

/** A head that sorts when it is pressed, and the other way round when it is pressed again. */
function sortable(head, column, state, show) {
  const name = head.textContent;
  if (name === "") return;
  head.replaceChildren(make("button", { type: "button", class: "sort", click: () => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    state.rows = sorted(state.rows, column, up);
    show();
  } }, name));
}

function sorted(rows, column, up) {
  const value = (row) => text(row.cells[column]);
  const plain = (words) => Number(words.replace(/,/g, ""));
  const numbers = rows.every((row) => value(row) === "" || !Number.isNaN(plain(value(row))));
  const order = numbers ? (a, b) => plain(value(a)) - plain(value(b)) : (a, b) => value(a).localeCompare(value(b), "en");
  return [...rows].sort((a, b) => up ? order(a, b) : order(b, a));
}
