import type {Accounts} from "./accounts.js";
import {parseAmount} from "./amount.js";

/**
 * The same accounts with one number printed otherwise: `reprint(accounts, "03:total:total", "7842.66")`. What follows from
 * it can then be seen. Throws on an id that the document lacks, or on digits that are none.
 */
export function reprint(accounts: Accounts, id: string, digits: string): Accounts {
  const amount = parseAmount(digits);
  if (!amount) throw new Error(`invalid amount: ${digits}`);
  const cell = accounts.cells.findIndex((c) => c.id === id);
  if (cell >= 0) return {...accounts, cells: replaceAt(accounts.cells, cell, (c) => reprinted(c, amount))};
  const claim = accounts.claims.findIndex((c) => c.id === id);
  if (claim >= 0) return {...accounts, claims: replaceAt(accounts.claims, claim, (c) => reprinted(c, amount))};
  throw new Error(`unknown number: ${id}`);
}

type Printed = {readonly text: string; readonly amount: ReturnType<typeof parseAmount>};

/** Keeps the unit and the comparator around the digits: ≥85场次 becomes ≥86场次. */
function reprinted<T extends Printed>(number: T, amount: NonNullable<Printed["amount"]>): T {
  const before = number.amount?.text ?? number.text;
  const text = before ? number.text.replace(before, amount.text) : amount.text;
  const status = amount.value.isZero() ? "zero" : "number";
  return {...number, amount, text, ...("status" in number ? {status} : {})};
}

function replaceAt<T>(records: readonly T[], index: number, change: (record: T) => T): T[] {
  return records.map((record, i) => (i === index ? change(record) : record));
}
