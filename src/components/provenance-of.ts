import {element} from "./element.js";
import {figureWords} from "./figure-words.js";
import type {NumberAt} from "./number-at.js";

/** What a panel says of a number of a figure: its place and printed digits, or its formula and each operand's place. */
export function provenanceOf({cell, row, column, text}: NumberAt, lang: "zh" | "en"): readonly Node[] {
  const formula = cell.querySelector(".formula > p");
  return [
    element("p", {class: "provenance-number"}, text),
    element("p", {class: "provenance-name"}, [row, column].filter(Boolean).join(" · ")),
    ...(formula ? computed(cell, formula, lang) : printed(cell, lang))
  ];
}

function printed(cell: Element, lang: "zh" | "en"): readonly Node[] {
  const link = cell.querySelector("a");
  if (!link) return [];
  const digits = link.getAttribute("data-printed") ?? originalOf(cell);
  return [placeList(figureWords[lang].printedAt, [place(link, digits)])];
}

function computed(cell: Element, formula: Element, lang: "zh" | "en"): readonly Node[] {
  const links = [...formula.querySelectorAll("a")];
  const unique = links.filter((link, i) => links.findIndex((other) => other.href === link.href) === i);
  const line = element("p", {class: "provenance-formula"}, `${originalOf(cell)} `, ...copyOf(formula));
  return [
    line,
    placeList(
      figureWords[lang].computedFrom,
      unique.map((link) => place(link, link.textContent ?? ""))
    )
  ];
}

function copyOf(formula: Element): readonly Node[] {
  return [...formula.childNodes].map((node) => node.cloneNode(true));
}

/** As in the document, whatever the unit that is shown now. */
function originalOf(cell: Element): string {
  const digits = cell.querySelector("[data-unit]:not(.unit)");
  const unit = digits?.getAttribute("data-unit") ?? "";
  const text = digits?.getAttribute("data-digits") ?? digits?.textContent ?? "";
  return unit === "%" ? `${text}%` : `${text} ${unit}`.trim();
}

function placeList(name: string, places: readonly HTMLElement[]): HTMLElement {
  return element("div", {class: "provenance-places"}, element("p", {}, name), element("ul", {}, ...places));
}

/** A copy of the link, which may have to open in another window. */
function place(link: HTMLAnchorElement, digits: string): HTMLElement {
  const copy = link.cloneNode() as HTMLAnchorElement;
  copy.removeAttribute("title");
  copy.append(link.title || digits);
  return element("li", {}, copy, ...(link.title ? [" ", element("span", {class: "number"}, digits)] : []));
}
