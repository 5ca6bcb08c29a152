import type {Accounts, Cell} from "../../src/accounts/index.js";
import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {type Reading, readAccounts} from "../../src/reading/index.js";

type Damage = (lines: readonly string[], at: number) => readonly string[];

/** What conversion does to the lines of a table. */
export const damages = {
  "a lost line": (lines, at) => lines.toSpliced(at, 1),
  "two lost lines": (lines, at) => lines.toSpliced(at, 2),
  "a repeated line": (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ""),
  "two lines changing places": (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? "", lines[at] ?? ""),
  "a page break": (lines, at) => lines.toSpliced(at, 0, "", "")
} as const satisfies Readonly<Record<string, Damage>>;

/** What became of a text that was damaged. */
export interface Damaged {
  /** Contradictions that the whole text does not have, with the line. */
  readonly accused: readonly string[];
  /** Cells read otherwise than in the whole text, in a table where nothing new was repaired or left unread. */
  readonly silent: readonly string[];
}

/** Reads the text whole and damaged at every `step`th line of its tables, from the line `from` on. */
export function damage(text: string, kind: keyof typeof damages, step: number, from = 0): Damaged {
  const whole = readText(text);
  const known = contradictionsOf(whole);
  const lines = text.split("\n");
  const accused: string[] = [];
  const silent: string[] = [];
  for (const at of linesOfTables(whole).filter((_, i) => i % step === from % step)) {
    const accounts = readText(damages[kind](lines, at - 1).join("\n"));
    for (const id of contradictionsOf(accounts)) if (!known.has(id)) accused.push(`${at}: ${id}`);
    silent.push(...silentlyWrong(whole, accounts).map((id) => `${at}: ${id}`));
  }
  return {accused, silent};
}

function readText(text: string): Accounts {
  const reading: Reading = readAccounts(new TextEncoder().encode(text), {file: "damaged.txt", sha256: ""});
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.en}`);
  return reading.accounts;
}

function contradictionsOf(accounts: Accounts): ReadonlySet<string> {
  const found = checkAccounts(viewOf(accounts)).filter(({level}) => level === "contradiction");
  return new Set(found.map(({id}) => id));
}

/** From the first table's title to the last line that printed a cell. */
function linesOfTables({tables, cells}: Accounts): readonly number[] {
  const printed = cells.map(({line}) => line);
  const starts = tables.map(({line}) => line).filter((line) => line > 0);
  const [first, last] = [Math.min(...starts, ...printed), Math.max(...printed)];
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

function silentlyWrong(whole: Accounts, damaged: Accounts): readonly string[] {
  const texts = new Map(whole.cells.map((cell) => [nameOf(cell, whole), cell.text]));
  const noted = new Set(notesOf(whole));
  const told = new Set(
    notesOf(damaged)
      .filter((note) => !noted.has(note))
      .map((note) => note.slice(0, 2))
  );
  return damaged.cells.flatMap((cell) => {
    const name = nameOf(cell, damaged);
    const differs = texts.has(name) && texts.get(name) !== cell.text;
    return differs && !told.has(cell.table) ? [`${name} ${cell.text}`] : [];
  });
}

/** Indicators are numbered in their order: one that is lost moves the others up, but not their names. */
function nameOf({id, row, column}: Cell, {indicators}: Accounts): string {
  const indicator = row.includes(".i") ? indicators.find((i) => i.id === row) : undefined;
  return indicator ? `${indicator.project} ${indicator.third} ${column}` : id;
}

/** Repairs and what is unread, wherever in the text they stand. */
function notesOf({repairs, unread}: Accounts): readonly string[] {
  return [
    ...repairs.map(({table, kind, row, before}) => [table, kind, row, before].join(" ")),
    ...unread.map(({table, reason, text}) => [table, reason, text].join(" "))
  ];
}
