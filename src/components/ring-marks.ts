import {shownIn} from "./marks-of.js";

const SVG = "http://www.w3.org/2000/svg";
const PAD = 3;

/**
 * Rings the marks of one number and takes away any other rings. They are part of the drawing, so they keep their place when
 * the window changes: not every browser draws outlines of marks. A mark within another, as a label in its bar, needs none.
 */
export function ringMarks(drawing: Element, marks: readonly Element[]): void {
  for (const ring of drawing.querySelectorAll(".ring")) ring.remove();
  const svg = shownIn(drawing);
  if (!svg) return;
  const frame = svg.getBoundingClientRect();
  const wide = Number(svg.getAttribute("viewBox")?.split(/[\s,]+/)[2] ?? frame.width);
  const scale = frame.width ? wide / frame.width : 1;
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  for (const box of boxes.filter((one, i) => !boxes.some((other, j) => isWithin(one, other, i > j)))) {
    const ring = document.createElementNS(SVG, "rect");
    const place = {
      x: (box.left - frame.left) * scale - PAD,
      y: (box.top - frame.top) * scale - PAD,
      width: box.width * scale + 2 * PAD,
      height: box.height * scale + 2 * PAD
    };
    for (const [name, value] of Object.entries(place)) ring.setAttribute(name, value.toFixed(1));
    ring.setAttribute("class", "ring");
    svg.append(ring);
  }
}

/** Of two that are the same, the later is within the earlier. */
function isWithin(one: DOMRect, other: DOMRect, later: boolean): boolean {
  const inside =
    one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
  return inside && (later || one.width < other.width || one.height < other.height);
}
