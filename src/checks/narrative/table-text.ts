import {
  type Basis,
  type Claim,
  cellsOfSubject,
  Decimal,
  moneyFactor,
  multiply,
  overlaps,
  tableBasis,
  toDigits,
  toInterval,
  toPoint,
  type View,
  ZERO
} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {isWhole, tableOf} from "../tables/readable.js";
import {about, inUnitOf, placeOf, size, stated, toTelling} from "../words/index.js";
import {isOfTheYear, mayMeanTheYear, meantSubject} from "./meant-subject.js";
import {namesakesOf} from "./namesakes.js";
import {boundsOf, decimalsOf, factorOf} from "./precision.js";
import {whyTextDiffers} from "./why-text-differs.js";

/** Yuan in a ten thousand of them: some departments write 元 in prose beside tables in 万元. */
const WAN = moneyFactor("万元", "元");

/** What an amount must be of its last digit's unit for its digits to tell it from others. */
const FEW = new Decimal("100");

/** Causes that leave both numbers right, each under its own definition. */
const SCOPES = ["two-budgets", "other-scope"];
/** Causes that leave open whether both are: a table may lack the number, or the budget be the other of two. */
const OPEN = ["lost-row", "blank", "plain-budget", "unread-table"];
/** N1–N5, N8, N9: an amount of the narrative that tables print too agrees with each place where they print it. */
export const tableText: Rule = {
  id: "table-text",
  source: "3.3 N1–N9",
  title: {zh: "文中的数与表中的数一致", en: "The text and the tables print the same"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      if (claim.measure !== "amount" || !isOfTheYear(claim, view)) continue;
      const cells = cellsOfSubject(meantSubject(claim, view), tableBasis(claim.basis));
      for (const cell of cells) if (view.number(cell)) yield checkPlace(view, claim, cell);
    }
  },
  tell(finding, view) {
    const [claim, cell] = finding.operands.map((o) => o.id);
    if (!claim || !cell) throw new Error(`invalid finding: ${finding.id}`);
    const {printed, difference} = finding;
    const table = (lang: Lang) => placeOf(cell, view, lang);
    const there = view.amount(cell)?.text;
    return toTelling({
      title: about(claim, view, {
        zh: `：文中 ${printed}，${table("zh")} ${there ?? "空白"}`,
        en: `: ${printed} in the text, ${there ?? "blank"} in ${table("en")}`
      }),
      says: stated([claim, cell], view),
      computed: {
        zh: `同一个数，两处相差 ${inUnitOf(cell, size(difference), view, "zh")}。`,
        en: `The same quantity differs by ${inUnitOf(cell, size(difference), view, "en")} between the two.`
      },
      ...whyTextDiffers(finding.cause)
    });
  }
};

function checkPlace(view: View, claim: Claim, cell: string): Finding {
  const factor = factorOf(view, claim.id).div(factorOf(view, cell));
  const decimals = decimalsOf(view, claim.id);
  const value = view.amount(cell)?.value ?? ZERO;
  const cause = agrees(view, claim, cell) === "unequal" ? causeOf(view, claim, cell) : null;
  const outcome: Outcome = cause && SCOPES.includes(cause) ? "scope" : agrees(view, claim, cell);
  return toFinding(view, {
    rule: "table-text",
    key: `${claim.id}:${cell}`,
    subject: claim.id,
    outcome,
    level: OPEN.includes(cause ?? "") ? "doubt" : undefined,
    printed: claim.amount.text,
    computed: toDigits(value, decimalsOf(view, cell)),
    difference: toDigits(claim.amount.value.times(factor).minus(value), Math.max(decimals, decimalsOf(view, cell))),
    formula: `{${cell}}`,
    operands: [claim.id, cell],
    cause
  });
}

function agrees(view: View, claim: Claim, cell: string): "equal" | "rounding" | "unequal" {
  const factor = factorOf(view, claim.id).div(factorOf(view, cell));
  const value = view.amount(cell)?.value ?? ZERO;
  const decimals = decimalsOf(view, claim.id);
  if (factor.eq(1)) return compare(claim.amount, {value, bounds: view.interval(cell)}, decimals);
  if (claim.amount.value.times(factor).eq(value)) return "equal";
  return overlaps(multiply(toInterval(claim.amount, decimals), toPoint(factor)), view.interval(cell))
    ? "rounding"
    : "unequal";
}

function causeOf(view: View, claim: Claim, cell: string): string | null {
  if (isOtherBudget(claim.basis)) return "two-budgets";
  if (isOtherUnit(view, claim, cell)) return "unit";
  if (claim.basis === "budget") return "plain-budget";
  if (mayMeanTheYear(claim, view)) return "lost-row";
  if (isOfNamesake(view, claim)) return "other-scope";
  if (!view.amount(cell)) return "blank";
  return isWhole(view, tableOf(cell)) ? null : "unread-table";
}

function isOfNamesake(view: View, claim: Claim): boolean {
  if (claim.basis !== "outturn" || claim.amount.value.isZero()) return false;
  const others = namesakesOf(claim.subject).flatMap((name) => cellsOfSubject(name));
  return others.some((id) => view.amount(id) && agrees(view, claim, id) !== "unequal");
}

/** The tables know one budget, which departments call the initial, the adjusted or just the budget. */
function isOtherBudget(basis: Basis): boolean {
  return basis === "initial-budget" || basis === "adjusted-budget";
}

/** 元 written for 万元 or the reverse: the digits agree, ten thousand times apart. */
function isOtherUnit(view: View, claim: Claim, cell: string): boolean {
  if (claim.amount.value.isZero() || view.amount(cell)?.value.isZero() !== false) return false;
  const printed = boundsOf(view, claim.id);
  const there = boundsOf(view, cell);
  // A digit or two would agree with much by chance.
  if ([printed, there].some(({lo, hi}) => hi.minus(lo).times(FEW).gt(hi.abs()))) return false;
  return overlaps(printed, multiply(there, toPoint(WAN))) || overlaps(multiply(printed, toPoint(WAN)), there);
}
