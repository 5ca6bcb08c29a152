import {type Row, resolveName, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {headline, toTelling} from "../words/index.js";

const TABLES = ["02", "03", "05", "07", "08"];

/** An item keeps its code and its name through all tables. Names repeat under other parents (行政运行), so only siblings are compared. */
export const sameNameOtherCode: Rule = {
  id: "same-name-other-code",
  source: "3.1 A12",
  title: {zh: "同一科目，各表编码与名称一致", en: "One item has one code and one name"},
  *check(view) {
    const rows = TABLES.flatMap((table) => view.rows(table)).filter((r) => /^\d+$/.test(r.code) && r.name);
    yield* compareFirst(view, rows, (r) => r.code, isRenamed);
    const items = rows.filter((r) => r.code.length > 3);
    yield* compareFirst(view, items, (r) => `${r.code.slice(0, -2)} ${r.name}`, isRecoded);
  },
  tell({detail, subject}) {
    const {code = "", name = "", otherCode = "", otherName = "", otherRow = ""} = detail;
    const [here, there] = [subject.slice(0, 2), otherRow.slice(0, 2)];
    const oneCode = code === otherCode;
    return toTelling({
      title: oneCode
        ? {zh: headline(`科目 ${code}`, "：各表名称不同"), en: `Code ${code}: two names`}
        : {zh: headline(`“${name}”`, "：各表编码不同"), en: `“${name}”: two codes`},
      says: {
        zh: `表${here} 列明，${code} 是“${name}”；表${there} 列明，${otherCode} 是“${otherName}”。`,
        en: `In table ${here}, ${code} is “${name}”. In table ${there}, ${otherCode} is “${otherName}”.`
      },
      computed: oneCode
        ? {zh: "同一编码，名称不同。", en: "One code has two names."}
        : {zh: "同一名称，编码不同。", en: "One name has two codes."},
      explanation: {
        zh: "可能是科目更名后有的表没有改，或有一处录入有误。",
        en: "An item may have been renamed in some tables only, or one entry mistyped."
      },
      question: {
        zh: `“${name}”的科目编码和名称以哪一处为准？`,
        en: `Which code and name are right, those of table ${here} or those of table ${there}?`
      }
    });
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
