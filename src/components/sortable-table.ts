import {element} from "./element.js";
import {figureWords} from "./figure-words.js";
import {orderRows} from "./order-rows.js";

/** What follows a click on the heading of a column: numbers begin with the greatest, names with the first. */
const NEXT = {
  number: {none: "descending", descending: "ascending", ascending: "none"},
  name: {none: "ascending", ascending: "descending", descending: "none"}
} as const;

/** Lets a reader sort a figure's table by its headings; the third click is the document's order again. */
export function sortableTable(
  figure: HTMLElement,
  {lang, onSort}: {readonly lang: "zh" | "en"; readonly onSort?: (sort: string) => void}
): void {
  const table = figure.querySelector("table");
  for (const heading of table?.querySelectorAll("thead th") ?? []) {
    const title = heading.querySelector(".column-title");
    if (!table || !title || table.querySelectorAll("tbody tr").length < 2) continue;
    const label = figureWords[lang].sortBy(title.textContent ?? "");
    const button = element("button", {type: "button", class: "sort", title: label}, ...title.childNodes);
    title.append(button);
    button.addEventListener("click", () => {
      const column = heading.getAttribute("data-column") ?? "";
      const now = (heading.getAttribute("aria-sort") ?? "none") as keyof typeof NEXT.name;
      const next = NEXT[heading.classList.contains("number") ? "number" : "name"][now];
      orderRows(table, column, next === "none" ? undefined : next);
      onSort?.(next === "none" ? "" : next === "descending" ? `-${column}` : column);
    });
  }
}
