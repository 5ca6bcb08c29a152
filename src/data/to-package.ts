import type {Accounts} from "../accounts/index.js";
import {toAmountFields} from "./amounts.js";
import {toDescriptor} from "./descriptor.js";
import {type Row, toRecords} from "./records.js";
import {toFileName} from "./resource.js";
import {type ResourceName, schema} from "./schema.js";

export const DESCRIPTOR = "datapackage.json";

/**
 * The data package of a document as its files, by name: a descriptor and one CSV a resource. The same accounts give the same
 * bytes. `fromPackage` is the inverse, and nothing is lost.
 */
export function toPackage(accounts: Accounts): ReadonlyMap<string, string> {
  const rows = toRows(accounts);
  const csvs = Object.entries(schema).map(([name, resource]): [string, string] => [
    toFileName(resource),
    toRecords(resource, rows[name as ResourceName])
  ]);
  return new Map([[DESCRIPTOR, `${JSON.stringify(toDescriptor(accounts.document), null, 2)}\n`], ...csvs]);
}

/** The lists of the accounts as rows of texts, numbers and flags: an amount becomes its two fields. */
export function toRows(accounts: Accounts): Readonly<Record<ResourceName, readonly Row[]>> {
  return {
    contents: accounts.contents.map((r) => ({...r})),
    tables: accounts.tables.map((r) => ({...r})),
    rows: accounts.rows.map((r) => ({...r})),
    cells: accounts.cells.map((r) => ({...r, ...toAmountFields(r.amount)})),
    projects: accounts.projects.map((r) => ({...r})),
    indicators: accounts.indicators.map((r) => ({...r})),
    claims: accounts.claims.map((r) => ({...r, ...toAmountFields(r.amount)})),
    statements: accounts.statements.map((r) => ({...r})),
    numbers: accounts.numbers.map((r) => ({...r})),
    repairs: accounts.repairs.map((r) => ({...r})),
    unread: accounts.unread.map((r) => ({...r})),
    pages: accounts.pages.map((r) => ({...r})),
    boxes: accounts.boxes.map((r) => ({...r})),
    others: accounts.others.map((r) => ({...r})),
    otherCells: accounts.otherCells.map((r) => ({...r}))
  };
}
