import {inUnit} from "./quantity.js";

export type Direction = "ascending" | "descending";

/**
 * Puts the rows of a figure's table in the order of a column; without a direction back in the document's. Blanks are last
 * either way. Says in `aria-sort` what it did; of a column that is not there it does nothing.
 */
export function orderRows(table: Element, column: string, direction?: Direction): void {
  const headings = [...table.querySelectorAll("thead th")];
  const at = headings.findIndex((th) => th.getAttribute("data-column") === column);
  const body = table.querySelector("tbody");
  if (at < 0 || !body) return;
  const rows = inDocumentOrder(body);
  for (const th of headings) th.removeAttribute("aria-sort");
  if (direction) headings[at]?.setAttribute("aria-sort", direction);
  const sign = direction === "descending" ? -1 : 1;
  body.append(...(direction ? [...rows].sort((a, b) => compare(a.children[at], b.children[at], sign)) : rows));
}

function inDocumentOrder(body: Element): readonly Element[] {
  const rows = [...body.children];
  rows.forEach((row, i) => {
    if (!row.hasAttribute("data-at")) row.setAttribute("data-at", String(i));
  });
  return rows.sort((a, b) => Number(a.getAttribute("data-at")) - Number(b.getAttribute("data-at")));
}

function compare(a: Element | undefined, b: Element | undefined, sign: number): number {
  const [one, other] = [a?.textContent?.trim() ?? "", b?.textContent?.trim() ?? ""];
  if (!one || !other) return Number(!one) - Number(!other);
  const [x, y] = [numberIn(a), numberIn(b)];
  return sign * (x === null || y === null ? one.localeCompare(other, "zh-CN") : x - y);
}

/** Amounts in yuan, so that a column of several units is in order too. For comparing only. */
function numberIn(cell: Element | undefined): number | null {
  const digits = cell?.querySelector("[data-unit]:not(.unit)");
  if (!digits) return null;
  const text = digits.getAttribute("data-digits") ?? digits.textContent ?? "";
  const yuan = inUnit(text, digits.getAttribute("data-unit") ?? "", "元");
  return Number(yuan.replace(/,/g, "").replace("−", "-"));
}
