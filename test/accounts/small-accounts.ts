import type {Accounts, Cell, Claim} from "../../src/accounts/index.js";
import {parseAmount} from "../../src/accounts/index.js";

/** Accounts with nothing in them but what a test gives: our own department, never a real one. */
export function smallAccounts(parts: Partial<Accounts> = {}): Accounts {
  return {
    document: {
      department: "示例市档案局",
      year: "2024",
      date: "2025-08-01",
      unit: "万元",
      file: "a.txt",
      sha256: "",
      format: "text"
    },
    contents: [],
    tables: [],
    rows: [],
    cells: [],
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
    ...parts
  };
}

export function smallCell(id: string, text: string, rest: Partial<Cell> = {}): Cell {
  const [table = "", row = "", column = ""] = id.split(":");
  const amount = parseAmount(text);
  const status = amount ? (amount.value.isZero() ? "zero" : "number") : text === "" ? "blank" : "text";
  return {id, table, row, column, text, status, amount, comparator: "", unit: "万元", line: 1, field: 0, ...rest};
}

export function smallClaim(id: string, digits: string, rest: Partial<Claim> = {}): Claim {
  const amount = parseAmount(digits);
  if (!amount) throw new Error(`invalid amount: ${digits}`);
  const [, section = ""] = id.split(":");
  return {
    id,
    section,
    sentence: 1,
    line: 1,
    subject: "income",
    label: "",
    measure: "amount",
    basis: "outturn",
    of: "",
    ofBasis: "",
    direction: "",
    word: "",
    period: "2024",
    amount,
    text: digits,
    unit: "万元",
    ...rest
  };
}
