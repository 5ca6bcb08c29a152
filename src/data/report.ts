import {type Accounts, type Coverage, coverageOf, type Place, pageOf, type View, viewOf} from "../accounts/index.js";
import {
  countOutcomes,
  type Finding,
  type Level,
  type Outcome,
  reportable,
  type Telling,
  tell,
  type Unchecked,
  uncheckedOf
} from "../checks/index.js";

/** What `juesuan check --json` prints: the contract that others build on. */
export interface Report {
  readonly document: {
    readonly department: string;
    /** Null where the document prints none. */
    readonly year: number | null;
    readonly unit: string;
    readonly file: string;
    readonly sha256: string;
  };
  readonly coverage: Coverage;
  readonly checks: Readonly<Record<Outcome, number>>;
  readonly findings: readonly ReportedFinding[];
  /** What could not be checked, and why: a short list, not one entry a check. */
  readonly unchecked: readonly Unchecked[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly level: Level | null;
  readonly subject: string;
  readonly printed: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  /** What the finding questions stands before what it rests on. */
  readonly places: readonly Place[];
  readonly zh: string;
  readonly en: string;
}

/** The document, what of it was read, how many checks came to what, and the findings that are told. */
export function toReport(accounts: Accounts, findings: readonly Finding[]): Report {
  const {department, year, unit, file, sha256} = accounts.document;
  const view = viewOf(accounts);
  return {
    document: {department, year: /^\d+$/.test(year) ? Number(year) : null, unit, file, sha256},
    coverage: coverageOf(accounts),
    checks: countOutcomes(findings),
    findings: reportable(findings).map((finding) => {
      const {zh, en} = tell(finding, view);
      const {rule, outcome, level, subject, printed, computed, difference} = finding;
      return {
        rule,
        outcome,
        level,
        subject,
        printed,
        computed,
        difference,
        places: placesOf(finding, view),
        zh: toParagraph(zh, ""),
        en: toParagraph(en, " ")
      };
    }),
    unchecked: uncheckedOf(view, findings)
  };
}

/** Ids of a finding's operands: what it is about first, each once. */
export function operandsInOrder({about, operands}: Finding): Finding["operands"] {
  const asked = operands.filter((o) => about.includes(o.id));
  const unique = new Map([...asked, ...operands].map((o) => [o.id, o]));
  return [...unique.values()];
}

/** Where a finding stands, each place once; one about a heading, which is no number, at its line in the contents. */
export function placesOf(finding: Finding, {accounts}: View): readonly Place[] {
  const places = operandsInOrder(finding).map((o) => o.place);
  const headings = accounts.contents
    .filter((h) => h.title === finding.subject)
    .map(({line}) => {
      const page = pageOf(accounts, line);
      return page ? {page, line} : {line};
    });
  const found = places.length > 0 ? places : headings;
  return [...new Map(found.map((place) => [JSON.stringify(place), place])).values()];
}

function toParagraph({title, says, computed, explanation, question}: Telling, space: string): string {
  return [`${title}${space ? "." : "。"}`.replace("?.", "?"), says, computed, explanation, question]
    .filter(Boolean)
    .join(space);
}
