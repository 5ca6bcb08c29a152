import {type Row, resolveName, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {labelOf} from "../labels.js";

const TABLES = ["02", "03", "05", "07", "08"];

/** An item keeps its code and its name through all tables. Names repeat under other parents (行政运行), so only siblings are compared. */
export const sameNameOtherCode: Rule = {
  id: "same-name-other-code",
  source: "3.1 A12",
  title: {zh: "同一科目的编码与名称", en: "One item, one code, one name"},
  *check(view) {
    const rows = TABLES.flatMap((table) => view.rows(table)).filter((r) => /^\d+$/.test(r.code));
    const told = new Set<string>();
    for (const row of rows) {
      const other = rows.find((r) => isOdd(row, r) && !told.has([r.code, row.code].sort().join()));
      if (!other) continue;
      told.add([row.code, other.code].sort().join());
      yield toOdd(view, row, other);
    }
  },
  tell(finding, view) {
    const {code = "", name = "", otherCode = "", otherName = "", otherRow = ""} = finding.detail;
    return {
      zh: {
        says: `${labelOf(finding.subject, view, "zh")}：${code} ${name}；${labelOf(otherRow, view, "zh")}：${otherCode} ${otherName}。`,
        computed: code === otherCode ? "同一编码，名称不同。" : "同一名称，编码不同。",
        explanation: "可能是科目更名后有的表没有改，或有一处录入有误。",
        question: `${name}的科目编码和名称以哪一处为准？`
      },
      en: {
        says: `${labelOf(finding.subject, view, "en")}: ${code} ${name}; ${labelOf(otherRow, view, "en")}: ${otherCode} ${otherName}.`,
        computed: code === otherCode ? "One code, two names." : "One name, two codes.",
        explanation: "An item may have been renamed in some tables only, or one entry mistyped.",
        question: `Which code and name of ${labelOf(finding.subject, view, "en")} are right?`
      }
    };
  }
};

function isOdd(a: Row, b: Row): boolean {
  if (a.code === b.code) return a.table !== b.table && !isSameName(a, b);
  const siblings = a.code.length === b.code.length && a.code.slice(0, -2) === b.code.slice(0, -2);
  return siblings && a.code.length > 3 && a.name !== "" && a.name === b.name;
}

function isSameName(a: Row, b: Row): boolean {
  if (!a.name || !b.name) return true;
  return resolveName(a.name, [{value: b, name: b.name}]) !== null;
}

function toOdd(view: View, row: Row, other: Row): Finding {
  return toFinding(view, {
    rule: "same-name-other-code",
    key: `${row.table}:${row.key}=${other.table}:${other.key}`,
    outcome: "unequal",
    level: row.code === other.code ? "note" : "doubt",
    subject: `${row.table}:${row.key}`,
    printed: row.code === other.code ? row.name : row.code,
    computed: row.code === other.code ? other.name : other.code,
    about: [],
    operands: [],
    cause: row.code === other.code ? "renamed" : "recoded",
    detail: {
      code: row.code,
      name: row.name,
      otherCode: other.code,
      otherName: other.name,
      otherRow: `${other.table}:${other.key}`
    }
  });
}
