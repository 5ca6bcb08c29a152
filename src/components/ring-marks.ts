import {shownIn} from "./marks-of.js";

const SVG = "http://www.w3.org/2000/svg";
const PAD = 3;

/**
 * Rings the marks of one number, within the drawing, so that the ring keeps its place when the window changes; and takes
 * away any other. Outlines of marks are not drawn by every browser.
 */
export function ringMarks(drawing: Element, marks: readonly Element[]): void {
  for (const ring of drawing.querySelectorAll(".ring")) ring.remove();
  const svg = shownIn(drawing);
  if (!svg || !marks.length) return;
  const frame = svg.getBoundingClientRect();
  const wide = Number(svg.getAttribute("viewBox")?.split(/[\s,]+/)[2] ?? frame.width);
  const scale = frame.width ? wide / frame.width : 1;
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))];
  const [right, bottom] = [Math.max(...boxes.map((b) => b.right)), Math.max(...boxes.map((b) => b.bottom))];
  const ring = document.createElementNS(SVG, "rect");
  const place = {
    x: (left - frame.left) * scale - PAD,
    y: (top - frame.top) * scale - PAD,
    width: (right - left) * scale + 2 * PAD,
    height: (bottom - top) * scale + 2 * PAD
  };
  for (const [name, value] of Object.entries(place)) ring.setAttribute(name, value.toFixed(1));
  ring.setAttribute("class", "ring");
  svg.append(ring);
}
