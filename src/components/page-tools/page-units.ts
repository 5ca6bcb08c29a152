import {isMoney} from "../../accounts/index.js";
import {element} from "../element.js";
import {applyView, parseView} from "../figure-view.js";
import {moneyUnits} from "../quantity.js";
import {showUnit} from "../show-unit.js";
import {unitName} from "../unit-name.js";
import {toolWords} from "./words.js";

/**
 * Lets a reader choose the unit of every amount of a page, in prose and figures, and keeps the choice in the address
 * (`?unit=亿元`). Null where the page has no amounts of money.
 */
export function pageUnits(main: HTMLElement, lang: "zh" | "en"): HTMLElement | null {
  const units = [...main.querySelectorAll("[data-unit]")].map((part) => part.getAttribute("data-unit") ?? "");
  if (!units.some(isMoney)) return null;
  const say = toolWords[lang];
  const choices = ["", ...moneyUnits];
  const select = document.createElement("select");
  select.append(
    ...choices.map((unit) => element("option", {value: unit}, unit ? unitName(unit, lang) : say.asPrinted))
  );
  const wordsAsWritten = proseOf(main).map((part) => [part, part.textContent ?? ""] as const);
  const show = () => {
    for (const figure of main.querySelectorAll<HTMLElement>("figure.figure")) applyView(figure, {unit: select.value});
    showInProse(main, select.value, lang, wordsAsWritten);
  };
  select.value = parseView(location.search).unit ?? "";
  if (select.value) show();
  select.addEventListener("change", () => {
    show();
    keepInAddress(select.value);
  });
  return element("label", {class: "page-tool"}, element("span", {}, `${say.unit} `), select);
}

/** As written is as the sentence has it, which in English is not as the document prints it. */
function showInProse(
  main: HTMLElement,
  unit: string,
  lang: "zh" | "en",
  asWritten: readonly (readonly [Element, string])[]
): void {
  if (unit) for (const link of main.querySelectorAll<HTMLElement>("a.printed-number")) showUnit(link, unit, lang);
  else for (const [part, text] of asWritten) part.textContent = text;
}

function proseOf(main: HTMLElement): readonly Element[] {
  return [...main.querySelectorAll("a.printed-number [data-unit]")];
}

function keepInAddress(unit: string): void {
  const asked = new URLSearchParams(location.search);
  if (unit) asked.set("unit", unit);
  else asked.delete("unit");
  history.replaceState(history.state, "", location.pathname + (asked.size ? `?${asked}` : "") + location.hash);
}
