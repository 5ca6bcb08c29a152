import type {Cell, Claim, Heading, Indicator, Project, Repair, Row, Table} from "../../accounts/index.js";

/** What the checks say of a number; `unchecked` where none touches it. */
export type Verdict = "equal" | "rounding" | "explained" | "scope" | "unequal" | "undefined" | "missing" | "unchecked";

/** From what wants looking at to what does not. */
export const VERDICTS: readonly Verdict[] = [
  "unequal",
  "scope",
  "missing",
  "undefined",
  "explained",
  "rounding",
  "equal",
  "unchecked"
];

export type LedgerCell = Omit<Cell, "amount" | "field"> & {readonly outcome: Verdict};
export type LedgerClaim = Omit<Claim, "amount"> & {readonly outcome: Verdict; readonly called?: string};
/** `called`: its name in the language of the page, where the document has it in another. */
export type LedgerRow = Row & {readonly called?: string};

/** One check, its operand ids apart from its formula, which names them in braces. */
export interface LedgerCheck {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly outcome: Exclude<Verdict, "unchecked">;
  readonly printed: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly formula: string;
  readonly about: readonly string[];
  readonly operands: readonly string[];
  /** Words for what does not simply agree. */
  readonly telling: LedgerTelling | null;
}

export interface LedgerTelling {
  /** This one outcome as a headline. */
  readonly title: string;
  readonly says: string;
  readonly computed: string;
  readonly explanation: string;
  readonly question: string;
}

/** Everything the ledger shows: the rows of the frames, amounts as printed. */
export interface LedgerRows {
  readonly tables: readonly Table[];
  readonly rows: readonly LedgerRow[];
  readonly cells: readonly LedgerCell[];
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  readonly claims: readonly LedgerClaim[];
  readonly headings: readonly Heading[];
  readonly checks: readonly LedgerCheck[];
  readonly repairs: readonly Repair[];
}
