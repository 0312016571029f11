// What keys do, wherever the page has the focus.

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
    step(event.target, event.key === "ArrowDown" ? 1 : -1);
  }
}

/** Moves the focus to the next row that can be seen. */
function step(summary, by) {
  const all = [...document.querySelectorAll("#results summary")].filter((s) => s.checkVisibility());
  const next = all[all.indexOf(summary) + by];
  if (next) next.focus();
}

function closeAround(node) {
  const open = node.closest && node.closest("details.finding[open], details.group[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
}
