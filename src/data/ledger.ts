import type {Accounts, Cell, Claim, Heading, Indicator, Project, Repair, Row, Table} from "../accounts/index.js";
import {viewOf} from "../accounts/index.js";
import {
  type Finding,
  type Lang,
  type Outcome,
  subjectLabel,
  type Telling,
  tell,
  titleOf,
  verdicts
} from "../checks/index.js";
import {englishName} from "./english-name.js";
import {operandsInOrder} from "./report.js";
import type {Verdict} from "./verdict.js";

const HAN = /\p{Script=Han}/u;

/** All that the ledger page shows, as one object: the document's rows in its own order, and every check. */
export interface Ledger {
  readonly tables: readonly Table[];
  readonly rows: readonly Called<Row>[];
  readonly cells: readonly Judged<Cell>[];
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  readonly claims: readonly Called<Judged<Claim>>[];
  readonly headings: readonly Heading[];
  readonly checks: readonly LedgerCheck[];
  readonly repairs: readonly Repair[];
}

/** Without its amount, since the ledger shows what is printed, and with what the checks say of it. */
export type Judged<T> = Omit<T, "amount"> & {readonly outcome: Verdict};

/** With its name in the language of the ledger, where that is not the document's and there is one. */
export type Called<T> = T & {readonly called?: string};

export interface LedgerCheck {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly printed: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly formula: string;
  readonly about: readonly string[];
  readonly operands: readonly string[];
  /** Null where the check agrees, and nothing needs words. */
  readonly telling: Telling | null;
}

export function toLedger(accounts: Accounts, findings: readonly Finding[], lang: Lang): Ledger {
  const view = viewOf(accounts);
  const verdict = verdicts(findings);
  const judge = <T extends Cell | Claim>({amount, ...rest}: T): Judged<T> => ({
    ...rest,
    outcome: verdict.get(rest.id) ?? "unchecked"
  });
  const {tables, rows, cells, projects, indicators, claims, contents, repairs} = accounts;
  return {
    tables,
    rows: rows.map((row) => ({...row, ...called(lang, () => englishName(row.table, row.key))})),
    cells: cells.map(judge),
    projects,
    indicators,
    claims: claims.map((claim) => ({...judge(claim), ...called(lang, () => subjectLabel(claim.subject, view, "en"))})),
    headings: contents,
    checks: findings.map((finding) =>
      toCheck(finding, finding.outcome === "equal" ? null : tell(finding, view)[lang], lang)
    ),
    repairs
  };
}

function called(lang: Lang, name: () => string): {readonly called?: string} {
  const english = lang === "en" ? name() : "";
  return english && !HAN.test(english) ? {called: english} : {};
}

function toCheck(finding: Finding, telling: Telling | null, lang: Lang): LedgerCheck {
  const {id, rule, outcome, printed, computed, difference, formula, about} = finding;
  return {
    id,
    rule,
    title: titleOf(rule)[lang],
    outcome,
    printed,
    computed,
    difference,
    formula,
    about,
    operands: operandsInOrder(finding).map((o) => o.id),
    telling
  };
}
