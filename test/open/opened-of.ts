import type {Opened} from "../../src/open/opened.js";

export interface MadeUp {
  readonly department?: string;
  readonly year?: number | null;
  readonly unit?: string;
  readonly file?: string;
  /** Ids of cells and what they print. */
  readonly cells?: readonly (readonly [string, string])[];
}

/** An opened document with nothing in it but what is said. */
export function openedOf({
  department = "甲局",
  year = 2024,
  unit = "万元",
  file = "a.txt",
  cells = []
}: MadeUp): Opened {
  const frames = {
    document: {department, year, unit},
    cells: cells.map(([id, text]) => {
      const [table = "", row = "", column = ""] = id.split(":");
      return {id, table, row, column, section: "", label: id, labelEn: id, text, unit, outcome: "unchecked"};
    }),
    claims: [],
    projects: [],
    indicators: [],
    rows: [],
    findings: []
  };
  return {
    file,
    size: 1,
    format: "text",
    report: {
      document: {department, year, unit, file, sha256: ""},
      coverage: {cells: 0, cellsByTable: {}, blanks: 0, narrativeNumbers: 0, narrativeNumbersRead: 0, unreadable: 0},
      checks: {equal: 0, rounding: 0, explained: 0, scope: 0, unequal: 0, undefined: 0, missing: 0},
      findings: [],
      unchecked: []
    },
    frames,
    findings: [],
    ledger: {
      tables: [],
      rows: [],
      cells: [],
      projects: [],
      indicators: [],
      claims: [],
      headings: [],
      checks: [],
      repairs: []
    },
    text: {lines: [], pages: [], cells: [], numbers: [], boxes: []},
    unread: [],
    others: [],
    files: {archive: new Uint8Array(), findingsCsv: "", reportJson: ""}
  };
}
