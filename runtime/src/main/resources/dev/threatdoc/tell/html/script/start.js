// Puts the page to work.

document.documentElement.classList.add("js");
unpackAll();
readWords();
readRisks();
readThreats();
readItems();
theme();
diagram();
tables();
folds();
fillForm();
fillIn(untouched());
showFindings(untouched());
for (const item of items.values()) {
  item.node.querySelector("summary").append(...way(item));
  if (item.findings.length > 0) {
    item.node.append(make("p", { class: "actions" }, make("a", { href: "#f=item=" + encodeURIComponent(item.id) + "&status=" },
      "Show its " + count(item.findings.length, "finding"))));
  }
}
follow();
addEventListener("hashchange", follow);
addEventListener("keydown", keys);
addEventListener("beforeprint", beforePrint);
