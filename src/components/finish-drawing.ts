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
    const made = parts.flatMap((part, i) => {
      if (typeof part !== "string") return [switched(text, part.unit, part.digits)];
      const before = parts[i - 1];
      return typeof before === "object" ? afterDigits(text, part, before.unit) : [part];
    });
    node.replaceWith(...made);
  }
}

/** 「28.93 万元」: the word after the digits is switched with them. */
function afterDigits(text: Element, part: string, unit: string): readonly (Element | string)[] {
  const word = [` ${unit}`, unit].find((start) => part.startsWith(start));
  if (!word) return [part];
  const made = switched(text, unit, unit);
  made.setAttribute("class", "unit");
  return [word.slice(0, -unit.length), made, part.slice(word.length)];
}

function switched({ownerDocument}: Element, unit: string, words: string): Element {
  const made = ownerDocument.createElementNS(SVG, "tspan");
  made.setAttribute("data-unit", unit);
  made.textContent = words;
  return made;
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
