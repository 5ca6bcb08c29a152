import type {SearchEntry} from "./search-entry.js";

type Lang = "zh" | "en";

/** A page as a reader sees it; of figures and tables its text needs nothing, they have entries of their own. */
export interface SearchedPage {
  /** Address within the site, without a slash before it; empty for the first page. */
  readonly href: string;
  readonly title: string;
  /** Before the first of its headings. */
  readonly text: string;
  readonly headings: readonly {readonly id: string; readonly title: string; readonly text: string}[];
}

/** A row of the cells frame. */
export interface SearchedCell {
  readonly id: string;
  readonly row: string;
  readonly text: string;
  readonly unit: string;
  readonly label: string;
  readonly labelEn: string;
}

/** A word of the glossary, as the glossary page has it. */
export interface SearchedTerm {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly note?: {readonly zh: string; readonly en: string};
  readonly aliases?: readonly string[];
}

/** A row of the findings frame. */
export interface SearchedFinding {
  readonly id: string;
  readonly headlineZh: string;
  readonly saysZh: string;
  readonly questionZh: string;
  readonly headlineEn: string;
  readonly saysEn: string;
  readonly questionEn: string;
}

export interface SearchedFigure {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
}

export interface Searched {
  readonly pages: readonly SearchedPage[];
  readonly cells: readonly SearchedCell[];
  readonly terms: readonly SearchedTerm[];
  readonly findings: readonly SearchedFinding[];
  readonly figures: readonly SearchedFigure[];
}

/** Where what has an id is shown: addresses within the site. */
export interface SearchAddresses {
  readonly cell: (id: string) => string;
  readonly term: (id: string) => string;
  readonly finding: (id: string) => string;
  readonly figure: (id: string) => string;
}

/** A code of the classifications: a row of a table, or the end of a term's id. */
const CODE = /(?:^|[.:])(\d{3,7})$/;

/**
 * Everything of a site that can be found, in one language. Blank cells are left out. Terms bring their name in the other
 * language, so that either finds them.
 */
export function entriesOf(
  {pages, cells, terms, findings, figures}: Searched,
  lang: Lang,
  addresses: SearchAddresses = addressesIn(lang)
): readonly SearchEntry[] {
  return [
    ...pages.flatMap(toPageEntries),
    ...figures.map(({id, title, subtitle}) => toEntry("figure", title, subtitle, addresses.figure(id))),
    ...findings.map((finding) => toFindingEntry(finding, lang, addresses)),
    ...terms.map((term) => toTermEntry(term, lang, addresses)),
    ...cells.filter(({text}) => text.trim() !== "").map((cell) => toCellEntry(cell, lang, addresses))
  ];
}

function addressesIn(lang: Lang): SearchAddresses {
  const folder = lang === "en" ? "en/" : "";
  return {
    cell: (id) => `${folder}ledger#cell=${id}`,
    term: (id) => `${folder}glossary#${id}`,
    finding: (id) => `${folder}anomalies#finding=${id}`,
    figure: (id) => `${folder}embeds#${id}`
  };
}

function toEntry(kind: SearchEntry["kind"], title: string, text: string, href: string): SearchEntry {
  return {kind, title, text: text.replace(/\s+/g, " ").trim(), href};
}

function toPageEntries({href, title, text, headings}: SearchedPage): readonly SearchEntry[] {
  return [
    toEntry("page", title, text, href),
    ...headings.map((heading) => toEntry("section", heading.title, heading.text, `${href}#${heading.id}`))
  ];
}

function toFindingEntry(finding: SearchedFinding, lang: Lang, {finding: address}: SearchAddresses): SearchEntry {
  const {id, headlineZh, saysZh, questionZh, headlineEn, saysEn, questionEn} = finding;
  return lang === "zh"
    ? toEntry("finding", headlineZh, saysZh + questionZh, address(id))
    : toEntry("finding", headlineEn, `${saysEn} ${questionEn}`, address(id));
}

function toTermEntry({id, zh, en, note, aliases = []}: SearchedTerm, lang: Lang, {term}: SearchAddresses): SearchEntry {
  const [title, other] = lang === "zh" ? [zh, en] : [en, zh];
  const code = CODE.exec(id)?.[1] ?? "";
  return toEntry("term", title, [code, other, ...aliases, note?.[lang] ?? ""].filter(Boolean).join(" · "), term(id));
}

/** Number first: that is what a result must show. */
function toCellEntry(cell: SearchedCell, lang: Lang, {cell: address}: SearchAddresses): SearchEntry {
  const {id, row, text, unit, label, labelEn} = cell;
  const digits = unit === "" || text.endsWith(unit) ? text : unit === "%" ? `${text}%` : `${text} ${unit}`;
  const code = CODE.exec(row)?.[1] ?? "";
  return toEntry("cell", lang === "zh" ? label : labelEn, [digits, code].filter(Boolean).join(" · "), address(id));
}
