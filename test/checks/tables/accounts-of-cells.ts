import {
  type Accounts,
  type Cell,
  incomeRows,
  parseAmount,
  type Row,
  type Statement,
  sangongRows
} from "../../../src/accounts/index.js";

const DOCUMENT: Accounts["document"] = {
  department: "某市花木处",
  year: "2024",
  date: "2025-08-20",
  unit: "万元",
  file: "a.txt",
  sha256: "",
  format: "text"
};

/** Accounts that print these cells, by id; rows, their order and their parents follow from the ids. A table without cells is left out. */
export function accountsOfCells(texts: Readonly<Record<string, string>>, more: Partial<Accounts> = {}): Accounts {
  const cells = Object.entries(texts).map(([id, text]) => toCell(id, text));
  const rows = new Map(cells.map((cell, order) => [`${cell.table}:${cell.row}`, toRow(cell, order)]));
  const tables = [...new Set(cells.map((c) => c.table))].map((id) => ({
    id,
    title: "",
    unit: "万元",
    status: cells.some((c) => c.table === id && c.amount) ? ("read" as const) : ("empty" as const),
    line: 1
  }));
  return {
    document: DOCUMENT,
    contents: [],
    tables,
    rows: [...rows.values()],
    cells,
    projects: [],
    indicators: [],
    claims: [],
    statements: [],
    numbers: [],
    repairs: [],
    unread: [],
    pages: [],
    boxes: [],
    others: [],
    otherCells: [],
    ...more
  };
}

/** The accounts with one cell's digits replaced; every other record is shared. */
export function withCell(accounts: Accounts, id: string, text: string): Accounts {
  return {...accounts, cells: accounts.cells.map((c) => (c.id === id ? {...c, ...toValue(text)} : c))};
}

export function none(subject: string): Statement {
  return {id: `none:${subject}`, section: "7", sentence: 1, line: 1, subject, kind: "none", text: "没有"};
}

function toCell(id: string, text: string): Cell {
  const [table = "", row = "", column = ""] = id.split(":");
  return {id, table, row, column, ...toValue(text), comparator: "", unit: "万元", line: 1, field: 0};
}

function toValue(text: string): Pick<Cell, "text" | "status" | "amount"> {
  const amount = parseAmount(text);
  const status = amount ? (amount.value.isZero() ? "zero" : "number") : text === "" ? "blank" : "text";
  return {text, status, amount};
}

function toRow({table, row: key}: Cell, order: number): Row {
  const code = /^\d+$/.test(key) ? key : "";
  const level = code ? (code.length - 1) / 2 : 0;
  const side = table !== "01" && table !== "04" ? "" : isIncome(table, key) ? "income" : "expenditure";
  return {table, key, order, side, code, name: "", level, parent: parentOf(table, key), ordinal: "", line: 1};
}

function isIncome(table: "01" | "04", key: string): boolean {
  return incomeRows[table].some((row) => row === key);
}

function parentOf(table: string, key: string): string {
  if (table === "09") return sangongRows.find((r) => r.key === key)?.parent ?? "";
  if (table === "06") return key.length === 5 ? key.slice(0, 3) : "";
  if (key.startsWith("opening.")) return "opening";
  if (key.startsWith("income.") && key !== "income.total") return "income";
  if (!/^\d+$/.test(key)) return "";
  if (key.length > 3) return key.slice(0, -2);
  return table === "01" || table === "04" ? "expenditure" : "total";
}
