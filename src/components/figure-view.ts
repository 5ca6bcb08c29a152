import {orderRows} from "./order-rows.js";
import {moneyUnits} from "./quantity.js";
import {showUnit} from "./show-unit.js";

/** How a reader has a figure before them. What is absent is as the figure was published. */
export interface FigureView {
  readonly unit?: string;
  /** Name of a column, `-` before it for the greatest first; or the id of an order of rows. */
  readonly sort?: string;
  /** Key of a row. */
  readonly selected?: string;
  readonly theme?: string;
  readonly lang?: string;
}

/** What each part of an address may say. The rest is ignored, and nothing of it is ever put into a page as HTML. */
const ALLOWED: Readonly<Record<keyof FigureView, (value: string) => boolean>> = {
  unit: (value) => moneyUnits.some((unit) => unit === value),
  sort: (value) => /^-?[A-Za-z][\w-]{0,63}$/.test(value),
  selected: (value) => /^[\w-]{1,64}$/.test(value),
  theme: (value) => value === "light" || value === "dark",
  lang: (value) => value === "zh" || value === "en"
};
const NAMES = Object.keys(ALLOWED) as (keyof FigureView)[];

/** `?unit=亿元&selected=p07` as a view. */
export function parseView(search: string): FigureView {
  const given = new URLSearchParams(search);
  const view: {-readonly [Name in keyof FigureView]: FigureView[Name]} = {};
  for (const name of NAMES) {
    const value = given.get(name) ?? "";
    if (ALLOWED[name](value)) view[name] = value;
  }
  return view;
}

/** A view as the end of an address; empty for a figure as it was published. */
export function toSearch(view: FigureView): string {
  const parts = NAMES.flatMap((name) => {
    const value = view[name];
    return value && ALLOWED[name](value) ? [[name, value]] : [];
  });
  return parts.length ? `?${new URLSearchParams(parts)}` : "";
}

/** The view of a figure as it stands before its reader. */
export function viewOf(figure: Element): FigureView {
  const {inUnit: unit = "", sortedBy: sort = "", selectedRow: selected = ""} = (figure as HTMLElement).dataset;
  return {...(unit && {unit}), ...(sort && {sort}), ...(selected && {selected})};
}

/** Shows a figure in a view; an empty unit is the document's own. Units, columns and rows that it does not have are ignored. */
export function applyView(figure: HTMLElement, {unit, sort, selected, theme}: FigureView): void {
  const lang = figure.lang === "en" ? "en" : "zh";
  if (theme) themedBy(figure).setAttribute("data-theme", theme);
  if (unit === "" || (unit && ALLOWED.unit(unit))) chooseUnit(figure, unit, lang);
  if (sort) sortBy(figure, sort);
  if (selected) select(figure, selected);
}

/** A document's theme is its root's; within a shadow root there is none but the figure. */
function themedBy(figure: HTMLElement): Element {
  return figure.getRootNode() === figure.ownerDocument ? figure.ownerDocument.documentElement : figure;
}

function chooseUnit(figure: HTMLElement, unit: string, lang: "zh" | "en"): void {
  showUnit(figure, unit, lang);
  const control = figure.querySelector<HTMLSelectElement>(".unit-switch");
  if (!control) return;
  control.value = unit;
  // The figure's own unit stands in it without a name.
  if (control.value !== unit) control.value = "";
}

function sortBy(figure: HTMLElement, sort: string): void {
  const table = figure.querySelector("table");
  const column = sort.replace(/^-/, "");
  const known = [...(table?.querySelectorAll("thead th") ?? [])].some(
    (th) => th.getAttribute("data-column") === column
  );
  if (!table || !known) return;
  orderRows(table, column, sort === column ? "ascending" : "descending");
  figure.setAttribute("data-sorted-by", sort);
}

function select(figure: HTMLElement, key: string): void {
  const row = [...figure.querySelectorAll("tr[data-key]")].find((tr) => tr.getAttribute("data-key") === key);
  if (!row) return;
  row.setAttribute("aria-current", "true");
  for (const mark of figure.querySelectorAll(".drawing a[href]"))
    if (mark.getAttribute("href")?.startsWith(`#${figure.dataset.figure}.${key}.`))
      mark.setAttribute("data-selected", "");
  figure.setAttribute("data-selected-row", key);
}
