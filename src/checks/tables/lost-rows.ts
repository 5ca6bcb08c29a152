import {
  cellsOfSubject,
  economicItems,
  incomeRows,
  type Row,
  sangongRows,
  tableSubjects,
  toCellId,
  type View
} from "../../accounts/index.js";
import {findOrphans} from "./parts-of.js";

type Places = readonly (readonly [table: string, column: string])[];

/** Where else the items of a table are listed, and the column of their money there. */
const LISTED: Readonly<Record<string, Places>> = {
  "01": [
    ["03", "total"],
    ["04", "total"]
  ],
  "02": [
    ["03", "total"],
    ["05", "total"]
  ],
  "03": [
    ["01", "amount"],
    ["02", "total"],
    ["05", "total"],
    ["07", "total"],
    ["08", "total"]
  ],
  "04": [
    ["01", "amount"],
    ["05", "total"],
    ["07", "total"],
    ["08", "total"]
  ],
  "05": [
    ["04", "general"],
    ["03", "total"],
    ["02", "fiscal"]
  ],
  "07": [["04", "fund"]],
  "08": [["04", "capital"]]
};

/** Tables of one kind of fund beside the general public budget of table 05. */
const FUNDS: ReadonlySet<string> = new Set(["07", "08"]);
const ECONOMIC = economicItems.map(({id}) => id.slice("economic.".length));
const STAFF_CLASSES = ["301", "303"];

/**
 * Whether the document shows that a part of this row was lost, as where a page broke: an item that another table lists, a
 * jump of 行次, a row of the standard form left out where even blank ones are printed.
 */
export function mayLackPart(view: View, row: Row): boolean {
  if (findOrphans(view, row).length > 0 || lacksListed(view, row)) return true;
  if (row.table === "06") return lacksEconomic(view, row);
  if (row.table === "09") return lacksSangong(view, row);
  if (FUNDS.has(row.table) && lacksFundItem(view, row)) return true;
  return row.side !== "" && (skipsOrdinal(view, row.table) || lacksStandard(view, row));
}

/** An item with money in another table that this one does not list. */
function lacksListed(view: View, {table, key, code}: Row): boolean {
  const part = ["total", "expenditure"].includes(key) ? /^\d{3}$/ : code ? new RegExp(`^${code}\\d\\d$`) : null;
  return (LISTED[table] ?? []).some(([other, column]) =>
    view
      .rows(other)
      .some((r) => part?.test(r.key) && !view.row(table, r.key) && view.cell(other, r.key, column)?.status === "number")
  );
}

/** An item that table 03 spends on, and no table of fiscal spending lists: that of this fund may have lost it. */
function lacksFundItem(view: View, {key, code}: Row): boolean {
  const listed = (item: string) => ["05", ...FUNDS].some((table) => view.row(table, item));
  const isPart = (item: string) => (key === "total" ? item.length === 3 : item.length === code.length + 2);
  return view.rows("03").some((r) => r.code.startsWith(code) && isPart(r.code) && !listed(r.key));
}

/** 行次 that begins late on the left, or goes on by more than the lines of the text: blank rows too have a line each. */
function skipsOrdinal(view: View, table: string): boolean {
  return (["income", "expenditure"] as const).some((side) => {
    const rows = view.rows(table).filter((r) => r.side === side && /^\d+$/.test(r.ordinal));
    const [first] = rows;
    if (side === "income" && first && first.ordinal !== "1") return true;
    return rows.some((row, i) => {
      const above = rows[i - 1];
      return above !== undefined && Number(row.ordinal) - Number(above.ordinal) > row.line - above.line;
    });
  });
}

/**
 * A part that the standard form has is not there, though the table prints rows with nothing in them, or most of the parts, or
 * another table has money there.
 */
function lacksStandard(view: View, {table, side, key}: Row): boolean {
  if (side !== "income" || (table !== "01" && table !== "04")) return false;
  const parts = incomeRows[table].filter((part) => part.startsWith(`${key}.`) && part !== "income.total");
  const absent = parts.filter((part) => !view.row(table, part));
  const elsewhere = absent.some((part) => isPrintedElsewhere(view, toCellId(table, part, "amount")));
  const blank = parts.some((part) => view.cell(table, part, "amount")?.status === "blank");
  return elsewhere || (absent.length > 0 && (blank || 2 * absent.length <= parts.length));
}

/** An item of the three public expenses that the table does not print at all, not even blank. */
function lacksSangong(view: View, {key}: Row): boolean {
  return sangongRows.some((item) => item.parent === key && !view.row("09", item.key));
}

function isPrintedElsewhere(view: View, id: string): boolean {
  const places = tableSubjects().map((subject) => cellsOfSubject(subject));
  return places.some(
    (cells) => cells.includes(id) && cells.some((cell) => !(view.amount(cell)?.value.isZero() ?? true))
  );
}

/** A few codes of the classification are not there, though most of those printed have no money. */
function lacksEconomic(view: View, {key, code}: Row): boolean {
  const items = view.rows("06").filter((r) => r.level === 2);
  const filled = items.filter((r) => view.cell("06", r.key, "amount")?.status === "number").length;
  const staff = (c: string) => STAFF_CLASSES.includes(c) === (key === "staff");
  const parts = ECONOMIC.filter((c) => (code ? c.length === 5 && c.startsWith(code) : c.length === 3 && staff(c)));
  const absent = parts.filter((c) => !view.row("06", c)).length;
  return items.length >= 2 * filled && absent > 0 && 2 * absent <= parts.length;
}
