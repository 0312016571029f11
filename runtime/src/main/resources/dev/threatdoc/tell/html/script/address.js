// The address of the page, which keeps the filter and leads to single findings.

/** Keeps the filter in the address, so that it can be sent to somebody; where that is refused, it is not kept. */
function remember(filter) {
  const fragment = toFragment(filter);
  keepAddress(fragment === "" ? "#findings" : "#f=" + fragment);
}

function keepAddress(fragment) {
  try {
    history.replaceState(null, "", fragment);
  } catch {
    // A page that is shown inside of another one may have no address of its own.
  }
}

/** Goes where the address leads; where it leads to nothing, the page says so. */
function follow() {
  const fragment = location.hash;
  lost("");
  if (fragment.startsWith("#f=")) {
    apply(fromFragment(fragment.slice(3)));
    byId("findings").scrollIntoView();
  } else if (fragment.startsWith("#finding=")) {
    openFinding(decode(fragment.slice("#finding=".length)));
  } else if (fragment.length > 1) {
    const target = byId(decode(fragment.slice(1)));
    if (!target) {
      lost(decode(fragment.slice(1)));
      return;
    }
    const drawing = drawings.find((d) => d.figure === target);
    if (drawing) showDrawing(drawing);
    unfold(target);
    target.scrollIntoView();
  }
}

function openFinding(id) {
  const finding = findings.find((f) => f.id === id);
  if (!finding) {
    lost(id);
    return;
  }
  apply({ ...untouched(), status: new Set(), item: finding.item.id, group: "none" });
  keepAddress("#finding=" + encodeURIComponent(id));
  for (const wanted of [finding.parent, finding].filter((f) => f !== null)) {
    const node = [...document.querySelectorAll("details.finding")].find((n) => n.dataset.finding === wanted.id);
    if (!node) return;
    node.open = true;
    fill(node, wanted);
    if (wanted === finding) {
      node.scrollIntoView({ block: "start" });
      node.querySelector("summary").focus({ preventScroll: true });
    }
  }
}
