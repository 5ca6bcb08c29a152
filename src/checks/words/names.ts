import {type Cell, type Claim, glossary, sectionLabel, type View} from "../../accounts/index.js";
import {columnName, inSentence, type Lang, labelOf, projectName, rowName, subjectLabel} from "../labels.js";
import {meantSubject} from "../narrative/meant-subject.js";

/** Where a number stands: 「情况说明五（二）」, 「表05」, 「公务接待费的自评表」; "section 5.2", "table 05", "form 10 (…)". */
export function placeOf(id: string, view: View, lang: Lang): string {
  const {section, table = id.slice(0, 2), row = ""} = view.place(id);
  if (section) return sectionLabel(section, lang);
  const [project = ""] = row.split(".");
  if (table === "10" && project) return formName(project, view, lang);
  return lang === "zh" ? `表${table}` : `table ${table}`;
}

/** A form by its project: 「公务接待费的自评表」, "form 10 (…)". */
export function formName(project: string, view: View, lang: Lang): string {
  const name = projectName(project, view, lang);
  return lang === "zh" ? `${name}的自评表` : name;
}

/** A Chinese word before another: a space parts it from the digit it ends in. */
export function spaced(place: string): string {
  return /\d$/.test(place) ? `${place} ` : place;
}

/** What a number is, without where it stands: 「住房保障支出」, "housing security"; a column only where it tells. */
export function nameOf(id: string, view: View, lang: Lang): string {
  const number = view.number(id);
  if (number && "measure" in number) return claimName(number, view, lang);
  const {table, row, column} = view.place(id);
  const [, ofTable, key] = /^(\d\d):([^:]+)$/.exec(id) ?? [];
  if (ofTable && key) return inSentence(rowName(ofTable, key, view, lang), lang);
  if (!table || !row || !column) return inSentence(labelOf(id, view, lang), lang);
  return table === "10" ? lineName(row, column, view, lang) : cellName({table, row, column}, view, lang);
}

/** A subject as it stands in a sentence. */
export function subjectOf(claim: Claim, view: View, lang: Lang): string {
  if (lang === "zh") return claim.label || subjectLabel(claim.subject, view, lang);
  if (claim.subject.includes(":?")) return `“${claim.label}”`;
  const project = claim.subject.startsWith("project:");
  if (project && ["rate", "count", "change", "percent-change"].includes(claim.measure)) return `“${claim.label}”`;
  return project ? "the project" : inSentence(subjectLabel(meantSubject(claim, view), view, lang), lang);
}

/** Budgets are named as such; spending is what a bare name means. */
function claimName(claim: Claim, view: View, lang: Lang): string {
  const name = subjectOf(claim, view, lang);
  const spent = claim.measure === "amount" && claim.subject.startsWith("project:");
  if (spent && claim.basis === "outturn") return lang === "zh" ? `${name}的支出` : `the spending of ${name}`;
  if (claim.measure !== "amount" || claim.basis === "outturn") return name;
  const basis = inSentence(glossary.get(`basis.${claim.basis}`)?.[lang] ?? claim.basis, lang);
  return lang === "zh" ? `${name}的${basis}` : `the ${basis} of ${name}`;
}

function cellName({table, row, column}: Pick<Cell, "table" | "row" | "column">, view: View, lang: Lang): string {
  const name = inSentence(rowName(table, row, view, lang), lang).replace(/^carried/, "the balance carried");
  const heading = columnName(table, column, lang);
  if (["amount", "total"].includes(column)) return row === "total" && lang === "en" ? "the total" : name;
  if (row === "total") return lang === "zh" ? `${heading}合计` : `the total (${heading})`;
  return lang === "zh" ? `${name}的${heading}` : `${name} (${heading})`;
}

/** A cell of a form, whose name its place has said: 「全年预算数」, 「“服务对象满意度”的实际完成值」. */
function lineName(row: string, column: string, view: View, lang: Lang): string {
  const [project = "", part = ""] = row.split(".");
  const indicator = view.indicators(project).find((i) => i.id === row);
  const heading = headingOf(column, lang);
  if (part === "score") return lang === "zh" ? "总分" : "the total score";
  if (part === "total" && column !== "rate") return lang === "zh" ? heading : `the ${heading}`;
  const line = indicator ? `“${indicator.third}”` : fundName(part, lang);
  return lang === "zh" ? `${line}的${heading}` : `the ${heading} of ${line}`;
}

/** A kind of money in a form: 「上年结转资金」, "money carried over from last year". */
export function fundName(part: string, lang: Lang): string {
  return inSentence(glossary.get(`project.${part}`)?.[lang] ?? part, lang).replace(/^carried/, "money carried");
}

/** A column in a sentence; what was executed is, in English, spending. */
export function headingOf(column: string, lang: Lang): string {
  if (lang === "en" && column === "executed") return "spending";
  return inSentence(glossary.get(`column.${column}`)?.[lang] ?? column, lang);
}

/** Where and what: 「表06 商品和服务支出」, "goods and services in table 06". */
export function placedName(id: string, view: View, lang: Lang): string {
  const [place, name] = [placeOf(id, view, lang), nameOf(id, view, lang)];
  return lang === "zh" ? `${spaced(place)}${name}` : `${name} in ${place}`;
}

/** The project that a cell of a form, or a claim on it, is about; in English by the name printed. */
export function projectOf(id: string, view: View, lang: Lang): string {
  const number = view.number(id);
  const project =
    number && "measure" in number ? number.subject.replace("project:", "") : (view.place(id).row ?? "").split(".")[0];
  const name = projectName(project ?? "", view, "zh");
  return lang === "zh" ? name : `“${name}”`;
}
