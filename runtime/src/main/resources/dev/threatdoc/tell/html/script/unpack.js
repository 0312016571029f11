// Parts of a large page stand in it in a small form, in which what stood before is referred to; they are taken apart first.

const DIGITS = "#$%()*+,-.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}";

const SHORTEST = 7;

function unpack(packed, length) {
  const digit = (at) => DIGITS.indexOf(packed[at]);
  const whole = new Uint16Array(length);
  let end = 0;
  for (let at = 0; at < packed.length; at++) {
    if (packed[at] !== "~" || packed[at + 1] === "~") {
      whole[end++] = packed.charCodeAt(at);
      if (packed[at] === "~") at++;
    } else {
      const back = 1 + (digit(at + 2) * DIGITS.length + digit(at + 3)) * DIGITS.length + digit(at + 4);
      for (let left = SHORTEST + digit(at + 1); left > 0; left--, end++) whole[end] = whole[end - back];
      at += 4;
    }
  }
  return new TextDecoder("utf-16le").decode(whole);
}

function unpackAll() {
  for (const node of document.querySelectorAll("script.packed")) {
    node.insertAdjacentHTML("beforebegin", unpack(node.textContent, Number(node.dataset.length)));
    node.remove();
  }
}
