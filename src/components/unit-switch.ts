import {isMoney} from "../accounts/index.js";
import {element} from "./element.js";
import {figureWords} from "./figure-words.js";
import {moneyUnits} from "./quantity.js";
import {showUnit} from "./show-unit.js";
import {unitName} from "./unit-name.js";

/**
 * Lets a reader choose the unit of a figure's amounts where its subtitle says the unit; among its actions where it says
 * none, or where the document has the amounts in several. A figure without amounts of money gets no switch.
 */
export function unitSwitch(figure: HTMLElement, {lang}: {readonly lang: "zh" | "en"}): HTMLSelectElement | null {
  const all = [...figure.querySelectorAll("[data-unit]")].map((part) => part.getAttribute("data-unit") ?? "");
  const [own, ...others] = new Set(all.filter(isMoney));
  if (!own) return null;
  const select = selectOf(others.length ? "" : own, lang);
  select.addEventListener("change", () => showUnit(figure, select.value, lang));
  const said = figure.querySelector(".figure-subtitle .unit");
  if (said?.getAttribute("data-unit") === own && !others.length) {
    said.setAttribute("data-replaced", "");
    said.after(select);
  } else {
    const name = figureWords[lang].moneyUnit;
    figure.querySelector(".figure-actions")?.append(element("label", {class: "unit-choice"}, `${name} `, select));
  }
  return select;
}

/** The unit that the figure has of its own is the empty choice; where it has several, that is a choice beside the others. */
function selectOf(own: string, lang: "zh" | "en"): HTMLSelectElement {
  const {moneyUnit, asPrinted} = figureWords[lang];
  const units = own === "" || !moneyUnits.some((unit) => unit === own) ? [own, ...moneyUnits] : moneyUnits;
  const options = units.map((unit) =>
    element("option", {value: unit === own ? "" : unit}, unit ? unitName(unit, lang) : asPrinted)
  );
  const select = element("select", {class: "unit-switch", "aria-label": moneyUnit}, ...options) as HTMLSelectElement;
  select.value = "";
  return select;
}
