import {
  type Claim,
  Decimal,
  groupBy,
  isMoney,
  type Measure,
  toDigits,
  toInterval,
  toPoint,
  type View
} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {about, digitsOf, inUnitOf, size, stated, toTelling} from "../words/index.js";
import {meantSubject} from "./meant-subject.js";
import {cellOf} from "./near-amount.js";
import {decimalsOf} from "./precision.js";

/** Measures of a project's free text say a different thing each time; a list of trips has one number a trip. */
const FREE_TEXT: readonly Measure[] = ["count", "rate", "change", "percent-change", "share"];
const EXECUTION_RATE = /预算执行率$/;
const LISTED = ["abroad.trip", "abroad.trip.persons"];
const RECOUNTED = /^(?:assets|vehicles|evaluation|procurement)\b/;

/** M8: what the narrative states twice it states alike. Amounts that tables print are compared with the tables instead. */
export const repeated: Rule = {
  id: "repeated",
  source: "3.4 M8",
  title: {zh: "同一个数前后写得一样", en: "A quantity stated twice is stated alike"},
  *check(view): Generator<Finding> {
    for (const [first, ...others] of groupByQuantity(view).values())
      if (first) for (const other of others) yield compareWith(view, first, other);
    yield* checkExecutionRates(view);
  },
  tell(finding, view) {
    const [later, first] = finding.operands.map((o) => o.id);
    if (!later || !first) throw new Error(`invalid finding: ${finding.id}`);
    const digits = (id: string, lang: Lang) => digitsOf(id, view, lang);
    return toTelling({
      title: about(first, view, {
        zh: `：一处 ${digits(first, "zh")}，一处 ${digits(later, "zh")}`,
        en: `: ${digits(first, "en")} here, ${digits(later, "en")} there`
      }),
      says: stated([first, later], view),
      computed: {
        zh: `同一个数写了两次，相差 ${inUnitOf(later, size(finding.difference), view, "zh")}。`,
        en: `One quantity is stated twice, with a difference of ${inUnitOf(later, size(finding.difference), view, "en")}.`
      },
      explanation: {
        zh: "可能是成稿后只改了一处，或者两处的范围不同。",
        en: "One place may have been edited without the other, or the two may cover different things."
      },
      question: {zh: "两处写的是同一个数，以哪一处为准？", en: "Which of the two holds?"}
    });
  }
};

/** Units of money keep amounts apart; counters such as 个 and 批次 stand for each other. */
function groupByQuantity(view: View): ReadonlyMap<string, readonly Claim[]> {
  return groupBy(
    view.accounts.claims.filter((claim) => isOneQuantity(view, claim)),
    (claim) => {
      const {measure, basis, of, ofBasis, period, unit} = claim;
      return [meantSubject(claim, view), measure, basis, of, ofBasis, period, isMoney(unit) ? unit : ""].join("|");
    }
  );
}

/** The free text of a project repeats its completion under the name of an execution rate. */
function* checkExecutionRates(view: View): Generator<Finding> {
  for (const rate of view.accounts.claims) {
    if (rate.measure !== "rate" || !EXECUTION_RATE.test(rate.label)) continue;
    const [completion] = view.claims(rate.subject, "completion").filter((c) => c.section === rate.section);
    if (completion) yield compareWith(view, completion, rate);
  }
}

function isOneQuantity(view: View, claim: Claim): boolean {
  // Reasons tell of several revisions of one budget, each another amount.
  if (claim.measure === "change" && claim.ofBasis) return false;
  if (LISTED.includes(claim.subject)) return false;
  // Where no table gives an item its code, its name alone is known, and 行政运行 is the name of many.
  if (claim.subject.includes(":?")) return false;
  if (claim.subject.startsWith("project:")) return !FREE_TEXT.includes(claim.measure);
  return claim.measure !== "amount" || cellOf(view, meantSubject(claim, view), claim.basis) === undefined;
}

function compareWith(view: View, first: Claim, other: Claim): Finding {
  const value = signedValue(first);
  const printed = {...other.amount, value: signedValue(other)};
  const exact = first.measure === "count";
  const bounds = exact ? toPoint(value) : toInterval({...first.amount, value}, decimalsOf(view, first.id));
  const outcome = compare(printed, {value, bounds}, decimalsOf(view, other.id));
  return toFinding(view, {
    rule: "repeated",
    subject: other.id,
    outcome,
    ...(outcome === "unequal" && first.measure === other.measure && mayDiffer(first, other) ? {level: "doubt"} : {}),
    printed: other.amount.text,
    computed: first.amount.text,
    difference: toDigits(printed.value.minus(value), Math.max(first.amount.decimals, other.amount.decimals)),
    formula: `{${first.id}}`,
    operands: [other.id, first.id]
  });
}

/**
 * Within one section the second may well be another body's, or another part's. So may vehicles anywhere; evaluations go
 * through phases, contracts and payments are counted apart, and groups are not batches.
 */
function mayDiffer(first: Claim, other: Claim): boolean {
  const recounted = first.measure === "count" && first.unit !== other.unit;
  // A total that means the year's sum may yet be compared with last year's grand total.
  const reworded = first.subject !== other.subject;
  return first.section === other.section || reworded || recounted || RECOUNTED.test(first.subject);
}

function signedValue({amount, direction}: Claim): Decimal {
  return direction === "down" ? amount.value.times(new Decimal("-1")) : amount.value;
}
