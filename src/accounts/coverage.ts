import type {Accounts} from "./accounts.js";

export interface Coverage {
  /** Cells that print a number, zeros included. */
  readonly cells: number;
  readonly cellsByTable: Readonly<Record<string, number>>;
  readonly blanks: number;
  /** Numbers in the narrative, years, dates and list numbering aside. */
  readonly narrativeNumbers: number;
  /** Those that became a claim, or were recorded as none with a reason. */
  readonly narrativeNumbersRead: number;
  readonly unreadable: number;
}

const TABLES = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"];

/** What of the document was read. Every table is listed, the empty and the missing with nought. */
export function coverageOf(accounts: Accounts): Coverage {
  const numeric = accounts.cells.filter((c) => c.amount !== null);
  const count = (table: string) => numeric.filter((c) => c.table === table).length;
  return {
    cells: numeric.length,
    cellsByTable: Object.fromEntries(TABLES.map((table) => [table, count(table)])),
    blanks: accounts.cells.filter((c) => c.status === "blank").length,
    narrativeNumbers: accounts.numbers.length,
    narrativeNumbersRead: accounts.numbers.filter((n) => n.claim || n.reason !== "unrecognised").length,
    unreadable: accounts.unread.length
  };
}
