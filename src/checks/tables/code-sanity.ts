import {glossary, type Row, resolveName, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {labelOf} from "../labels.js";

const FUNCTIONAL = ["02", "03", "05", "07", "08"];

/** Codes of a table: of the right length, each once, each under its parent, each named as the classification names it. Yields only what is odd. */
export const codeSanity: Rule = {
  id: "code-sanity",
  source: "3.1 A12",
  title: {zh: "科目编码", en: "Classification codes"},
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
    const words = WORDS[finding.cause ?? ""];
    const [zh, en] = [labelOf(finding.subject, view, "zh"), labelOf(finding.subject, view, "en")];
    const {code = "", name = "", standard = ""} = finding.detail;
    return {
      zh: {
        says: `${zh}的科目编码为 ${code}。`,
        computed: finding.cause === "code-name" ? `这一编码通常的名称是“${standard}”。` : (words?.zh[0] ?? ""),
        explanation: words?.zh[1] ?? "",
        question: finding.level === "doubt" ? `科目 ${code}“${name}”的编码是否正确？` : ""
      },
      en: {
        says: `The code of ${en} is ${code}.`,
        computed: finding.cause === "code-name" ? `This code is usually named “${standard}”.` : (words?.en[0] ?? ""),
        explanation: words?.en[1] ?? "",
        question: finding.level === "doubt" ? `Is the code ${code} of “${name}” right?` : ""
      }
    };
  }
};

const WORDS: Readonly<Record<string, {readonly zh: readonly string[]; readonly en: readonly string[]}>> = {
  "code-length": {
    zh: ["功能分类编码为三、五或七位，经济分类编码为三或五位。", "可能是转换文件时丢了数字。"],
    en: ["Functional codes have 3, 5 or 7 digits, economic codes 3 or 5.", "A digit may have been lost in conversion."]
  },
  "duplicate-code": {
    zh: ["同一张表里这一编码出现了不止一次。", "可能是按单位分列，或其中一行编码有误。"],
    en: ["The code stands more than once in the table.", "Rows may be listed by unit, or one code may be mistyped."]
  },
  orphan: {
    zh: ["表内没有它的上级科目。", "可能只公开到这一级，或上级科目的行在转换时丢失。"],
    en: ["The table lacks the item it belongs to.", "That row may not be published, or was lost in conversion."]
  },
  "code-name": {
    zh: ["", "科目名称每年会有调整，各地也可自行增设。"],
    en: ["", "Names change from year to year, and places add items of their own."]
  }
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
