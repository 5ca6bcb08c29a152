import {html} from "htl";
import {enhanceFindings} from "./enhance-findings.js";
import {type CardContext, findingCard} from "./finding-card.js";
import {findingFilter} from "./finding-filter.js";
import type {FindingRow, FoundNumber} from "./finding-row.js";
import {type FindingWords, findingWords} from "./words.js";

export interface FindingListOptions {
  readonly lang?: "zh" | "en";
  /** The document's numbers, for what a finding rests on to be shown and led to. */
  readonly cells?: readonly FoundNumber[];
  /** Address of the ledger page. */
  readonly ledger?: string;
  /** How damaged places were read, for findings that rest on one to say so. */
  readonly repairs?: readonly {readonly table: string; readonly row: string}[];
  /** Whose accounts, and which edition of the site: for citations. */
  readonly cited?: {
    readonly department: string;
    readonly year: number | null;
    readonly version: {readonly hash: string; readonly date: string};
  };
}

/**
 * Findings by how serious they are: contradictions and doubts in full, notes folded. Each says what is printed, what was
 * computed, the innocent explanation and the question; `#finding=<id>` leads to one. Whole without script.
 */
export function findingList(
  findings: readonly FindingRow[],
  {lang = "zh", ledger = "./ledger", cells = [], repairs = [], cited}: FindingListOptions = {}
): HTMLElement {
  const words = findingWords(lang);
  const numbers = new Map(cells.map((cell) => [cell.id, cell]));
  const repaired = new Set(repairs.filter(({row}) => row).map(({table, row}) => `${table}:${row}`));
  const context = {lang, words, ledger, numbers, repaired, ...(cited && {cited: wordsOf(cited, words)})};
  const list = html`<div class="findings" lang=${lang === "zh" ? "zh-CN" : "en"}>
    ${findingFilter(cells, context)}
    <p class="finding-status" role="status"></p>
    ${group(findings, "contradiction", context)}${group(findings, "doubt", context)}${group(findings, "note", context)}
  </div>`;
  return typeof window === "undefined" ? list : enhanceFindings(list);
}

function wordsOf({department, year, version}: NonNullable<FindingListOptions["cited"]>, words: FindingWords) {
  const {hash, date} = version;
  return {accounts: words.accounts(department, `${year ?? ""}`), edition: words.edition(hash.slice(0, 8), date)};
}

function group(
  findings: readonly FindingRow[],
  level: FindingRow["level"],
  context: CardContext
): HTMLElement | string {
  const {words} = context;
  const of = findings.filter((f) => f.level === level);
  if (of.length === 0) return level === "contradiction" ? html`<p>${words.none}</p>` : "";
  const folds = level === "note";
  const name = words[`${level}s`];
  return html`<section class="finding-group">
    <h2 id=${`${level}s`}>${name} <span class="count">${of.length}</span></h2>
    <ol class=${`finding-list${folds ? " compact" : ""}`}>${of.map((f) => findingCard(f, folds, context))}</ol>
  </section>`;
}
