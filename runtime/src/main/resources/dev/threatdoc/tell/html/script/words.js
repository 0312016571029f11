// Properties and controls in words, and the facts that findings rest on.

/** By name, and by number, what the page's glossary says. */
const words = { byName: new Map(), list: [] };

function readWords() {
  for (const node of document.querySelectorAll("#words .gloss")) {
    const word = { name: node.id.slice("word-".length), ...node.dataset };
    words.list.push(word);
    words.byName.set(word.name, word);
  }
}

/** A fact about one item, from a line such as "isHardened of Web Server = true, declared, line 12". */
function readFact(line) {
  const owner = line.querySelector("bdi");
  const behind = owner ? owner.nextSibling : line.firstChild;
  const value = behind && behind.data.includes("=") ? behind.data : "= false";
  const how = line.querySelector("i");
  return {
    name: line.firstChild.data.trim().split(" ")[0],
    owner: owner ? text(owner) : "",
    value: value.slice(value.indexOf("=") + 1).trim(),
    how: how ? text(how) : "",
  };
}

/** What a fact says of an item. */
function sentence(fact) {
  const word = words.byName.get(fact.name);
  if (!word) return fact.name + " is " + fact.value;
  if (fact.value === "") return word.unsaid;
  if (word.no === "") return word.yes + " is " + fact.value;
  return fact.value === "true" ? word.yes : word.no;
}

/** Where a fact was said; a line alone is one of the item's own file. */
function sourceOf(fact, file) {
  return fact.how.replace(/, line (\d+)$/, (_, line) => ", " + (file === "" ? "line " : file + ":") + line);
}

/** The fact as an item of a list: what it says, and how it is known. */
function factLine(fact, file) {
  const who = fact.owner === "" ? [] : [make("bdi", {}, fact.owner), " "];
  const how = fact.how === ""
    ? [make("code", {}, fact.name), ", undeclared"]
    : [make("code", {}, fact.name + " = " + fact.value), " " + sourceOf(fact, file)];
  return make("li", {}, who, sentence(fact), " ", make("span", { class: "how" }, how));
}
