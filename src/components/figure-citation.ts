/** What a citation of a figure is made of: plain values. */
export interface CitedFigure {
  /** Part of its address. */
  readonly id: string;
  /** The finding, as its headline has it. */
  readonly title: string;
  /** Whose accounts, of which year. */
  readonly department: string;
  readonly year: number | null;
  /** The edition and its day: `1a2b3c4d`, `2026-11-23`. */
  readonly version: {readonly hash: string; readonly date: string};
  readonly address: string;
  /** The day when it was read. Where nobody knows it, the forms that have a place for it leave it out. */
  readonly accessed?: string;
  readonly lang?: "zh" | "en";
}

export interface FigureCitation {
  /** A line below a picture, for news. */
  readonly credit: string;
  /** GB/T 7714—2015: an electronic resource, online. */
  readonly gbt7714: string;
  readonly bibtex: string;
}

const SITE = {zh: "读懂决算（juesuan）", en: "juesuan (读懂决算)"};
const HASH = 8;
/** What TeX takes as a command. Braces are dropped: unpaired ones, however escaped, end a field for some readers of BibTeX. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_"
};

/** How to cite a figure, in three forms. What is of several lines is put in one; nothing of the values ends a form early. */
export function figureCitation(cited: CitedFigure): FigureCitation {
  const {lang = "zh", version, accessed = ""} = cited;
  const line = {
    ...cited,
    title: inLine(cited.title),
    department: inLine(cited.department),
    address: inLine(cited.address).replaceAll(" ", "%20"),
    edition: inLine(version.hash).slice(0, HASH),
    date: inLine(version.date),
    accessed: inLine(accessed),
    lang
  };
  return {credit: toCredit(line), gbt7714: toGbt7714(line), bibtex: toBibtex(line)};
}

interface Line extends CitedFigure {
  readonly edition: string;
  readonly date: string;
  readonly accessed: string;
  readonly lang: "zh" | "en";
}

function toCredit({lang, department, year, edition, date, address}: Line): string {
  return lang === "zh"
    ? `数据：${department}${year ? ` ${year} 年度` : ""}部门决算；制图：${SITE.zh}，版本 ${edition}，${date}。${address}`
    : `Data: ${department}, final accounts${year ? ` of ${year}` : ""}; chart: ${SITE.en}, version ${edition}, ${date}. ${address}`;
}

/** `[DB/OL]`: from a database, online. Its order and half-width signs are the standard's, in both languages. */
function toGbt7714({lang, title, edition, date, accessed, address}: Line): string {
  const version = lang === "zh" ? `版本 ${edition}` : `Version ${edition}`;
  return `${SITE[lang]}. ${title}[DB/OL]. ${version}. (${date})${accessed && `[${accessed}]`}. ${address}.`;
}

function toBibtex({id, lang, title, department, year, edition, date, accessed, address}: Line): string {
  const of =
    lang === "zh"
      ? `${department}${year ? ` ${year} 年度` : ""}部门决算`
      : `${department}, final accounts${year ? ` of ${year}` : ""}`;
  const note = lang === "zh" ? `数据：${of}。版本 ${edition}` : `Data: ${of}. Version ${edition}`;
  const fields = [
    ["author", `{${toTex(SITE[lang])}}`],
    ["title", `{${toTex(title)}}`],
    ["year", date.slice(0, 4)],
    ["howpublished", `\\url{${address.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ["note", toTex(note)],
    ...(accessed ? [["urldate", accessed]] : [])
  ].map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{juesuan-${id.replace(/[^\w-]/g, "")}-${edition.replace(/\W/g, "")},\n${fields.join(",\n")}\n}`;
}

function inLine(text: string): string {
  return text.replace(/[\s\p{Control}\u2063]+/gu, " ").trim();
}

function toTex(text: string): string {
  return inLine(text.replace(/[{}]/g, "")).replace(/[\\~^&%$#_]/g, (c) => TEX[c] ?? c);
}
