// On paper nothing can be opened: all that matches is printed, a line for each finding.

function beforePrint() {
  for (const node of document.querySelectorAll("#results details.group")) {
    node.open = true;
    node.dispatchEvent(new Event("toggle"));
  }
  for (let more = document.querySelector("#results button.more"); more; more = document.querySelector("#results button.more")) {
    more.click();
  }
}
