import {
  type Cell,
  type Claim,
  catalogue,
  glossary,
  type Row,
  sangongRows,
  sectionLabel,
  type View
} from "../accounts/index.js";

export type Lang = "zh" | "en";

/**
 * What people call a cell, a claim, a row (`03:2010302`), a table (`03`), a project, a subject or a glossary id:
 * 「表03 一般行政管理事务·项目支出」, "table 03, General administration, projects". Names come as printed in Chinese and from
 * the glossary in English; an id that nothing names is its own label.
 */
export function labelOf(id: string, view: View, lang: Lang): string {
  const number = view.number(id);
  if (number) return "row" in number ? cellLabel(number, view, lang) : claimLabel(number, view, lang);
  const [table = "", key = "", column = ""] = id.split(":");
  if (/^\d\d$/.test(table) && key)
    return place(table, [rowName(table, key, view, lang), columnName(table, column, lang)], lang);
  if (/^\d\d$/.test(id)) return place(id, [termName(`table.${id}`, lang) ?? ""], lang);
  return subjectLabel(id, view, lang);
}

/** A subject by name: 「公务接待费」, "Official hospitality"; codes and projects through the document and the glossary. */
export function subjectLabel(subject: string, view: View, lang: Lang): string {
  const [kind = "", key = ""] = subject.split(":");
  if (kind === "general" && key) return codeName("05", key, view, lang);
  if (kind === "fund" && key) return codeName("07", key, view, lang);
  if (kind === "capital" && key) return codeName("08", key, view, lang);
  if (kind === "economic" && key) return codeName("06", key, view, lang);
  const project = view.project(kind === "project" ? key : subject);
  if (project) return projectName(project.id, view, lang);
  return termName(subject, lang) ?? subject;
}

function cellLabel(cell: Cell, view: View, lang: Lang): string {
  const single = cell.column === "amount";
  const names = [rowName(cell.table, cell.row, view, lang), single ? "" : columnName(cell.table, cell.column, lang)];
  return place(cell.table, names, lang);
}

function claimLabel(claim: Claim, view: View, lang: Lang): string {
  const subject = lang === "zh" && claim.label ? claim.label : subjectLabel(claim.subject, view, lang);
  const measure = claim.measure === "amount" ? `basis.${claim.basis}` : `measure.${claim.measure}`;
  // What is counted says that it is a count.
  const plain = claim.measure === "count" || (claim.measure === "amount" && claim.basis === "outturn");
  const what = plain ? "" : inSentence(termName(measure, lang) ?? claim.measure, lang);
  const names = [subject, what].filter(Boolean);
  const section = sectionLabel(claim.section, lang);
  return lang === "zh" ? beside(section, names.join("·")) : [section, ...names].join(", ");
}

/** A space, but not after a bracket: full-width punctuation has its own. */
export function beside(place: string, name: string): string {
  return place.endsWith("）") ? `${place}${name}` : `${place} ${name}`;
}

function place(table: string, names: readonly string[], lang: Lang): string {
  const named = names.filter(Boolean);
  return lang === "zh" ? `表${table} ${named.join("·")}` : [`table ${table}`, ...named].join(", ");
}

export function rowName(table: string, key: string, view: View, lang: Lang): string {
  if (table === "10") return formRowName(key, view, lang);
  const sangong = table === "09" ? sangongRows.find((r) => r.key === key) : undefined;
  if (sangong) return termName(sangong.term, lang) ?? key;
  if (key === "total") return lang === "zh" ? "合计" : "Total";
  return /^\d+$/.test(key) ? codeName(table, key, view, lang) : sideName(table, key, view, lang);
}

/** Both sides end in 总计, and the three funds carried in are worded as the three incomes are: those get the glossary's name. */
function sideName(table: string, key: string, view: View, lang: Lang): string {
  const row = view.row(table, key);
  const fiscal = table === "04" ? termName(`fiscal.${key}`, lang) : undefined;
  const term = fiscal ?? termName(key, lang) ?? termName(`general.${key}`, lang);
  const ambiguous = key.endsWith(".total") || key.startsWith("opening.");
  if (lang === "en" || ambiguous) return qualify(term ?? row?.name ?? key, key, lang);
  return plainName(row) ?? term ?? key;
}

function qualify(name: string, key: string, lang: Lang): string {
  if (!key.startsWith("opening.")) return name;
  return lang === "zh" ? `年初结转·${name}` : `Carried in, ${name}`;
}

function codeName(table: string, code: string, view: View, lang: Lang): string {
  const row = view.row(table, code);
  const economic = table === "06";
  const term = termName(`${economic ? "economic" : "function"}.${code}`, lang);
  return (lang === "zh" ? (plainName(row) ?? term) : (term ?? row?.name)) ?? code;
}

function formRowName(key: string, view: View, lang: Lang): string {
  const [project = "", part = ""] = key.split(".");
  const name = projectName(project, view, lang);
  const indicator = view.indicators(project).find((i) => i.id === key);
  const line = indicator?.third ?? termName(`project.${part}`, lang) ?? part;
  return [name, line].filter(Boolean).join(lang === "zh" ? "·" : ", ");
}

export function projectName(id: string, view: View, lang: Lang): string {
  const name = view.project(id)?.name ?? id;
  return lang === "zh" ? name : `form ${Number(id.slice(1))} (${name})`;
}

export function columnName(table: string, column: string, lang: Lang): string {
  const form = catalogue.find((f) => f.id === table)?.columns.find((c) => c.id === column);
  return form ? inSentence(termName(form.term, lang) ?? column, lang) : column;
}

function plainName(row: Row | undefined): string | undefined {
  return row?.name.replace(/^[一二三四五六七八九十]+、/, "") || undefined;
}

function termName(id: string, lang: Lang): string | undefined {
  return glossary.get(id)?.[lang];
}

/** A name within a sentence: English lower-cases it, abbreviations apart. */
export function inSentence(name: string, lang: Lang): string {
  return lang === "en" && /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
