import type {ShownCell, ShownRows} from "./hidden-cells.js";

/** What stands over codes of items, and over the numbers of lines. */
const HEADING = /^(?:(?:\p{Script=Han}{0,8}科目)?(?:编码|代码)|行次|栏次|序号|[类款项])$/u;
/** A code of an item has three, five or seven digits. */
const CODE = /^[1-9]\d{2}(?:\d{2}){0,2}$/;
/** Fewer numbers than these are codes of items, or count lines, by chance. */
const FEW = 3;

/** The columns, from 0, whose numbers are codes of items or count lines: their headings say so, or where they have none, they look it. */
export function codeColumns(shown: ShownRows): ReadonlySet<number> {
  const cells = new Map<number, ShownCell[]>();
  for (const row of shown.values())
    for (const [column, cell] of row) {
      const above = cells.get(column);
      if (above) above.push(cell);
      else cells.set(column, [cell]);
    }
  return new Set([...cells].flatMap(([column, all]) => (isCodes(all) ? [column] : [])));
}

function isCodes(cells: readonly ShownCell[]): boolean {
  const numbers = cells.flatMap(({text, number}) => number ?? (/^\d+$/.test(text) ? Number(text) : []));
  if (!numbers.every((n) => Number.isInteger(n) && n > 0)) return false;
  const words = cells.filter(({text, number}) => number === null && !/^\d+$/.test(text));
  if (words.some(({text}) => HEADING.test(text.replace(/\s+/g, "")))) return true;
  if (words.length > 0 || numbers.length < FEW) return false;
  return numbers.every((n) => CODE.test(String(n))) || numbers.every((n, i) => n === (numbers[0] ?? 0) + i);
}
