/** A number of a figure as its table shows it: what it is called, and its digits with their unit, as switched. */
export interface NumberAt {
  readonly cell: Element;
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** The number that a mark leads to, by the id of its cell; null where the figure's table has none. */
export function numberAt(figure: Element, id: string): NumberAt | null {
  // Compared, not selected: an id may come from the address.
  const cell = [...figure.querySelectorAll("td[id]")].find((td) => td.id === id);
  const row = cell?.parentElement;
  if (!cell || !row) return null;
  const heading = cell.closest("table")?.querySelectorAll("thead th")[[...row.children].indexOf(cell)];
  const digits = cell.querySelector("[data-unit]:not(.unit)")?.textContent ?? "";
  const unit = (cell.querySelector(".unit") ?? heading?.querySelector(".unit"))?.textContent ?? "";
  const names = [...row.children].filter((c) => !c.classList.contains("number")).map(wordsIn);
  return {
    cell,
    row: names.filter(Boolean).join(" · "),
    column: wordsIn(heading?.querySelector(".column-title")),
    text: digits + beside(unit)
  };
}

/** 「1.89 万元」, `42.4%`; English names of money have digits of their own: `1.89 (10,000 yuan)`. */
function beside(unit: string): string {
  if (unit === "%" || !unit) return unit;
  return /^\d/.test(unit) ? ` (${unit})` : ` ${unit}`;
}

function wordsIn(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? "";
}
