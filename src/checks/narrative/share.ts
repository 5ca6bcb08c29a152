import {type Claim, Decimal, toDigits, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, type Both, contrast, nameOf, SILENT, shouldBe, stated, toTelling} from "../words/index.js";
import {nearAmount} from "./near-amount.js";
import {fitsOtherWhole} from "./other-whole.js";
import {checkPercent, toPercent, undefinedPercent} from "./percent.js";
import {boundsOf} from "./precision.js";

const KINDS = ["goods", "works", "services"];
const HUNDRED = new Decimal("100");
const KIND = /^procurement\.sme\.(goods|works|services)$/;

/** M1, N2–N5, N12: a printed share is its part over its whole. Shares of the evaluations are the `coverage` rule's. */
export const share: Rule = {
  id: "share",
  source: "3.4 M1, 2.1, 3.3 N2–N5 N12",
  title: {zh: "占比等于部分除以总体", en: "A share is its part over its whole"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      if (claim.measure !== "share" || claim.subject.startsWith("evaluation.")) continue;
      const finding = checkShare(view, claim);
      if (finding) yield finding;
    }
  },
  tell: (finding, view) => (finding.outcome === "undefined" ? tellOfNothing(finding, view) : tellShare(finding, view))
};

/** Null where the part or the whole is not printed. */
export function checkShare(view: View, claim: Claim): Finding | null {
  const whole = nearAmount(view, claim, claim.of, claim.ofBasis || claim.basis);
  if (!whole) return null;
  const own = nearAmount(view, claim, claim.subject, claim.basis);
  const part = own ?? onlyKind(view, claim);
  const rests = {rule: "share", operands: part ? [part, whole] : [whole], formula: `{${part ?? ""}} / {${whole}}`};
  if ((view.amount(whole)?.value ?? ZERO).isZero()) return undefinedPercent(view, claim, {...rests, formula: ""});
  const computed = part && toPercent(view, part, whole);
  if (!computed) return aboveWhole(view, claim, whole);
  const detail: Record<string, string> = own ? {} : {derived: "only-kind"};
  const finding = checkPercent(view, claim, computed, {...rests, detail});
  if (finding.level === "contradiction" && fitsOtherWhole(view, claim, part))
    return Object.freeze({...finding, level: "doubt" as const, cause: "other-whole"});
  const unread = finding.cause === "unread-table";
  if (finding.outcome !== "unequal" || unread || !addsToHundred(view, claim)) return finding;
  // Shares that were all cut off would stay below 100, so this one was not cut off: it was moved.
  return Object.freeze({...finding, level: "contradiction" as const, cause: "forced-to-100"});
}

/** Where the part is not printed, its share cannot be computed; it is not more than all, though. */
function aboveWhole(view: View, claim: Claim, whole: string): Finding | null {
  if (boundsOf(view, claim.id).lo.lte(HUNDRED)) return null;
  const [outcome, cause] = ["unequal", "above-whole"] as const;
  return toFinding(view, {rule: "share", subject: claim.id, outcome, printed: claim.text, operands: [whole], cause});
}

/** The amount of a kind awarded to small firms is not printed; where all procurement is of one kind, it is all of theirs. */
function onlyKind(view: View, claim: Claim): string | null {
  const kind = KIND.exec(claim.subject)?.[1];
  if (!kind) return null;
  const others = KINDS.filter((k) => k !== kind).map((k) => view.claims(`procurement.${k}`, "amount")[0]);
  if (!others.every((other) => other?.amount.value.isZero())) return null;
  return nearAmount(view, claim, "procurement.sme", claim.basis);
}

/** Authors make a list of shares add to 100 by moving one of them: a wrong figure with a known and innocent cause. */
function addsToHundred(view: View, claim: Claim): boolean {
  const list = view.accounts.claims.filter(
    (c) => c.measure === "share" && c.section === claim.section && c.of === claim.of
  );
  const sum = list.reduce((total, c) => total.plus(c.amount.value), ZERO);
  return list.length > 1 && toDigits(sum, 6) === "100.000000";
}

const LEFT_AT_NOUGHT: Both = {
  zh: "模板里的空格没有金额可填时，常常填 0%。",
  en: "A blank of the template with no amount to fill in is often given as 0%."
};
const NOT_EDITED: Both = {
  zh: "可能是改过金额后没有改比例。",
  en: "The share may not have been changed when the amount was."
};

function tellOfNothing(finding: Finding, view: View) {
  const {subject, operands, level} = finding;
  const whole = operands.at(-1)?.id ?? "";
  return toTelling({
    title: about(subject, view, {zh: "：总体为 0，无从计算", en: ": a share of nothing"}),
    says: stated([subject], view),
    computed: {
      zh: `${nameOf(whole, view, "zh")}为 0，占比无从计算。`,
      en: `With ${nameOf(whole, view, "en")} at 0, there can be no share of it.`
    },
    explanation: level === "note" ? LEFT_AT_NOUGHT : NOT_EDITED,
    question: level === "note" ? SILENT : {zh: "这个比例是怎么算出来的？", en: "How was this share worked out?"}
  });
}

function tellShare(finding: Finding, view: View) {
  const {subject, cause, detail} = finding;
  const should = shouldBe(finding, view);
  return toTelling({
    title: contrast(finding, view),
    says: stated([subject], view),
    computed: detail.derived
      ? {
          zh: `采购只有这一类，授予的合同便都属于这一类。${should.zh}`,
          en: `All procurement is of this kind, and so are the contracts awarded. ${should.en}`
        }
      : should,
    explanation: WHY[cause ?? (detail.derived ? "blank" : "")] ?? {
      zh: "可能是改过金额后没有重算比例。",
      en: "The share may not have been recomputed after an edit."
    },
    question: {zh: "这一项的占比应为多少？", en: "What should this share be?"}
  });
}

const WHY: Readonly<Record<string, Both>> = {
  "forced-to-100": {
    zh: "各项占比恰好合计 100%，多半是为凑足 100% 调整了这一项。",
    en: "The printed shares add to exactly 100%: this one was probably moved to make them do so."
  },
  truncated: {
    zh: "多半是直接舍去了后面的数字，没有四舍五入。",
    en: "The digits beyond the last were probably cut off instead of rounded."
  },
  "other-whole": {
    zh: "除以另一口径的总数则相符：全部支出与财政拨款支出、本年合计与总计，用词往往相近。",
    en: "It fits another total: all money or appropriations only, the year's sum or the grand total often go by like words."
  },
  blank: {
    zh: "可能是模板里的这一空没有填写，保留了 0%。",
    en: "This blank of the template may have been left at 0%."
  }
};
