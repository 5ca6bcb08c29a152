import {atDigits} from "./quantity.js";

const XLINK = "http://www.w3.org/1999/xlink";
const SVG = "http://www.w3.org/2000/svg";
/** Attributes that hold coordinates. A tenth of a pixel is all that a reader can see. */
const COORDINATES = ["d", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "cx", "cy", "r", "transform"];

/**
 * Makes Plot's drawing one of ours, in place: every mark that has an address leads to its number in the table of the
 * figure, outside the order of the tab key; digits that a unit switch may change are in a `tspan` of their own;
 * coordinates are short; and it is hidden from screen readers, which have the words and the table beside it.
 */
export function finishDrawing(svg: SVGSVGElement, figure: string): SVGSVGElement {
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.removeAttribute("class");
  svg.setAttribute("aria-hidden", "true");
  for (const link of svg.querySelectorAll("a")) {
    // Plot's own has the plain name in the old namespace: set again without removing, it would stay there.
    const address = link.getAttributeNS(XLINK, "href");
    link.removeAttributeNS(XLINK, "href");
    link.setAttribute("href", `#${figure}.${address}`);
    link.setAttribute("tabindex", "-1");
  }
  for (const mark of svg.querySelectorAll("[aria-label]")) mark.removeAttribute("aria-label");
  for (const text of svg.querySelectorAll("text, tspan")) partDigits(text);
  for (const mark of svg.querySelectorAll("*")) shortenCoordinates(mark);
  return svg;
}

function partDigits(text: Element): void {
  for (const node of [...text.childNodes]) {
    const parts = node.nodeType === 3 ? atDigits(node.nodeValue ?? "") : [];
    if (parts.length < 2) continue;
    const {ownerDocument} = text;
    node.replaceWith(
      ...parts.map((part) => {
        if (typeof part === "string") return ownerDocument.createTextNode(part);
        const digits = ownerDocument.createElementNS(SVG, "tspan");
        digits.setAttribute("data-unit", part.unit);
        digits.textContent = part.digits;
        return digits;
      })
    );
  }
}

function shortenCoordinates(mark: Element): void {
  for (const name of COORDINATES) {
    const value = mark.getAttribute(name);
    if (value?.includes("."))
      mark.setAttribute(
        name,
        value.replace(/-?\d+\.\d{2,}/g, (n) => String(+(+n).toFixed(1)))
      );
  }
}
