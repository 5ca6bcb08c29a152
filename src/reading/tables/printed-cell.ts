import {type Cell, type CellStatus, parseAmount, toCellId} from "../../accounts/index.js";
import {closeUp} from "../close-up.js";

const DASH = /^[-—–－−─]+$/;
const TAG = /<\/?[a-z][^<>]*>|&nbsp;/gi;
const LATEX = /\$|\\(?=%)/g;

/** What a text prints as a cell: amount, nought, blank, dash or something that is no number. */
export function parseCell(printed: string): Pick<Cell, "text" | "status" | "amount"> {
  const text = toPlain(printed);
  if (text === "") return {text, status: "blank", amount: null};
  if (DASH.test(text)) return {text, status: "dash", amount: null};
  const amount = parseAmount(text);
  if (!amount) return {text, status: "text", amount: null};
  const status: CellStatus = amount.value.isZero() ? "zero" : "number";
  return {text, status, amount};
}

export function toCell(
  at: {table: string; row: string; column: string; unit: string; line: number; field: number},
  printed: string
): Cell {
  const {table, row, column, line, field} = at;
  const parsed = parseCell(printed);
  const unit = parsed.amount ? at.unit : "";
  return {id: toCellId(table, row, column), table, row, column, ...parsed, comparator: "", unit, line, field};
}

/** Whether a text may stand in an amount column. */
export function isAmountOrBlank(printed: string): boolean {
  return parseCell(printed).status !== "text";
}

function toPlain(printed: string): string {
  return closeUp(printed.replace(TAG, " ").replace(LATEX, ""));
}
