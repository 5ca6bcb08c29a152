import {formTerms, normalizeName, type Term, termOf} from "../../accounts/index.js";
import type {PrintedLine} from "./printed-line.js";

/** A column of a form: its id in the accounts, and where its heading stands. */
export interface FormColumn {
  readonly id: string;
  readonly at: number;
}

const FUNDS = ["total", "current", "carried", "other"];
/** No heading is longer; the sentences of goals and reasons need not be looked at. */
const LONGEST = 30;
/** The same few labels come in every form: they are normalised once, and forgotten before they are many. */
const ROOM = 2000;
const LABELS = new Map<string, string>();
const NAMES = new Map<Term, readonly string[]>();
const FUND_HEADINGS = headingsOf("column", ["initial", "adjusted", "executed", "weight", "rate", "score"]);
const LEVEL_HEADINGS = headingsOf("form", ["first", "second", "third", "reason", "checked-score"]);
const VALUE_HEADINGS = headingsOf("column", ["target", "result", "weight", "score"]);
const LEVELS = formTerms.filter((term) => term.id.startsWith("indicator."));

/** Whether a label prints a term, by its name or an alias; numbering, spaces and remarks in brackets do not count. */
export function isTerm(label: string, id: string): boolean {
  return label !== "" && label.length <= LONGEST && namesOf(termOf(id)).includes(toLabel(label));
}

export function fundColumns(line: PrintedLine): readonly FormColumn[] {
  return columnsOf(line, FUND_HEADINGS);
}

export function indicatorColumns(line: PrintedLine): readonly FormColumn[] {
  return [...columnsOf(line, LEVEL_HEADINGS), ...columnsOf(line, VALUE_HEADINGS)];
}

/** `total`, `current`, `carried`, `other`, or undefined for a fund the glossary does not know. */
export function fundOf(label: string): string | undefined {
  return FUNDS.find((fund) => isTerm(label, `project.${fund}`));
}

/** The levels a label may name; 成本指标 names two. A label that a page break garbled is known by its ending. */
export function levelsOf(label: string): readonly Term[] {
  if (label.length > LONGEST) return [];
  const plain = toLabel(label);
  const exact = LEVELS.filter((term) => namesOf(term).some((name) => plain === name || plain === toStem(name)));
  if (exact.length) return exact;
  return LEVELS.filter((term) => term.id.split(".").length === 3 && plain.endsWith(normalizeName(term.zh)));
}

/** Whether a label is printed as one of the standard level words, 指标 included. */
export function isLevelWord(label: string): boolean {
  return LEVELS.some((term) => namesOf(term).includes(toLabel(label)));
}

/** The first level that a second-level word belongs to. */
export function parentLevel(term: Term): Term {
  return termOf(term.id.split(".").slice(0, 2).join("."));
}

/** 产出指标（50分） → 产出指标; 全年预算数(A) → 全年预算数; 执行率(%) → 执行率. */
function toLabel(label: string): string {
  const known = LABELS.get(label);
  if (known !== undefined) return known;
  if (LABELS.size >= ROOM) LABELS.clear();
  const plain = normalizeName(label).replace(/\([^()]*\)|[:：]$/g, "");
  LABELS.set(label, plain);
  return plain;
}

function toStem(name: string): string {
  return name.replace(/指标$/, "");
}

/** Every cell is held against every heading, so the names are normalised once. */
function namesOf(term: Term): readonly string[] {
  const known = NAMES.get(term);
  if (known) return known;
  const names = [term.zh, ...(term.aliases ?? [])].map(toLabel);
  NAMES.set(term, names);
  return names;
}

/** Column ids by every name of their headings. */
function headingsOf(family: string, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.flatMap((id) => namesOf(termOf(`${family}.${id}`)).map((name) => [name, id] as const)));
}

/** The first cell under each heading's name, from left to right. */
function columnsOf(line: PrintedLine, headings: ReadonlyMap<string, string>): readonly FormColumn[] {
  const columns: FormColumn[] = [];
  for (const {text, at} of line.printed) {
    const id = text.length <= LONGEST ? headings.get(toLabel(text)) : undefined;
    if (id && !columns.some((column) => column.id === id)) columns.push({id, at});
  }
  return columns;
}
