import {element} from "./element.js";
import {figureWords} from "./figure-words.js";
import {provenancePanel} from "./provenance-panel.js";
import {isPrinted, type Operand, operandsOf, printedDigits, type Quantity} from "./quantity.js";

/**
 * Lets the numbers of a page's prose say where they come from: a click opens it beside them. A click that asks for a new
 * window or tab, and a page without script, get the link to the number's place.
 */
export function enhanceNumbers(
  root: HTMLElement,
  {ledger, lang}: {readonly ledger: string; readonly lang: "zh" | "en"}
): void {
  root.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-origin]") : null;
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const onClose = (returned: boolean) => returned && target.focus({preventScroll: true});
    provenancePanel(contentOf(target, ledger, lang), {lang, anchor: target, after: target, onClose});
  });
}

function contentOf(link: HTMLElement, ledger: string, lang: "zh" | "en"): readonly Node[] {
  const origin: Quantity["origin"] = JSON.parse(link.dataset.origin ?? "[]");
  const number = element("p", {class: "provenance-number"}, link.textContent ?? "");
  const quantity = {
    text: "",
    value: 0,
    unit: link.querySelector("[data-unit]")?.getAttribute("data-unit") ?? "",
    origin
  };
  const say = figureWords[lang];
  const printed = isPrinted(quantity);
  const formula = origin.map((part) => (typeof part === "string" ? part : linkTo(part, part.text, ledger)));
  const {verdict} = link.dataset;
  return [
    number,
    ...(verdict ? [element("p", {class: "provenance-name"}, verdict)] : []),
    ...(printed ? [] : [element("p", {class: "provenance-formula"}, "= ", ...formula)]),
    element(
      "div",
      {class: "provenance-places"},
      element("p", {}, printed ? say.printedAt : say.computedFrom),
      element("ul", {}, ...uniqueOf(quantity).map((operand) => placeOf(operand, quantity, ledger)))
    )
  ];
}

function uniqueOf(quantity: Quantity): readonly Operand[] {
  return [...new Map(operandsOf(quantity).map((operand) => [operand.id, operand])).values()];
}

function placeOf(operand: Operand, quantity: Quantity, ledger: string): HTMLElement {
  const digits = element("span", {class: "number"}, printedDigits(operand, quantity));
  return element("li", {}, linkTo(operand, operand.label, ledger), " ", digits);
}

function linkTo({id}: Operand, text: string, ledger: string): HTMLElement {
  return element("a", {href: `${ledger}#cell=${id}`}, text);
}
