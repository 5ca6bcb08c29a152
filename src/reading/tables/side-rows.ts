import {
  expenditureRows,
  functionalItems,
  incomeRows,
  type Named,
  normalizeName,
  resolveName,
  termOf
} from "../../accounts/index.js";
import {isCode} from "./grid.js";

export type Side = "income" | "expenditure";
export type SideTable = keyof typeof incomeRows;

/** Which row a label of tables 01 and 04 names. */
export interface SideRow {
  readonly key: string;
  readonly code: string;
  readonly level: number;
  readonly parent: string;
}

const ROWS: Readonly<Record<Side, typeof incomeRows | typeof expenditureRows>> = {
  income: incomeRows,
  expenditure: expenditureRows
};

const CLASSES: readonly Named<string>[] = functionalItems
  .map(({id, zh, aliases}) => ({value: id.slice("function.".length), name: zh, aliases}))
  .filter(({value}) => value.length === 3);

/** In table 04 the balances are those of fiscal funds, and are named so. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  income: ["收入合计", "合计"],
  opening: ["年初财政拨款结转和结余", "年初结转结余", "上年结转和结余"],
  closing: ["年末财政拨款结转和结余", "年末结转结余", "结转下年"],
  expenditure: ["支出合计", "合计"],
  "income.general": ["一般公共预算拨款收入"],
  "surplus-used": ["使用非财政拨款结余和专用结余"],
  "expenditure.total": ["支出总计", "总计"],
  "income.total": ["收入总计", "总计"]
};

const CANDIDATES = new Map<string, readonly Named<string>[]>(
  (["01", "04"] as const).flatMap((table) =>
    (["income", "expenditure"] as const).map((side) => [`${table}:${side}`, candidatesOf(table, side)] as const)
  )
);

/**
 * The row a label names, or null. The three kinds of fund stand twice on the income side of table 04 under one name: those
 * below the opening balance are its parts.
 */
export function sideRowOf(label: string, table: SideTable, side: Side, belowOpening: boolean): SideRow | null {
  const wanted = CANDIDATES.get(`${table}:${side}`) ?? [];
  const here = wanted.filter(
    ({value}) =>
      !/^(?:income|opening)\.(?:general|fund|capital)$/.test(value) ||
      value.startsWith(belowOpening && table === "04" ? "opening." : "income.")
  );
  const known = resolve(label, here);
  if (known) return {key: known, code: "", level: 0, parent: parentOf(known)};
  const code = side === "expenditure" ? resolve(label, CLASSES) : null;
  return code ? {key: code, code, level: 1, parent: "expenditure"} : null;
}

/** A class that the glossary lacks keeps its own name as its key; above the total of the year it is part of it. */
export function unknownSideRow(label: string, side: Side, beforeTotal: boolean): SideRow {
  const [, code = "", name = label] = /^(\d{3})(\D.*)$/.exec(label) ?? [];
  const part = beforeTotal && side === "expenditure";
  return {key: isCode(code) ? code : name, code, level: part ? 1 : 0, parent: part ? "expenditure" : ""};
}

function resolve(label: string, candidates: readonly Named<string>[]): string | null {
  const found = resolveName(label, candidates);
  return found && found.how !== "words" ? found.value : null;
}

function parentOf(key: string): string {
  if (key === "income.total" || key === "expenditure.total") return "";
  const [kind = "", fund] = key.split(".");
  return fund ? kind : "";
}

function candidatesOf(table: SideTable, side: Side): readonly Named<string>[] {
  return ROWS[side][table].map((key) => {
    const {zh, aliases = []} = termOf(key);
    const names = [zh, ...aliases, ...(ALSO[key] ?? [])];
    return {value: key, name: zh, aliases: [...new Set(names.map(normalizeName))]};
  });
}
