import {catalogue, groupBy, groupByEach, type Heading, type Repair, termOf} from "../../accounts/index.js";
import type {LedgerCell, LedgerCheck, LedgerClaim, LedgerRows} from "./ledger-rows.js";
import {VERDICTS} from "./ledger-rows.js";
import {type SearchEntry, toSearchEntry} from "./search-entry.js";
import {type Lang, words} from "./words.js";

export type LedgerNumber = LedgerCell | LedgerClaim;

/** Part three of the document is the narrative; its headings in the table of contents name the sections. */
const NARRATIVE = "3";

/** Look-ups over the rows of a ledger; built once, in time linear in its numbers. */
export interface LedgerIndex {
  readonly rows: LedgerRows;
  number(id: string): LedgerNumber | undefined;
  cell(table: string, row: string, column: string): LedgerCell | undefined;
  /** The name of a row in the language of the page; as the document prints it where there is none. */
  rowName(table: string, row: string): string;
  code(table: string, row: string): string;
  /** 「一般行政管理事务 · 项目支出」: a number's name without its table. */
  name(id: string): string;
  /** The same after another number has been named: what both have in common is not said again. */
  nameAfter(id: string, before: string): string;
  /** 「表03」, 「九（二）3」: the table or section of a number. */
  place(id: string): string;
  /** The title of a section of the narrative as the table of contents has it; empty below the first level. */
  sectionTitle(section: string): string;
  /** What a search finds the number by. */
  entry(id: string): SearchEntry | undefined;
  /** The checks that a number takes part in, the worst first, and of those alike the ones about it. */
  checks(id: string): readonly LedgerCheck[];
  /** The repairs that the reading of a row rests on; of a section, where the table is empty. */
  repairs(table: string, row: string): readonly Repair[];
}

export function ledgerIndex(rows: LedgerRows, lang: Lang): LedgerIndex {
  const say = words(lang);
  const numbers = new Map<string, LedgerNumber>([...rows.cells, ...rows.claims].map((n) => [n.id, n]));
  const rowOf = new Map(rows.rows.map((r) => [`${r.table}:${r.key}`, r]));
  const projects = new Map(rows.projects.map((p) => [p.id, p.name]));
  const titles = new Map(rows.headings.filter(isSection).map((h) => [h.ordinal, h.title]));
  const repairs = groupBy(rows.repairs, (r) => `${r.table}:${r.row}`);
  const checks = groupByEach(rows.checks, (c) => [...new Set([...c.about, ...c.operands])]);

  const rowName = (table: string, row: string) => {
    const {name, called} = rowOf.get(`${table}:${row}`) ?? {name: row};
    return called ?? name;
  };
  const printedName = (number: LedgerNumber) =>
    ("row" in number ? rowOf.get(`${number.table}:${number.row}`)?.name : number.label) ?? "";
  const code = (table: string, row: string) => rowOf.get(`${table}:${row}`)?.code ?? "";
  const projectOf = (row: string) => projects.get(row.split(".")[0] ?? "") ?? "";

  function parts(id: string): string[] {
    const number = numbers.get(id);
    if (!number) return [id];
    if (!("row" in number)) return [number.called ?? number.label, say.measure(number)].filter(Boolean);
    const column = number.column === "amount" ? "" : columnName(number.table, number.column, lang);
    const project = number.table === "10" ? projectOf(number.row) : "";
    return [project, rowName(number.table, number.row), column].filter(Boolean);
  }

  function place(id: string): string {
    const number = numbers.get(id);
    if (!number) return "";
    return "row" in number ? say.table(number.table) : say.section(number.section);
  }

  const name = (id: string) => parts(id).join(" · ");

  function nameAfter(id: string, before: string): string {
    if (place(id) !== place(before)) return [place(id), name(id)].filter(Boolean).join(" ");
    const [own, other] = [parts(id), parts(before)];
    const fresh = own.length === other.length ? own.filter((part, i) => part !== other[i]) : own;
    return fresh.join(" · ") || name(id);
  }

  return {
    rows,
    number: (id) => numbers.get(id),
    cell(table, row, column) {
      const number = numbers.get(`${table}:${row}:${column}`);
      return number && "row" in number ? number : undefined;
    },
    rowName,
    code,
    name,
    nameAfter,
    place,
    sectionTitle: (section) => titles.get(section) ?? "",
    entry(id) {
      const number = numbers.get(id);
      if (!number) return undefined;
      const codeOf = "row" in number ? code(number.table, number.row) : (number.subject.split(":")[1] ?? "");
      // Found by what is printed too, where that is not what it is called.
      const names = [...new Set([...parts(id), printedName(number)])].join(" · ");
      return toSearchEntry({id, name: names, code: codeOf, text: number.text});
    },
    checks: (id) => [...(checks.get(id) ?? [])].sort((a, b) => rank(a, id) - rank(b, id)),
    repairs: (table, row) => repairs.get(`${table}:${row}`) ?? []
  };
}

/** The heading of a column as the catalogue has it. */
export function columnName(table: string, column: string, lang: Lang): string {
  const form = catalogue.find((t) => t.id === table)?.columns.find((c) => c.id === column);
  return form ? termOf(form.term)[lang] : column;
}

function isSection({part, ordinal}: Heading): boolean {
  return part === NARRATIVE && ordinal !== "";
}

function rank(check: LedgerCheck, id: string): number {
  return VERDICTS.indexOf(check.outcome) * 2 + (check.about.includes(id) ? 0 : 1);
}
