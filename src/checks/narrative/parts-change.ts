import {type Claim, cellsOfSubject, type View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import type {Both} from "../words/index.js";
import {claimsMeaning} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";
import {checkSum, type Term, toTerm} from "./signed-sum.js";
import {tellSum} from "./tell-sum.js";

const SILENT_PARTS: Both = {
  zh: "有的分项没有写增减，上年可能有数。",
  en: "Some parts are given without a change; they may have had an amount last year."
};
const OTHER_BASE: Both = {
  zh: "可能是上年数的范围不同，或者改过一处后没有改另一处。",
  en: "Last year's amounts may cover something else, or one place was edited without the other."
};

/** Wholes and their parts as the standard text goes through them. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  income: [
    "income.fiscal",
    "income.superior",
    "income.business",
    "income.operating",
    "income.affiliated",
    "income.other"
  ],
  expenditure: [
    "expenditure.basic",
    "expenditure.project",
    "expenditure.to-superior",
    "expenditure.operating",
    "expenditure.to-affiliated"
  ],
  general: ["general.basic", "general.project"],
  sangong: ["sangong.abroad", "sangong.vehicles", "sangong.reception"],
  "sangong.vehicles": ["sangong.vehicles.purchase", "sangong.vehicles.running"],
  "sangong.reception": ["sangong.reception.foreign", "sangong.reception.domestic"]
};

/** M4: the changes of the parts add to the change of the whole. A part said to be 持平 changed by nothing. */
export const partsChange: Rule = {
  id: "parts-change",
  source: "3.4 M4, 2 C24",
  title: {zh: "分项的增减合起来是总的增减", en: "Changes of the parts add to that of the whole"},
  *check(view): Generator<Finding> {
    for (const [whole, parts] of Object.entries(WHOLES))
      for (const change of claimsMeaning(view, whole, "change")) {
        const finding = checkParts(view, whole, change, parts);
        if (finding) yield finding;
      }
  },
  tell(finding, view) {
    return tellSum(finding, view, {
      explanation: finding.detail.silent ? SILENT_PARTS : OTHER_BASE,
      question: {zh: "各项的上年决算数分别是多少？", en: "What were last year's amounts, item by item?"}
    });
  }
};

/** Null where too little is said of the parts: one that holds money this year, without a word on its change. */
function checkParts(view: View, subject: string, whole: Claim, subjects: readonly string[]): Finding | null {
  const terms: Term[] = [];
  let silent = false;
  // A total that means the year's sum may yet be compared with last year's grand total.
  let told = whole.subject === subject;
  for (const part of subjects) {
    const [change] = claimsMeaning(view, part, "change").filter(
      (c) => c.period === whole.period && c.basis === whole.basis
    );
    if (change) {
      terms.push(toTerm(change));
      told &&= isTold(view, change);
    } else if (!isFlat(view, part)) {
      if (holdsMoney(view, whole, part)) return null;
      silent = true;
    }
  }
  if (terms.length === 0) return null;
  const finding = checkSum(view, toTerm(whole), terms, {rule: "parts-change"});
  if (finding?.outcome !== "unequal" || (told && !silent)) return finding;
  return Object.freeze({...finding, level: "doubt" as const, detail: silent ? {silent: "yes"} : finding.detail});
}

/** Whether the change stands beside its amount, as in the standard text; a reason may give the change of something narrower. */
function isTold(view: View, {subject, section}: Claim): boolean {
  return view.claims(subject, "amount").some((c) => c.section === section);
}

function isFlat(view: View, subject: string): boolean {
  return view.statements("flat", subject).length > 0;
}

function holdsMoney(view: View, near: Claim, subject: string): boolean {
  const known = nearAmount(view, near, subject, "outturn");
  if (known === null) return cellsOfSubject(subject).length === 0;
  return !(view.amount(known)?.value.isZero() ?? true);
}
