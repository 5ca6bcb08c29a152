import type {Repair} from "../../accounts/index.js";
import type {LedgerClaim, Verdict} from "./ledger-rows.js";
import {chinese} from "./words-chinese.js";
import {english} from "./words-english.js";

export type Lang = "zh" | "en";

/** Everything the ledger says of its own accord; what the document says comes from its rows. */
export interface Words {
  /** Between a number and its title, and after a bold word. */
  readonly gap: string;
  /** Between numbers in a list. */
  readonly between: string;
  readonly all: string;
  readonly search: string;
  readonly searchHint: string;
  readonly outcome: string;
  readonly clear: string;
  readonly contents: string;
  readonly legend: string;
  readonly narrative: string;
  readonly narrativeNote: string;
  readonly forms: string;
  /** What the two budgets of a form are, and the rate. */
  readonly formsNote: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly noNumber: string;
  readonly empty: string;
  readonly missing: string;
  readonly truncated: string;
  readonly blank: string;
  readonly hint: string;
  readonly place: string;
  readonly printed: string;
  readonly computed: string;
  readonly against: string;
  readonly onlyOne: string;
  readonly difference: string;
  readonly explanation: string;
  readonly question: string;
  readonly income: string;
  readonly expenditure: string;
  readonly item: string;
  readonly what: string;
  readonly repairs: string;
  readonly repairsNote: string;
  readonly repairsNone: string;
  readonly where: string;
  readonly reading: string;
  readonly evidence: string;
  readonly lineHeading: string;
  readonly wholeTable: string;
  verdict(verdict: Verdict): string;
  /** What a verdict means, in a sentence. */
  meaning(verdict: Verdict): string;
  measure(claim: LedgerClaim): string;
  table(id: string): string;
  section(section: string): string;
  line(line: number): string;
  unit(unit: string): string;
  checks(count: number): string;
  more(count: number): string;
  shown(count: number): string;
  inAll(count: number): string;
  unknown(id: string): string;
  repair(kind: Repair["kind"]): string;
  repaired(kinds: readonly Repair["kind"][]): string;
  basis(evidence: Repair["evidence"]): string;
}

export function words(lang: Lang): Words {
  return lang === "zh" ? chinese : english;
}
