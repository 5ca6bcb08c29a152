import {contains, toCellId, toDigits, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, type Both, inUnitOf, SILENT, size, stated, toTelling} from "../words/index.js";
import {toFormula} from "./equation.js";
import {cellsIn, fiscalTables, type Gap, gapOf} from "./fiscal-spending.js";
import {areComparable, isWhole} from "./readable.js";

const COLUMNS = ["total", "basic", "project"];

/** Money that was not appropriated and could be spent: carried in, received, drawn from surplus, less what is left. */
const NON_FISCAL_PLUS = ["01:opening:amount", "01:income:amount", "01:surplus-used:amount", "04:closing:total"];
const NON_FISCAL_MINUS = [
  "04:opening:amount",
  "04:income:amount",
  "01:closing:amount",
  "01:surplus-distributed:amount"
];

/** Unprinted, these would be taken for nothing, and all there was to pay a rest would come out wrong. */
const NEEDED = [...NON_FISCAL_PLUS, ...NON_FISCAL_MINUS].filter((id) => !id.includes(":surplus-"));

const UNTOLD = [...NON_FISCAL_PLUS, ...NON_FISCAL_MINUS];

/** Table 03 spends whatever 05, 07 and 08 spend, item by item; what is more was paid from money that was not appropriated. */
export const fiscalPart: Rule = {
  id: "fiscal-part",
  source: "3.2 B7",
  title: {zh: "财政拨款支出是全部支出的一部分", en: "Fiscal spending is part of all spending"},
  *check(view) {
    const tables = fiscalTables(view);
    if (!tables || !areComparable(view, "01", "03", "04", ...tables)) return;
    if (NEEDED.some((id) => !view.number(id))) return;
    const free = gapOf(view, NON_FISCAL_PLUS, NON_FISCAL_MINUS);
    const rows = new Set([...view.rows("03"), ...tables.flatMap((t) => view.rows(t))].map((r) => r.key));
    const columns = COLUMNS.filter((column) => tables.every((table) => view.columns(table).includes(column)));
    for (const row of rows) for (const column of columns) yield* checkCell(view, tables, free, row, column);
  },
  tell(finding, view) {
    const {subject, difference, detail, outcome} = finding;
    const by = inUnitOf(subject, size(difference), view, "zh");
    const agrees = outcome === "equal";
    const parts = finding.operands.map((o) => o.id).filter((id) => id !== subject);
    const spent = stated(parts, view);
    return toTelling({
      title: about(
        subject,
        view,
        agrees
          ? {zh: "：全部是财政拨款", en: ": all of it fiscal"}
          : difference?.startsWith("-")
            ? {zh: `：财政拨款支出反多 ${by}`, en: `: fiscal spending is ${by} more`}
            : {zh: `：财政拨款之外 ${by}`, en: `: ${by} beyond fiscal spending`}
      ),
      says: stated([subject], view),
      computed: parts.length
        ? {
            zh: `${spent.zh.replace(/。$/, "")}，${agrees ? "两者一致" : `相差 ${by}`}。`,
            en: `${spent.en} ${agrees ? "The two agree." : `They differ by ${by}.`}`
          }
        : {zh: "财政拨款各表没有这一项。", en: "No table of fiscal spending has this item."},
      explanation: outcome === "unequal" ? MISTYPED : outcome === "explained" ? paidFrom(detail.nonFiscal) : SILENT,
      question:
        outcome === "unequal"
          ? {zh: `相差的 ${by}用的是什么资金？`, en: `What paid for the difference of ${by}?`}
          : SILENT
    });
  }
};

const MISTYPED: Both = {
  zh: "可能是某张表录入或排版有误，或两表所列科目不同。",
  en: "One of the tables may have been mistyped, or they may list different items."
};

function paidFrom(nonFiscal = ""): Both {
  return {
    zh: `差额是用非财政拨款资金安排的支出；按表01、表04 推算，全年可用于支出的非财政拨款资金为 ${nonFiscal}。`,
    en: `The difference was paid from money that was not appropriated; tables 01 and 04 leave ${nonFiscal} of it to spend.`
  };
}

function* checkCell(view: View, tables: readonly string[], free: Gap, row: string, column: string): Iterable<Finding> {
  const whole = toCellId("03", row, column);
  const parts = cellsIn(view, tables, row, column);
  const ids = [whole, ...parts];
  if (ids.every((id) => view.amount(id)?.value.isZero() ?? true)) return;
  const gap = gapOf(view, [whole], parts);
  const decimals = Math.max(...ids.map((id) => view.decimals(id)));
  const judged = judge(gap, free);
  // What holds for the whole explains every item: said once, at the total.
  const within = judged.outcome === "explained" && whole !== "03:total:total";
  // A row that one side does not have at all may be listed under another code.
  const lost = ["03", ...tables].some((table) => isLost(view, table, row));
  const lacking = judged.outcome === "unequal" && (lost || parts.length === 0 || !view.number(whole));
  // So may a row of table 01 that would tell how much there was to pay it.
  const unknown = judged.cause === "above-non-fiscal" && UNTOLD.some((id) => !view.number(id));
  // Spending taken back in a later year is printed below nought, and so may what is left of an item be.
  const takenBack = judged.outcome === "unequal" && hasNegative(view, ["03", ...tables], column);
  const unread = ["01", "03", "04", ...tables].some((table) => !isWhole(view, table));
  const open = judged.outcome === "unequal" && (lacking || unknown || takenBack || unread);
  yield toFinding(view, {
    rule: "fiscal-part",
    ...judged,
    level: within ? null : open ? "doubt" : undefined,
    subject: whole,
    printed: view.amount(whole)?.text ?? null,
    computed: toDigits(gapOf(view, parts, []).value, decimals),
    difference: toDigits(gap.value, decimals),
    formula: toFormula(parts.filter((id) => view.amount(id))),
    about: ids,
    operands: ids,
    detail: {nonFiscal: toDigits(free.value, decimals)}
  });
}

/** A row that is not printed though items below it are: it was lost, not left out. */
function isLost(view: View, table: string, key: string): boolean {
  if (view.row(table, key)) return false;
  return view.rows(table).some(({code}) => code !== "" && (key === "total" || code.startsWith(key)));
}

function hasNegative(view: View, tables: readonly string[], column: string): boolean {
  return tables.some((table) =>
    view.rows(table).some(({key}) => view.cell(table, key, column)?.amount?.value.lt(0) ?? false)
  );
}

/** A part above its whole, or a rest above all the money there was to pay it, cannot be. */
function judge(gap: Gap, free: Gap): Pick<Finding, "outcome" | "cause"> {
  if (gap.value.isZero()) return {outcome: "equal", cause: null};
  if (contains(gap.bounds, ZERO)) return {outcome: "rounding", cause: null};
  if (gap.bounds.hi.lt(0)) return {outcome: "unequal", cause: "part-above-whole"};
  if (gap.bounds.lo.gt(free.bounds.hi)) return {outcome: "unequal", cause: "above-non-fiscal"};
  return {outcome: "explained", cause: "non-fiscal"};
}
