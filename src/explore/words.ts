import {wordsChinese} from "./words-chinese.js";
import {wordsEnglish} from "./words-english.js";

/** What the notebook without code says. */
export interface ExploreWords {
  readonly table: (id: string) => string;
  readonly frames: Readonly<Record<string, string>>;
  readonly project: string;
  readonly indicator: string;
  readonly subject: string;
  readonly finding: string;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly sides: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<"cut" | "kept" | "raised" | "unknown", string>>;
  readonly spent: Readonly<Record<"whole" | "part" | "unknown", string>>;
  readonly directions: Readonly<Record<string, string>>;
  readonly empty: string;
  readonly count: string;
  readonly rows: (n: number) => string;
  readonly controls: Readonly<Record<ControlId, string>>;
  readonly allLevels: string;
  readonly noGroup: string;
  readonly noColumn: string;
  readonly noSort: string;
  readonly greatest: (column: string) => string;
  readonly least: (column: string) => string;
  readonly charts: Readonly<Record<"bars" | "tree" | "none", string>>;
  readonly asPrinted: string;
  readonly inBrackets: (text: string) => string;
  readonly invalid: string;
  readonly clear: string;
  readonly actions: string;
  readonly grouped: (by: string) => string;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly found: (found: number, all: number) => string;
  readonly groups: (n: number) => string;
  readonly none: string;
  readonly sum: string;
  readonly whole: string;
  readonly why: Readonly<Record<string, string>>;
  readonly notDrawn: Readonly<Record<string, string>>;
  readonly firstBars: (n: number) => string;
  readonly drawing: (what: string) => string;
  readonly failed: string;
  readonly comparing: ComparingWords;
}

export interface ComparingWords {
  readonly first: string;
  readonly second: string;
  readonly quantity: string;
  readonly difference: string;
  /** Between two percentages. */
  readonly points: string;
  readonly lacking: string;
}

type ColumnId =
  | "name"
  | "code"
  | "side"
  | "class"
  | "group"
  | "change"
  | "spent"
  | "project"
  | "first"
  | "second"
  | "section"
  | "measure"
  | "basis"
  | "direction"
  | "outcome"
  | "level"
  | "check";

export type ControlId =
  | "frame"
  | "level"
  | "measure"
  | "group"
  | "q"
  | "col"
  | "is"
  | "from"
  | "to"
  | "sort"
  | "unit"
  | "chart";

export const exploreWords: Readonly<Record<"zh" | "en", ExploreWords>> = {zh: wordsChinese, en: wordsEnglish};
