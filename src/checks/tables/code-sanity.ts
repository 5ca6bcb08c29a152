import {glossary, type Row, resolveName, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {type Both, headline, placeOf, SILENT, spaced, toTelling} from "../words/index.js";

const FUNCTIONAL = ["02", "03", "05", "07", "08"];

/** Codes of a table: of the right length, each once, each under its parent, each named as the classification names it. Yields only what is odd. */
export const codeSanity: Rule = {
  id: "code-sanity",
  source: "3.1 A12",
  title: {zh: "科目编码与名称合于分类", en: "Codes and names are those of the classification"},
  *check(view) {
    for (const table of [...FUNCTIONAL, "06"]) {
      const rows = view.rows(table).filter((r) => /^\d+$/.test(r.code));
      const codes = rows.map((r) => r.code);
      for (const row of rows) {
        const cause = oddity(row, codes);
        if (cause) yield toOdd(view, row, cause);
      }
      yield* repeated(rows).map((row) => toOdd(view, row, "duplicate-code"));
    }
  },
  tell(finding, view) {
    const {cause, level, subject, detail} = finding;
    const {code = "", name = "", standard = ""} = detail;
    const words = WORDS[cause ?? ""] ?? [SILENT, SILENT, SILENT];
    const place = (lang: Lang) => placeOf(subject, view, lang);
    return toTelling({
      title: {zh: headline(`科目 ${code}`, `：${words[0].zh}`), en: `Code ${code}: ${words[0].en}`},
      says: {
        zh: `${spaced(place("zh"))}列明，${name}的科目编码为 ${code}。`,
        en: `${place("en")} gives “${name}” the code ${code}.`
      },
      computed:
        cause === "code-name"
          ? {zh: `这一编码通常的名称是“${standard}”。`, en: `This code is usually named “${standard}”.`}
          : words[1],
      explanation: words[2],
      question:
        level === "doubt"
          ? {zh: `“${name}”的科目编码 ${code} 是否正确？`, en: `Is the code ${code} of “${name}” right?`}
          : SILENT
    });
  }
};

/** For each oddity: the headline's words, what is odd, and why it may be so. */
const WORDS: Readonly<Record<string, readonly [Both, Both, Both]>> = {
  "code-length": [
    {zh: "编码的位数不对", en: "of an odd length"},
    {
      zh: "功能分类编码为三、五或七位，经济分类编码为三或五位。",
      en: "Functional codes have 3, 5 or 7 digits, economic codes 3 or 5."
    },
    {zh: "可能是转换文件时丢了数字。", en: "A digit may have been lost in conversion."}
  ],
  "duplicate-code": [
    {zh: "同一张表里出现两次", en: "twice in one table"},
    {zh: "同一张表里这一编码出现了不止一次。", en: "The code stands more than once in the table."},
    {
      zh: "可能是按单位分列，或其中一行编码有误。",
      en: "Rows may be listed by unit, or one code may be mistyped."
    }
  ],
  orphan: [
    {zh: "表内没有上级科目", en: "the item it belongs to is not there"},
    {zh: "表内没有它的上级科目。", en: "The table lacks the item it belongs to."},
    {
      zh: "可能只公开到这一级，或上级科目的行在转换时丢失。",
      en: "That row may not be published, or was lost in conversion."
    }
  ],
  "code-name": [
    {zh: "名称与分类不同", en: "not the usual name"},
    SILENT,
    {
      zh: "科目名称每年会有调整，各地也可自行增设。",
      en: "Names change from year to year, and places add items of their own."
    }
  ]
};

function oddity(row: Row, codes: readonly string[]): string | null {
  const lengths = row.table === "06" ? [3, 5] : [3, 5, 7];
  if (!lengths.includes(row.code.length)) return "code-length";
  const parents = lengths.filter((n) => n < row.code.length).map((n) => row.code.slice(0, n));
  const tree = codes.some((code) => code.length === 3);
  if (tree && parents.some((parent) => !codes.includes(parent))) return "orphan";
  return isNamed(row) ? null : "code-name";
}

function isNamed(row: Row): boolean {
  const term = termOfRow(row);
  return (
    !term || !row.name || resolveName(row.name, [{value: term, name: term.zh, aliases: term.aliases ?? []}]) !== null
  );
}

function termOfRow(row: Row) {
  return glossary.get(`${row.table === "06" ? "economic" : "function"}.${row.code}`);
}

function repeated(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, i) => rows.findIndex((r) => r.code === row.code) !== i);
}

function toOdd(view: View, row: Row, cause: string): Finding {
  const soft = cause === "code-name" || cause === "orphan";
  return toFinding(view, {
    rule: "code-sanity",
    key: `${cause}:${row.table}:${row.key}:${row.order}`,
    outcome: soft ? "scope" : "unequal",
    level: soft ? "note" : "doubt",
    subject: `${row.table}:${row.key}`,
    printed: row.code,
    about: [],
    operands: [],
    cause,
    detail: {code: row.code, name: row.name, standard: termOfRow(row)?.zh ?? ""}
  });
}
