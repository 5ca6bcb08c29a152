import {glossary, type View} from "../../accounts/index.js";
import type {Finding, Telling} from "../finding.js";
import {type Lang, labelOf, subjectLabel} from "../labels.js";

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
    explanation: told ? capital(explanation) : "",
    question: told ? capital(question) : ""
  });
  return {zh: full(zh), en: full(en)};
}

/** A number with its name: 「表09 公务接待费·预算数 28.93万元」, "table 09, Official hospitality, budget 28.93". */
export function withDigits(id: string, view: View, lang: Lang): string {
  return `${labelOf(id, view, lang)} ${digitsOf(id, view, lang)}`;
}

/** Several numbers, each with its name. */
export function withAllDigits(ids: readonly string[], view: View, lang: Lang): string {
  return ids.map((id) => withDigits(id, view, lang)).join(lang === "zh" ? "，" : "; ");
}

/** Cells of one row of a form, its name said once: 「公务接待经费：全年预算数 50万元，全年执行数 28.93万元」. */
export function inForm(ids: readonly string[], view: View, lang: Lang): string {
  const [, row = ""] = (ids[0] ?? "").split(":");
  const [project = "", part = ""] = row.split(".");
  const indicator = view.indicators(project).find(({id}) => id === row);
  const named =
    indicator?.third ?? (part === "total" || part === "score" ? "" : glossary.get(`project.${part}`)?.[lang]);
  const name = subjectLabel(`project:${project}`, view, lang);
  const columns = ids.map((id) => `${columnOf(id, lang)} ${digitsOf(id, view, lang)}`);
  return lang === "zh"
    ? `${name}${named ? `“${named}”` : ""}：${columns.join("，")}`
    : `${name}${named ? `, ${named}` : ""}: ${columns.join(", ")}`;
}

/** As printed, with its unit; English leaves Chinese units out. */
export function digitsOf(id: string, view: View, lang: Lang): string {
  const number = view.number(id);
  if (!number?.text) return lang === "zh" ? "空白" : "(blank)";
  if (!number.amount) return number.text;
  if (lang === "zh") return number.text.endsWith(number.unit) ? number.text : `${number.text}${number.unit}`;
  const comparator = "comparator" in number ? number.comparator : "";
  return `${comparator}${number.amount.text}${number.unit === "%" ? "%" : ""}`;
}

function columnOf(id: string, lang: Lang): string {
  const [, row = "", column = ""] = id.split(":");
  const term = row.endsWith(".score") ? "project.score" : `column.${column}`;
  const name = glossary.get(term)?.[lang] ?? column;
  return lang === "zh" ? name : name.toLowerCase();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
