import type {Accounts} from "../accounts/index.js";
import {type AmountFields, fromAmountFields} from "./amounts.js";
import {parseDescriptor} from "./descriptor.js";
import {fromRecords, type Row} from "./records.js";
import {toFileName} from "./resource.js";
import {type ResourceName, schema} from "./schema.js";
import {DESCRIPTOR} from "./to-package.js";

/** The accounts that a data package holds. Throws, naming file and record, where a file is absent or not of the schema. */
export function fromPackage(files: ReadonlyMap<string, string>): Accounts {
  return {
    document: parseDescriptor(textOf(files, DESCRIPTOR)),
    contents: recordsOf(files, "contents"),
    tables: recordsOf(files, "tables"),
    rows: recordsOf(files, "rows"),
    cells: recordsOf(files, "cells", withAmount),
    projects: recordsOf(files, "projects"),
    indicators: recordsOf(files, "indicators"),
    claims: recordsOf(files, "claims", withAmount),
    statements: recordsOf(files, "statements"),
    numbers: recordsOf(files, "numbers"),
    repairs: recordsOf(files, "repairs"),
    unread: recordsOf(files, "unread"),
    pages: recordsOf(files, "pages"),
    boxes: recordsOf(files, "boxes"),
    others: recordsOf(files, "others"),
    otherCells: recordsOf(files, "otherCells")
  };
}

/** The names of a package's files, the descriptor first. */
export const packageFiles: readonly string[] = [DESCRIPTOR, ...Object.values(schema).map(toFileName)];

/** The cast is the schema's promise: names, types and closed lists have been checked, and a test holds them to the types. */
function recordsOf<N extends ResourceName>(
  files: ReadonlyMap<string, string>,
  name: N,
  complete: (row: Row) => object = (row) => row
): Accounts[N] {
  const resource = schema[name];
  const rows = fromRecords(resource, textOf(files, toFileName(resource)));
  return rows.map(complete) as unknown as Accounts[N];
}

function withAmount({digits, amount, ...row}: Row): object {
  return {...row, amount: fromAmountFields({digits, amount} as AmountFields)};
}

function textOf(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`missing file: ${name}`);
  return text;
}
