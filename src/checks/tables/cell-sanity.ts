import type {Cell, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {about, type Both, inRow, nameOf, placeOf, SILENT, spaced, toTelling} from "../words/index.js";
import {statusOf} from "./readable.js";

/** Cells named before the rest are counted. */
const LISTED = 4;

/** Balances can be adjusted below nought; income and spending hardly ever are. */
const BALANCES = ["opening", "closing"];

/** An amount column holds amounts, none below nought, all of them with as many decimals. Yields only what is odd. */
export const cellSanity: Rule = {
  id: "cell-sanity",
  source: "3.1 A12",
  title: {zh: "表内各格都是位数一致的金额", en: "Cells hold amounts of as many decimals"},
  *check(view) {
    for (const {id: table} of view.accounts.tables) {
      if (table === "10") continue;
      const cells = view.accounts.cells.filter((c) => c.table === table);
      for (const cell of cells) yield* checkCell(view, cell);
      yield* checkPrecision(view, table, cells);
    }
  },
  tell(finding, view) {
    const {cause, printed, subject, about: ids} = finding;
    const words = WORDS[cause ?? ""] ?? [SILENT, SILENT, SILENT];
    const place = (lang: Lang) => placeOf(subject, view, lang);
    const names = (lang: Lang) =>
      inRow(
        ids.slice(0, LISTED).map((id) => nameOf(id, view, lang)),
        lang
      );
    const more = {zh: ids.length > LISTED ? `等 ${ids.length} 处` : "", en: ids.length > LISTED ? " and others" : ""};
    return toTelling({
      title: about(subject, view, {zh: `：${words[0].zh}`, en: `: ${words[0].en}`}),
      says: {
        zh: `${spaced(place("zh"))}列明，${names("zh")}${more.zh}印为“${printed ?? ""}”。`,
        en: `${place("en")} shows ${names("en")}${more.en} as “${printed?.replaceAll("、", ", ") ?? ""}”.`
      },
      computed: words[1],
      explanation: words[2],
      question:
        finding.level === "doubt"
          ? {zh: `${nameOf(subject, view, "zh")}应为多少？`, en: `What should ${nameOf(subject, view, "en")} be?`}
          : SILENT
    });
  }
};

/** For each oddity: the headline's words, what is odd, and why it may be so. */
const WORDS: Readonly<Record<string, readonly [Both, Both, Both]>> = {
  negative: [
    {zh: "是负数", en: "below nought"},
    {zh: "这一栏的数一般不为负。", en: "Figures of this column are not usually below nought."},
    {zh: "调整以前年度的账目、收回已拨资金时会出现负数。", en: "Corrections of earlier years can be negative."}
  ],
  "not-a-number": [
    {zh: "不是金额", en: "no amount"},
    {zh: "这一栏应是金额。", en: "This column holds amounts."},
    {
      zh: "可能是排版错位，或文件转换时混入了别的文字。",
      en: "The layout may have shifted, or text was mixed in when the file was converted."
    }
  ],
  "mixed-precision": [
    {zh: "小数位数与别处不同", en: "another number of decimals"},
    {
      zh: "同一张表里其他数的小数位数不同。",
      en: "The other figures of the table have another number of decimals."
    },
    {zh: "可能省略了末尾的零。", en: "Trailing zeros may have been left out."}
  ]
};

/** Where a table is cut off, its last cell may be half an amount: that is told as the table's end, not as an oddity. */
function* checkCell(view: View, cell: Cell): Iterable<Finding> {
  const text = cell.status === "text" && statusOf(view, cell.table) !== "truncated";
  const odd = cell.amount?.value.lt(0) ? "negative" : text ? "not-a-number" : null;
  if (!odd) return;
  const balance = [cell.column, cell.row.split(".")[0]].some((name) => BALANCES.includes(name ?? ""));
  yield toFinding(view, {
    rule: "cell-sanity",
    outcome: odd === "negative" ? "scope" : "missing",
    level: odd === "negative" && balance ? "note" : "doubt",
    subject: cell.id,
    printed: cell.text,
    operands: [cell.id],
    cause: odd
  });
}

/** A bare 0 is how many forms print nought among amounts of two decimals. */
function* checkPrecision(view: View, table: string, cells: readonly Cell[]): Iterable<Finding> {
  const numbers = cells.filter((c) => c.status === "number");
  const usual = mostFrequent(numbers.map((c) => c.amount?.decimals ?? 0));
  const odd = numbers.filter((c) => c.amount?.decimals !== usual).map((c) => c.id);
  const [first] = odd;
  if (first === undefined) return;
  yield toFinding(view, {
    rule: "cell-sanity",
    key: `precision:${table}`,
    outcome: "scope",
    level: "note",
    subject: first,
    printed: odd.map((id) => view.number(id)?.text).join("、"),
    about: odd,
    operands: odd,
    cause: "mixed-precision",
    detail: {decimals: String(usual)}
  });
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number])[0];
}
