import type {Unread} from "../accounts/index.js";
import {wordsChinese} from "./words-chinese.js";
import {wordsEnglish} from "./words-english.js";

export type Lang = "zh" | "en";

/** What the page of one's own documents says of its own accord. */
export interface OpenWords {
  readonly choose: string;
  readonly folder: string;
  readonly drop: string;
  readonly dropping: string;
  readonly sample: string;
  readonly formats: string;
  readonly noFile: string;
  readonly tooMany: (n: number) => string;
  readonly files: string;
  readonly waiting: string;
  readonly reading: string;
  readonly page: (page: number, pages: number) => string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly close: string;
  readonly read: (name: string, questions: number) => string;
  readonly documents: string;
  readonly contents: string;
  readonly unnamed: string;
  readonly title: (department: string, year: number | null) => string;
  readonly facts: Readonly<Record<"department" | "year" | "unit" | "file" | "size" | "format" | "pages", string>>;
  readonly formatNames: Readonly<Record<"text" | "pdf" | "word" | "workbook" | "web", string>>;
  readonly notPrinted: string;
  readonly parts: Readonly<Record<"findings" | "unread" | "ledger" | "figures" | "files" | "coverage", string>>;
  readonly questions: string;
  readonly copy: string;
  readonly print: string;
  readonly questionsOf: (title: string) => string;
  readonly coverageNote: string;
  readonly unchecked: (n: number) => string;
  readonly uncheckedNote: string;
  readonly where: string;
  readonly unreadNone: string;
  readonly unreadNote: (n: number) => string;
  readonly unreadHeadings: readonly [string, string, string];
  readonly unreadReasons: Readonly<Record<Unread["reason"], string>>;
  readonly place: (place: {readonly table: string; readonly section: string; readonly line: number}) => string;
  readonly others: (n: number) => string;
  readonly blank: string;
  readonly line: (n: number) => string;
  readonly onPage: (page: number) => string;
  readonly beside: BesideWords;
  readonly figures: FigurePartWords;
  readonly downloads: DownloadWords;
  readonly compare: CompareWords;
  readonly keep: KeepWords;
  /** Said when the page works without a network. */
  readonly offline: string;
}

export interface KeepWords {
  readonly title: string;
  readonly keep: string;
  readonly kept: string;
  readonly refused: string;
  readonly delete: string;
  readonly forget: (name: string) => string;
  readonly forgetAll: string;
  readonly forgotten: string;
  readonly on: (day: string) => string;
}

export interface CompareWords {
  readonly tab: string;
  readonly title: string;
  readonly heading: (n: number) => string;
  readonly note: string;
  readonly item: string;
  readonly document: string;
  readonly change: string;
  readonly csv: string;
  readonly choose: string;
  readonly nothing: string;
  readonly source: string;
  readonly yearsDrawn: string;
  readonly inEach: (name: string) => string;
  readonly most: (name: string, document: string, amount: string) => string;
  readonly years: (department: string, name: string, before: string, after: string) => string;
  readonly amounts: Readonly<
    Record<
      | "income"
      | "expenditure"
      | "basic"
      | "project"
      | "closing"
      | "general"
      | "sangongBudget"
      | "sangong"
      | "abroad"
      | "purchase"
      | "running"
      | "reception"
      | "sangongCompletion"
      | "completion"
      | "growth",
      string
    >
  >;
}

export interface BesideWords {
  readonly note: string;
  readonly ledger: string;
  readonly text: string;
  readonly goTo: string;
  readonly hint: string;
  readonly noText: string;
  readonly notUnderstood: string;
  readonly asText: string;
  readonly asPage: string;
  readonly more: string;
  readonly notDrawn: string;
}

export interface FigurePartWords {
  readonly note: string;
  readonly lacking: (n: number) => string;
  readonly failed: string;
  readonly fileFailed: string;
  readonly larger: string;
}

export interface DownloadWords {
  readonly note: string;
  readonly archive: string;
  readonly archiveNote: string;
  readonly findings: string;
  readonly report: string;
}

export function openWords(lang: Lang): OpenWords {
  return lang === "zh" ? wordsChinese : wordsEnglish;
}
