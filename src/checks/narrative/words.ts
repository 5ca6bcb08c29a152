import type {View} from "../../accounts/index.js";
import type {Finding} from "../finding.js";
import {type Lang, labelOf, subjectLabel} from "../labels.js";
import {meantSubject} from "./meant-subject.js";

const WAYS = {up: "up ", down: "down ", flat: "", "": ""} as const;

/** A number with its name and place: 「情况说明五（二） 住房保障支出 417.45万元」; a blank is said to be one. */
export function say(id: string, view: View, lang: Lang): string {
  return `${nameOf(id, view, lang)} ${sayDigits(id, view, lang)}`.trim();
}

/** Chinese keeps the label as printed; English names what a mislabelled total means. */
export function nameOf(id: string, view: View, lang: Lang): string {
  const label = labelOf(id, view, lang);
  const number = view.number(id);
  if (lang === "zh" || !number || !("measure" in number)) return label;
  const meant = meantSubject(number, view);
  return meant === number.subject
    ? label
    : label.replace(subjectLabel(number.subject, view, lang), subjectLabel(meant, view, lang));
}

/** Several numbers in a row, but for those left out. */
export function sayAll(ids: readonly string[], view: View, lang: Lang): string {
  return ids.map((id) => say(id, view, lang)).join(lang === "zh" ? "，" : "; ");
}

/** The operands that a finding rests on, without the number it questions. */
export function sayOperands(finding: Finding, view: View, lang: Lang): string {
  const others = finding.operands.map((o) => o.id).filter((id) => id !== finding.subject);
  return sayAll(others, view, lang);
}

/** The digits as printed, with the direction of a change; English leaves the Chinese units out, which labels give. */
export function sayDigits(id: string, view: View, lang: Lang): string {
  const number = view.number(id);
  if (!number) return "";
  if (!number.text) return lang === "zh" ? "空白" : "blank";
  if (!("measure" in number)) return number.text;
  const digits = `${number.amount.text}${number.unit === "%" ? "%" : ""}`;
  return lang === "zh" ? `${number.word}${number.text}` : `${WAYS[number.direction]}${digits}`;
}
