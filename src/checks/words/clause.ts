import {type Claim, glossary, type View} from "../../accounts/index.js";
import {inSentence, type Lang, subjectLabel} from "../labels.js";
import {digitsOf} from "./digits.js";
import {headingOf, nameOf, subjectOf} from "./names.js";

const BUDGETS: Readonly<Record<string, string>> = {
  "initial-budget": "basis.initial-budget",
  "adjusted-budget": "basis.adjusted-budget"
};
const MOVES: Readonly<Record<Claim["direction"], string>> = {up: "rise", down: "fall", flat: "change", "": "change"};

/**
 * What a sentence says of a printed number: 「住房保障支出占…的 5.2%」; in English after "puts", which fits one and many:
 * "housing security at 5.2% of …", or the bare name of a blank. After a clause on the same subject, that is not named again.
 */
export function clauseOf(id: string, view: View, lang: Lang, before = ""): string {
  const number = view.number(id);
  if (number && "measure" in number) {
    const again = isAgain(number, before, view);
    if (isOfSameWhole(number, before, view))
      return `${subjectOf(number, view, lang)}${lang === "zh" ? "占" : " at"} ${digitsOf(id, view, lang)}`;
    return lang === "zh" ? claimChinese(number, view, again) : claimEnglish(number, view, again);
  }
  const name = columnOf(id, before, view, lang) ?? nameOf(id, view, lang);
  const digits = digitsOf(id, view, lang);
  if (lang === "en") return number?.text ? `${name} at ${digits}` : name;
  return number?.text ? `${name} ${digits}` : `${name}${digits}`;
}

/** A cell beside another of its row goes by its column. */
function columnOf(id: string, before: string, view: View, lang: Lang): string | undefined {
  const [a, b] = [view.place(id), view.place(before)];
  if (!a.row || !a.column || a.table !== b.table || a.row !== b.row) return undefined;
  return lang === "en" ? `the ${headingOf(a.column, lang)}` : headingOf(a.column, lang);
}

/** The same quantity stated twice is named twice. */
function isAgain({subject, measure, basis}: Claim, before: string, view: View): boolean {
  const other = view.number(before);
  if (!other || !("measure" in other) || other.subject !== subject) return false;
  return other.measure !== measure || other.basis !== basis;
}

/** One share after another of one whole. */
function isOfSameWhole({measure, of, subject}: Claim, before: string, view: View): boolean {
  const other = view.number(before);
  if (measure !== "share" || !other || !("measure" in other)) return false;
  return other.measure === measure && other.of === of && other.subject !== subject;
}

function claimChinese(claim: Claim, view: View, again: boolean): string {
  const {measure, word, of, ofBasis} = claim;
  const digits = digitsOf(claim.id, view, "zh");
  const subject = again ? "" : subjectOf(claim, view, "zh");
  if (measure === "share") return `${subject}占${of ? `${subjectLabel(of, view, "zh")}的` : ""} ${digits}`;
  if (measure === "completion") return `${subject}完成${budgetName(ofBasis, "zh")}的 ${digits}`;
  if (measure === "score") return `${subject}得 ${digits}`;
  if (measure === "change" || measure === "percent-change") return `${subject}${word || "增减"} ${digits}`;
  if (measure === "count" && word) return `${subject}${word} ${digits}`;
  return `${again ? itsAmount(claim, "zh") : nameOf(claim.id, view, "zh")} ${digits}`;
}

function claimEnglish(claim: Claim, view: View, again: boolean): string {
  const {measure, direction, of, ofBasis} = claim;
  const digits = digitsOf(claim.id, view, "en");
  const subject = subjectOf(claim, view, "en");
  const noun = (name: string, to: string) => `${again ? `its ${name}` : `the ${name} ${to} ${subject}`} at ${digits}`;
  if (measure === "share")
    return again || !of
      ? noun("share", "of")
      : `${subject} at ${digits} of ${inSentence(subjectLabel(of, view, "en"), "en")}`;
  if (measure === "completion")
    return again
      ? `the completion of the ${budgetName(ofBasis, "en")} at ${digits}`
      : `${subject} at ${digits} of the ${budgetName(ofBasis, "en")}`;
  if (measure === "score") return noun("score", "of");
  if (measure === "change") return noun(MOVES[direction], "in");
  if (measure === "percent-change") return noun(`rate of ${MOVES[direction]}`, "in");
  return `${again ? itsAmount(claim, "en") : nameOf(claim.id, view, "en")} at ${digits}`;
}

function budgetName(basis: string, lang: Lang): string {
  return inSentence(glossary.get(BUDGETS[basis] ?? "basis.budget")?.[lang] ?? "", lang);
}

function itsAmount({basis}: Claim, lang: Lang): string {
  if (basis === "outturn") return lang === "zh" ? "决算" : "its outturn";
  const name = inSentence(glossary.get(`basis.${basis}`)?.[lang] ?? basis, lang);
  return lang === "zh" ? name : `its ${name}`;
}
