// Parts that open: what is long is closed at first, and opens for whoever is led into it.

/** More lines than this, and a part is closed at first. */
const SHORT = 12;

function folds() {
  for (const fold of document.querySelectorAll("details.fold")) {
    const lines = fold.querySelectorAll(":scope > details, :scope > dl > div").length;
    fold.open = lines > 0 && lines <= SHORT;
  }
}

/** Opens what is around a part, so that it can be seen. */
function unfold(node) {
  for (let around = node; around; around = around.parentElement) {
    if (around.tagName === "DETAILS") around.open = true;
  }
}

/** Says that an address leads to nothing here; an empty one takes that back. */
function lost(what) {
  byId("lost").hidden = what === "";
  byId("lost").textContent = what === "" ? "" : "The link leads to \"" + what + "\", which is not in this report: it may be settled, renamed or gone.";
  if (what !== "") byId("lost").scrollIntoView({ block: "center" });
}
