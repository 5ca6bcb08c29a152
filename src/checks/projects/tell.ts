import type {View} from "../../accounts/index.js";
import type {Finding, Telling} from "../finding.js";
import {type Lang, labelOf} from "../labels.js";

export interface Words {
  readonly says: string;
  readonly computed: string;
  readonly explanation?: string;
  readonly question?: string;
}

/** The words of one finding; what agrees is neither explained nor asked about. */
export function tellBoth(finding: Finding, zh: Words, en: Words): {readonly zh: Telling; readonly en: Telling} {
  const told = finding.level !== null;
  const full = ({says, computed, explanation = "", question = ""}: Words): Telling => ({
    says: capital(says),
    computed: capital(computed),
    explanation: told ? explanation : "",
    question: told ? question : ""
  });
  return {zh: full(zh), en: full(en)};
}

/** A number with its name: 「表10 …·得分 7」, "table 10, …, score 7". */
export function withDigits(id: string, view: View, lang: Lang): string {
  return `${labelOf(id, view, lang)} ${view.number(id)?.text || (lang === "zh" ? "空白" : "(blank)")}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
