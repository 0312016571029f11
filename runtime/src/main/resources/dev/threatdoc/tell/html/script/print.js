// On paper nothing can be opened: all that matches is printed, a line for each finding.

function beforePrint() {
  for (const fold of document.querySelectorAll("details.fold")) fold.open = true;
  for (const table of document.querySelectorAll(".scroll table")) if (table.showAll) table.showAll();
  for (const node of document.querySelectorAll("#results details.group")) {
    node.open = true;
    node.dispatchEvent(new Event("toggle"));
  }
  for (let more = document.querySelector("#results button.more"); more; more = document.querySelector("#results button.more")) {
    more.click();
  }
}
