import {isMoney} from "../accounts/index.js";
import {element} from "./element.js";
import {figureWords} from "./figure-words.js";
import {moneyUnits} from "./quantity.js";
import {showUnit} from "./show-unit.js";
import {unitName} from "./unit-name.js";

/**
 * Lets a reader choose the unit of a figure's amounts where its subtitle says the unit, at the end of its actions where it
 * says none. A figure without amounts of money gets no switch.
 */
export function unitSwitch(figure: HTMLElement, {lang}: {readonly lang: "zh" | "en"}): HTMLSelectElement | null {
  const said = figure.querySelector(".figure-subtitle .unit");
  const all = [...figure.querySelectorAll("[data-unit]")].map((part) => part.getAttribute("data-unit") ?? "");
  const own = [said?.getAttribute("data-unit") ?? "", ...all].find(isMoney);
  if (!own) return null;
  const units = moneyUnits.some((unit) => unit === own) ? moneyUnits : [own, ...moneyUnits];
  const options = units.map((unit) => element("option", {value: unit === own ? "" : unit}, unitName(unit, lang)));
  const attributes = {class: "unit-switch", "aria-label": figureWords[lang].moneyUnit};
  const select = element("select", attributes, ...options) as HTMLSelectElement;
  select.value = "";
  select.addEventListener("change", () => showUnit(figure, select.value, lang));
  if (said && isMoney(said.getAttribute("data-unit") ?? "")) {
    said.setAttribute("data-replaced", "");
    said.after(select);
  } else figure.querySelector(".figure-actions")?.append(select);
  return select;
}
