import {type Claim, type Decimal, type Interval, subtract, toDigits, type View} from "../../accounts/index.js";
import type {Computed} from "../compare.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {inSentence, type Lang, subjectLabel} from "../labels.js";
import {type Both, inBoth, inDigits, onSubject, SILENT, stated, statedLast, toTelling} from "../words/index.js";
import {priorOf} from "./change-of.js";
import {claimsMeaning, meantSubject} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";
import {decimalsOf, worthOf} from "./precision.js";

const TITLES: Readonly<Record<string, Both>> = {
  negative: {zh: "：推算上年为负", en: ": last year comes out negative"},
  "part-above-whole": {zh: "：推算上年，部分大于总体", en: ": last year the part exceeds the whole"},
  "other-part": {zh: "：上年另有一部分", en: ": last year there was another part"}
};
const SAME: Both = {zh: "：推算上年", en: ": last year rebuilt"};

/**
 * A part and its whole last year. Where both are the same this year, a difference last year is some other part (non-fiscal
 * money, government-managed funds) that this year has none of.
 */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ["fiscal.expenditure", "expenditure"],
  ["general", "fiscal.expenditure"],
  ["general", "expenditure"],
  ["income.fiscal", "income"],
  ["general.basic", "expenditure.basic"],
  ["running-costs", "expenditure.basic"]
];

/** M5: last year's amounts, rebuilt from this year's and their changes, keep the order of part and whole, and none is negative. */
export const priorYear: Rule = {
  id: "prior-year",
  source: "3.4 M5",
  title: {zh: "由增减额还原的上年数合理", en: "Last year's amounts, rebuilt, make sense"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      const prior = claim.measure === "change" ? rebuild(view, claim) : null;
      if (prior?.computed.bounds.hi.lt(0)) yield negative(view, prior);
    }
    for (const [part, whole] of PARTS) yield* checkPart(view, part, whole);
  },
  tell(finding, view) {
    const {subject, computed, cause, level, formula, operands} = finding;
    const digits = (lang: Lang) => `${inDigits(formula, view, lang)} = ${computed}`;
    const ids = operands.map((o) => o.id);
    return toTelling({
      title: onSubject(subject, view, TITLES[cause ?? ""] ?? SAME),
      says: cause === "negative" ? statedLast(finding, view) : stated(ids, view),
      computed:
        cause === "negative"
          ? {zh: `推算上年：${digits("zh")}，是负数。`, en: `For last year, ${digits("en")}: less than nothing.`}
          : {
              zh: `推算上年，总体减去这一部分：${digits("zh")}。`,
              en: `For last year, the whole less this part: ${digits("en")}.`
            },
      explanation: inBoth((lang) => explain(finding, view, lang)),
      question: level === "note" ? SILENT : {zh: "上年决算数是多少？", en: "What were last year's final accounts?"}
    });
  }
};

interface Prior {
  readonly claim: Claim;
  readonly current: string;
  readonly computed: Computed;
}

/** Last year's amount of a change claim; null without a current amount or a direction. */
function rebuild(view: View, claim: Claim): Prior | null {
  if (claim.direction === "" || claim.ofBasis || claim.subject.startsWith("project:")) return null;
  const current = nearAmount(view, claim, meantSubject(claim, view), claim.basis);
  return current ? {claim, current, computed: priorOf(view, {current, change: claim})} : null;
}

function negative(view: View, {claim, current, computed}: Prior): Finding {
  return toFinding(view, {
    rule: "prior-year",
    subject: claim.id,
    outcome: "unequal",
    level: "doubt",
    printed: claim.amount.text,
    computed: toDigits(computed.value, decimalsOf(view, current)),
    difference: null,
    formula: `{${current}} - {${claim.id}}`,
    operands: [claim.id, current],
    cause: "negative"
  });
}

function* checkPart(view: View, part: string, whole: string): Generator<Finding> {
  const [p] = claimsMeaning(view, part, "change").flatMap((c) => rebuild(view, c) ?? []);
  const [w] = claimsMeaning(view, whole, "change").flatMap((c) => rebuild(view, c) ?? []);
  if (!p || !w || p.claim.period !== w.claim.period) return;
  const rest = w.computed.value.minus(p.computed.value);
  const bounds = subtract(w.computed.bounds, p.computed.bounds);
  const decimals = Math.max(decimalsOf(view, p.current), decimalsOf(view, w.current));
  const same = isSame(view, p.current, w.current);
  if (!same && bounds.hi.gte(0)) return;
  yield toFinding(view, {
    rule: "prior-year",
    key: `${part}<${whole}`,
    subject: p.claim.id,
    ...verdict(rest, bounds),
    printed: p.claim.amount.text,
    computed: toDigits(rest, decimals),
    difference: toDigits(rest, decimals),
    formula: `(${formula(w)}) - (${formula(p)})`,
    operands: [p.claim.id, p.current, w.claim.id, w.current],
    detail: {part, whole}
  });
}

/** Parts that are the whole this year need not have been last year; a part above its whole cannot have been. */
function verdict(rest: Decimal, bounds: Interval) {
  if (bounds.hi.lt(0)) return {outcome: "unequal", cause: "part-above-whole"} as const;
  if (rest.isZero()) return {outcome: "equal"} as const;
  if (bounds.lo.lte(0)) return {outcome: "rounding"} as const;
  return {outcome: "scope", level: "note", cause: "other-part"} as const;
}

function isSame(view: View, a: string, b: string): boolean {
  return worthOf(view, a).eq(worthOf(view, b));
}

function formula({claim, current}: Prior): string {
  return `{${current}} ${claim.direction === "up" ? "-" : "+"} {${claim.id}}`;
}

function explain({cause, detail}: Finding, view: View, lang: Lang): string {
  const name = (subject = "") => inSentence(subjectLabel(subject, view, lang), lang);
  if (cause !== "other-part")
    return lang === "zh"
      ? "上年数的范围可能不同，或者有一处增减额有误。"
      : "Last year's amounts may cover something else, or one of the changes is wrong.";
  return lang === "zh"
    ? `今年“${name(detail.part)}”就是全部的“${name(detail.whole)}”，上年可能另有一部分。`
    : `This year ${name(detail.part)} is all of ${name(detail.whole)}; last year there may have been another part.`;
}
