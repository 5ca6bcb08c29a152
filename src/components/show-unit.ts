import {isMoney} from "../accounts/index.js";
import {inUnit} from "./quantity.js";
import {unitName} from "./unit-name.js";

/**
 * Shows every amount of a figure in a unit of money, in words, table and drawings; without a unit, as the document has it.
 * Always from the document's own digits, which are kept (`data-digits`): only their point moves.
 */
export function showUnit(figure: HTMLElement, unit: string, lang: "zh" | "en"): void {
  for (const part of figure.querySelectorAll("[data-unit]")) {
    const own = part.getAttribute("data-unit") ?? "";
    if (!isMoney(own)) continue;
    const original = part.getAttribute("data-digits") ?? part.textContent ?? "";
    part.setAttribute("data-digits", original);
    const switched = part.classList.contains("unit") ? unitName(unit, lang) : inUnit(original, own, unit);
    part.textContent = unit && unit !== own ? switched : original;
  }
  figure.setAttribute("data-in-unit", unit);
}
