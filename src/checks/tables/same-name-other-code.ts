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
    const rows = TABLES.flatMap((table) => view.rows(table)).filter((r) => /^\d+$/.test(r.code) && r.name);
    yield* compareFirst(view, rows, (r) => r.code, isRenamed);
    const items = rows.filter((r) => r.code.length > 3);
    yield* compareFirst(view, items, (r) => `${r.code.slice(0, -2)} ${r.name}`, isRecoded);
  },
  tell(finding, view) {
    const {code = "", name = "", otherCode = "", otherName = "", otherRow = ""} = finding.detail;
    const [first, other] = [labelOf(finding.subject, view, "en"), labelOf(otherRow, view, "en")];
    return {
      zh: {
        says: `表${finding.subject.slice(0, 2)}：${code} ${name}；表${otherRow.slice(0, 2)}：${otherCode} ${otherName}。`,
        computed: code === otherCode ? "同一编码，名称不同。" : "同一名称，编码不同。",
        explanation: "可能是科目更名后有的表没有改，或有一处录入有误。",
        question: `${name}的科目编码和名称以哪一处为准？`
      },
      en: {
        says: `Code ${code} “${name}” (${first}); code ${otherCode} “${otherName}” (${other}).`,
        computed: code === otherCode ? "One code, two names." : "One name, two codes.",
        explanation: "An item may have been renamed in some tables only, or one entry mistyped.",
        question: `Which code and name are right: those of ${first}, or those of ${other}?`
      }
    };
  }
};

/** Compares every row with the first of its group; each difference is told once. */
function* compareFirst(
  view: View,
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  differs: (row: Row, first: Row) => boolean
): Iterable<Finding> {
  const firsts = new Map<string, Row>();
  const told = new Set<string>();
  for (const row of rows) {
    const first = firsts.get(groupOf(row));
    if (!first) firsts.set(groupOf(row), row);
    const what = `${row.code} ${row.name}`;
    if (!first || told.has(what) || !differs(row, first)) continue;
    told.add(what);
    yield toOdd(view, row, first);
  }
}

function isRenamed(row: Row, first: Row): boolean {
  return row.name !== first.name && resolveName(row.name, [{value: first, name: first.name}]) === null;
}

function isRecoded(row: Row, first: Row): boolean {
  return row.code.length === first.code.length && row.code !== first.code;
}

function toOdd(view: View, row: Row, other: Row): Finding {
  const renamed = row.code === other.code;
  return toFinding(view, {
    rule: "same-name-other-code",
    key: `${row.table}:${row.key}=${other.table}:${other.key}`,
    outcome: "unequal",
    level: renamed ? "note" : "doubt",
    subject: `${row.table}:${row.key}`,
    printed: renamed ? row.name : row.code,
    computed: renamed ? other.name : other.code,
    about: [],
    operands: [],
    cause: renamed ? "renamed" : "recoded",
    detail: {
      code: row.code,
      name: row.name,
      otherCode: other.code,
      otherName: other.name,
      otherRow: `${other.table}:${other.key}`
    }
  });
}
