// Drawings that can be made larger and moved about. A drawing scrolls in its frame; what changes is its size.

/** Smaller than this, and nobody can read a drawing. */
const LEGIBLE = 0.7;

/** Smaller than this, and the words of flows are left out. */
const FAR = 0.5;

function canvas(frame) {
  const svg = frame.querySelector("svg");
  const natural = { width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height")) };
  let scale = 1;

  /** Sets the scale so that a point of the frame stays above the same point of the drawing. */
  function zoomTo(next, x = frame.clientWidth / 2, y = frame.clientHeight / 2) {
    const before = scale;
    const left = (frame.scrollLeft + x - margin()) / before;
    const top = (frame.scrollTop + y) / before;
    scale = Math.min(4, Math.max(Math.min(whole(), 0.1), next));
    // Words that nobody can read only hide the lines.
    svg.classList.toggle("far", scale < FAR);
    svg.setAttribute("width", Math.round(natural.width * scale));
    svg.setAttribute("height", Math.round(natural.height * scale));
    frame.scrollLeft = left * scale - x + margin();
    frame.scrollTop = top * scale - y;
  }

  /** The space on either side of a drawing that is narrower than its frame. */
  function margin() {
    return Math.max(0, (frame.clientWidth - natural.width * scale) / 2);
  }

  /** The scale at which all of it can be seen, at most its natural size. */
  function whole() {
    return Math.min(1, (frame.clientWidth - 2) / natural.width, (maximumHeight() - 2) / natural.height);
  }

  const maximumHeight = () => parseFloat(getComputedStyle(frame).maxHeight) || frame.clientHeight;

  /** At first all of it, whatever its size. */
  function start() {
    if (frame.clientWidth > 0) zoomTo(whole());
  }

  /** Brings a part of the drawing into the middle of the frame. */
  function show(part) {
    zoomTo(Math.max(scale, LEGIBLE));
    centre(part);
  }

  function centre(part) {
    const shape = part.getBoundingClientRect();
    const around = frame.getBoundingClientRect();
    frame.scrollLeft += shape.left + shape.width / 2 - around.left - around.width / 2;
    frame.scrollTop += shape.top + shape.height / 2 - around.top - around.height / 2;
  }

  dragged(frame);
  frame.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const around = frame.getBoundingClientRect();
    zoomTo(scale * Math.exp(-event.deltaY / 400), event.clientX - around.left, event.clientY - around.top);
  }, { passive: false });
  frame.addEventListener("keydown", (event) => {
    const steps = { "+": () => zoomTo(scale * 1.25), "=": () => zoomTo(scale * 1.25), "-": () => zoomTo(scale / 1.25),
      "0": () => zoomTo(whole()) };
    if (steps[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      steps[event.key]();
    }
  });
  return { frame, svg, natural, start, show, fit: () => zoomTo(whole()), zoom: (factor) => zoomTo(scale * factor), scale: () => scale };
}

/** Lets a mouse drag what a frame shows; fingers scroll by themselves. */
function dragged(frame) {
  let grip = null;
  frame.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.pointerType === "mouse") {
      grip = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
    }
  });
  addEventListener("pointermove", (event) => {
    if (!grip || event.buttons === 0) return;
    frame.scrollLeft = grip.left - (event.clientX - grip.x);
    frame.scrollTop = grip.top - (event.clientY - grip.y);
  });
  addEventListener("pointerup", () => { grip = null; });
}
