import type {Accounts, Basis, Cell, Claim, Indicator, Measure, Project, Row, Statement} from "./accounts.js";
import type {Amount} from "./amount.js";
import {ZERO} from "./decimal.js";
import {groupBy} from "./group-by.js";
import {add, type Interval, NOTHING, toInterval} from "./interval.js";
import {pageOf} from "./page-of.js";
import {type Place, toCellId} from "./place.js";
import {cellsOfSubject} from "./subjects.js";

/** Accounts with their lookups. Built once for each document, in time linear in its numbers. */
export interface View {
  readonly accounts: Accounts;
  cell(table: string, row: string, column: string): Cell | undefined;
  /** A cell or a claim by id. */
  number(id: string): Cell | Claim | undefined;
  /** Its amount; undefined for a blank, a dash, a text, and for an id that the document lacks. */
  amount(id: string): Amount | undefined;
  row(table: string, key: string): Row | undefined;
  rows(table: string): readonly Row[];
  children(table: string, key: string): readonly Row[];
  /** Columns of a table that the document prints, whether or not they hold a number. */
  columns(table: string): readonly string[];
  project(id: string): Project | undefined;
  indicators(project: string): readonly Indicator[];
  claims(subject: string, measure?: Measure, basis?: Basis): readonly Claim[];
  statements(kind: Statement["kind"], subject?: string): readonly Statement[];
  place(id: string): Place;
  /**
   * To how many decimals a number is known. A claim whose quantity a table prints is known as the table prints it; a column
   * of forms that drops trailing zeros is known to its longest cell.
   */
  decimals(id: string): number;
  /** The interval a number stands for; a blank cell is nothing, exactly. */
  interval(id: string): Interval;
}

export function viewOf(accounts: Accounts): View {
  const cells = new Map(accounts.cells.map((c) => [c.id, c]));
  const claims = new Map(accounts.claims.map((c) => [c.id, c]));
  const rows = new Map(accounts.rows.map((r) => [`${r.table}:${r.key}`, r]));
  const rowsByTable = groupBy(accounts.rows, (r) => r.table);
  const rowsByParent = groupBy(accounts.rows, (r) => `${r.table}:${r.parent}`);
  const columnsByTable = new Map(
    [...groupBy(accounts.cells, (c) => c.table)].map(([t, cs]) => [t, [...new Set(cs.map((c) => c.column))]])
  );
  const claimsBySubject = groupBy(accounts.claims, (c) => c.subject);
  const statementsByKind = groupBy(accounts.statements, (s) => s.kind);
  const indicatorsByProject = groupBy(accounts.indicators, (i) => i.project);
  const projects = new Map(accounts.projects.map((p) => [p.id, p]));
  const precision = precisionByColumn(accounts.cells);
  const intervals = new Map<string, Interval>();

  const number = (id: string): Cell | Claim | undefined => cells.get(id) ?? claims.get(id);
  const amount = (id: string): Amount | undefined => number(id)?.amount ?? undefined;

  function onPage(line: number): Pick<Place, "page" | "line"> {
    const page = pageOf(accounts, line);
    return page ? {page, line} : {line};
  }

  function decimals(id: string): number {
    const cell = cells.get(id);
    if (cell) return Math.max(cell.amount?.decimals ?? 0, precision.get(precisionKey(cell)) ?? 0);
    const claim = claims.get(id);
    if (!claim) return 0;
    const same = claim.measure === "amount" ? cellsOfSubject(claim.subject, tableBasis(claim.basis)) : [];
    return Math.max(claim.amount.decimals, ...same.map((s) => cells.get(s)?.amount?.decimals ?? 0));
  }

  return {
    accounts,
    cell: (table, row, column) => cells.get(toCellId(table, row, column)),
    number,
    amount,
    row: (table, key) => rows.get(`${table}:${key}`),
    rows: (table) => rowsByTable.get(table) ?? [],
    children: (table, key) => rowsByParent.get(`${table}:${key}`) ?? [],
    columns: (table) => columnsByTable.get(table) ?? [],
    project: (id) => projects.get(id),
    indicators: (project) => indicatorsByProject.get(project) ?? [],
    claims: (subject, measure, basis) =>
      (claimsBySubject.get(subject) ?? []).filter(
        (c) => (!measure || c.measure === measure) && (!basis || c.basis === basis)
      ),
    statements: (kind, subject) =>
      (statementsByKind.get(kind) ?? []).filter((s) => subject === undefined || s.subject === subject),
    place(id) {
      const cell = cells.get(id);
      if (cell) return {table: cell.table, row: cell.row, column: cell.column, ...onPage(cell.line)};
      const claim = claims.get(id);
      if (claim) return {section: claim.section, sentence: claim.sentence, ...onPage(claim.line)};
      const [table, row, column] = id.split(":");
      return table && row && column ? {table, row, column} : {};
    },
    decimals,
    interval(id) {
      const known = intervals.get(id);
      if (known) return known;
      const printed = amount(id);
      const interval = printed ? toInterval(printed, decimals(id)) : NOTHING;
      intervals.set(id, interval);
      return interval;
    }
  };
}

/** The sum of the intervals of several numbers. */
export function sumInterval(view: View, ids: readonly string[]): Interval {
  return ids.reduce((sum, id) => add(sum, view.interval(id)), NOTHING);
}

/** The exact sum of the printed digits of several numbers, blanks as nothing. */
export function sumPrinted(view: View, ids: readonly string[]): Amount["value"] {
  return ids.reduce((sum, id) => sum.plus(view.amount(id)?.value ?? ZERO), ZERO);
}

/** Basis of a claim as tables know it: outturn, or the one budget of table 09. */
export function tableBasis(basis: Basis): "outturn" | "budget" {
  return basis === "outturn" ? "outturn" : "budget";
}

/**
 * In the money columns of forms amounts 100 and 354.52 show that trailing zeros are dropped; targets, scores and weights are
 * of different kinds, and stay as printed. In the other tables a bare 0 is nothing, not some amount below a half.
 */
function precisionByColumn(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const precision = new Map<string, number>();
  for (const cell of cells) {
    const {table, column, unit, amount} = cell;
    if (!amount || !["万元", "元"].includes(unit)) continue;
    if (table === "10" && !["initial", "adjusted", "executed"].includes(column)) continue;
    const key = table === "10" ? `${table}:${column}` : `${table}:zero`;
    precision.set(key, Math.max(precision.get(key) ?? 0, amount.decimals));
  }
  return precision;
}

function precisionKey({table, column, status}: Cell): string {
  return table === "10" || status !== "zero" ? `${table}:${column}` : `${table}:zero`;
}
