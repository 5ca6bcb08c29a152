import {catalogue, termOf} from "../../accounts/index.js";
import type {LedgerCell, LedgerCheck, LedgerClaim, LedgerRows} from "./ledger-rows.js";
import {VERDICTS} from "./ledger-rows.js";
import {type Lang, words} from "./words.js";

export type LedgerNumber = LedgerCell | LedgerClaim;

/** Look-ups over the rows of a ledger; built once, in time linear in its numbers. */
export interface LedgerIndex {
  readonly rows: LedgerRows;
  number(id: string): LedgerNumber | undefined;
  cell(table: string, row: string, column: string): LedgerCell | undefined;
  /** The name of a row as the document prints it. */
  rowName(table: string, row: string): string;
  /** 「一般行政管理事务 · 项目支出」: a number's name without its table. */
  name(id: string): string;
  /** What the number is called in a search: its id, its names, its code and its digits. */
  haystack(number: LedgerNumber): string;
  /** The checks that a number takes part in, those about it first, the worst first. */
  checks(id: string): readonly LedgerCheck[];
}

export function ledgerIndex(rows: LedgerRows, lang: Lang): LedgerIndex {
  const numbers = new Map<string, LedgerNumber>([...rows.cells, ...rows.claims].map((n) => [n.id, n]));
  const names = new Map(rows.rows.map((r) => [`${r.table}:${r.key}`, r]));
  const projects = new Map(rows.projects.map((p) => [p.id, p.name]));
  const checks = new Map<string, LedgerCheck[]>();
  for (const check of rows.checks)
    for (const id of new Set([...check.about, ...check.operands])) checks.set(id, [...(checks.get(id) ?? []), check]);

  const rowName = (table: string, row: string) => names.get(`${table}:${row}`)?.name ?? row;
  const projectOf = (row: string) => projects.get(row.split(".")[0] ?? "") ?? "";

  function name(id: string): string {
    const number = numbers.get(id);
    if (!number) return id;
    if (!("row" in number)) return [number.label, words(lang).measure(number)].filter(Boolean).join(" · ");
    const column = number.column === "amount" ? "" : columnName(number.table, number.column, lang);
    const project = number.table === "10" ? projectOf(number.row) : "";
    return [project, rowName(number.table, number.row), column].filter(Boolean).join(" · ");
  }

  return {
    rows,
    number: (id) => numbers.get(id),
    cell(table, row, column) {
      const number = numbers.get(`${table}:${row}:${column}`);
      return number && "row" in number ? number : undefined;
    },
    rowName,
    name,
    haystack(number) {
      const code = "row" in number ? (names.get(`${number.table}:${number.row}`)?.code ?? "") : number.subject;
      return [number.id, name(number.id), code, number.text].join(" ").toLowerCase();
    },
    checks: (id) => [...(checks.get(id) ?? [])].sort((a, b) => rank(a, id) - rank(b, id))
  };
}

/** The heading of a column as the catalogue has it. */
export function columnName(table: string, column: string, lang: Lang): string {
  const form = catalogue.find((t) => t.id === table)?.columns.find((c) => c.id === column);
  return form ? termOf(form.term)[lang] : column;
}

function rank(check: LedgerCheck, id: string): number {
  const foremost = check.about.includes(id) ? 0 : VERDICTS.length;
  return foremost + VERDICTS.indexOf(check.outcome);
}
