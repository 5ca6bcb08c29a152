import type {Accounts, Cell, Claim, Indicator, Project, Row, View} from "../../../src/accounts/index.js";
import {viewOf} from "../../../src/accounts/index.js";
import type {Finding, Rule} from "../../../src/checks/finding.js";
import {projectRules} from "../../../src/checks/projects/index.js";
import {smallAccounts, smallCell, smallClaim} from "../../accounts/small-accounts.js";

export interface MadeForm {
  readonly name?: string;
  /** Initial, adjusted, executed, rate, score of 年度资金总额. */
  readonly total?: readonly string[];
  /** Initial, adjusted, executed, rate of 当年财政拨款; the total's if left out. */
  readonly current?: readonly string[];
  readonly carried?: readonly string[];
  /** Name, target, result, weight, score. */
  readonly indicators?: readonly (readonly string[])[];
  readonly score?: string;
}

const COLUMNS = ["initial", "adjusted", "executed", "rate", "score"];
const UNITS: Readonly<Record<string, string>> = {rate: "%", score: "分", weight: "分"};
const NONE = ["0", "0", "0", "0"];
const USUAL: readonly (readonly string[])[] = [
  ["养护桥梁座数", "≥12座", "13座", "50", "50"],
  ["市民满意度", "≥90%", "92%", "40", "40"]
];

/** A view of forms of our own department; a form left empty has nothing wrong with it. */
export function formView(
  forms: readonly MadeForm[],
  claims: readonly Claim[] = [],
  rest: Partial<Accounts> = {}
): View {
  const parts = forms.map((form, i) => toForm(`p${String(i + 1).padStart(2, "0")}`, form));
  return viewOf(
    smallAccounts({
      ...rest,
      projects: parts.map(({project}) => project),
      rows: [...parts.flatMap(({rows}) => rows), ...(rest.rows ?? [])],
      cells: [...parts.flatMap(({cells}) => cells), ...(rest.cells ?? [])],
      indicators: parts.flatMap(({indicators}) => indicators),
      claims
    })
  );
}

/** What one rule finds, its words made of each to see that they can be. */
export function findingsOf(id: string, view: View): readonly Finding[] {
  const rule = projectRules.find((r) => r.id === id);
  if (!rule) throw new Error(`unknown rule: ${id}`);
  const findings = [...rule.check(view)];
  for (const finding of findings) assertWords(rule, finding, view);
  return findings;
}

/** What one rule tells: the findings with a level. */
export function toldBy(id: string, view: View): readonly Partial<Finding>[] {
  return findingsOf(id, view)
    .filter(({level}) => level !== null)
    .map(({subject, level, outcome, printed, computed}) => ({subject, level, outcome, printed, computed}));
}

/** A claim on a project's paragraph, `project:p01` unless given. */
export function projectClaim(id: string, digits: string, rest: Partial<Claim> = {}): Claim {
  const unit = rest.measure === "score" ? "分" : "万元";
  return smallClaim(id, digits, {subject: "project:p01", unit, ...rest});
}

function assertWords(rule: Rule, finding: Finding, view: View): void {
  const {zh, en} = rule.tell(finding, view);
  const words = [zh.says, zh.computed, en.says, en.computed];
  if (words.some((text) => !text || /undefined|null|NaN|\{|\}/.test(text)))
    throw new Error(`bad words: ${words.join(" ")}`);
  if (finding.level === "contradiction" && !(zh.question && en.question)) throw new Error(`no question: ${finding.id}`);
}

function toForm(id: string, form: MadeForm) {
  const {
    name = `第${id}号养护经费`,
    total = ["30.00", "20.00", "19.50", "97.5", "8"],
    indicators = USUAL,
    score = "98"
  } = form;
  const {current = total.slice(0, 4), carried = NONE} = form;
  const funds = {total, current: [...current, "—"], carried: [...carried, "—"], other: [...NONE, "—"]};
  const fundCells = Object.entries(funds).flatMap(([row, texts]) =>
    texts.map((text, i) => toCell(`10:${id}.${row}:${COLUMNS[i]}`, text))
  );
  const keys = indicators.map((_, i) => `${id}.i${i + 1}`);
  const indicatorCells = indicators.flatMap((texts, i) =>
    ["target", "result", "weight", "score"].map((column, j) => toCell(`10:${keys[i]}:${column}`, texts[j + 1] ?? ""))
  );
  const project: Project = {id, name, department: "某市交通局", unit: "某市交通局", line: 1};
  const rows = [...Object.keys(funds).map((row) => `${id}.${row}`), ...keys, `${id}.score`].map(toRow);
  const cells = [...fundCells, ...indicatorCells, toCell(`10:${id}.score:score`, score)];
  return {project, rows, cells, indicators: keys.map((key, i) => toIndicator(key, id, indicators[i]?.[0] ?? ""))};
}

function toCell(id: string, text: string): Cell {
  const [, comparator = "", digits = text, unit = ""] = /^([≥≤=]?)(\d[\d.]*)(\D*)$/.exec(text) ?? [];
  const column = id.split(":")[2] ?? "";
  const status = text === "—" ? {status: "dash" as const} : {};
  const cell = smallCell(id, digits, {comparator, unit: unit || UNITS[column] || "", ...status});
  const money = ["initial", "adjusted", "executed"].includes(column);
  return {...cell, text, unit: money ? "万元" : cell.unit};
}

function toRow(key: string, order: number): Row {
  const [project, part = ""] = key.split(".");
  const parent = ["current", "carried", "other"].includes(part) ? `${project}.total` : "";
  return {table: "10", key, order, side: "", code: "", name: part, level: 0, parent, ordinal: "", line: 1};
}

function toIndicator(id: string, project: string, third: string): Indicator {
  const first = third.includes("满意") ? "满意度指标" : "产出指标";
  return {id, project, first, second: "", third, explained: false, line: 1};
}
