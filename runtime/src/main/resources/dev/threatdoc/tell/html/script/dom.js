// Small helpers for the page's elements.

const byId = (id) => document.getElementById(id);

/** The text of a node, with single spaces. */
const text = (node) => node.textContent.replace(/\s+/g, " ").trim();

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** A number with what it counts. */
const number = (value) => value.toLocaleString("en-US");

/** How many there are of something. */
const count = (value, one, many) => number(value) + " " + (value === 1 ? one : many || one + "s");

/** A new element; values that are functions are listeners, an array of children is flattened, nothing is left out. */
function make(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null) node.setAttribute(name, value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== ""));
  return node;
}

/** Calls a function when nothing has happened for a moment. */
function later(work, milliseconds) {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, milliseconds);
  };
}
