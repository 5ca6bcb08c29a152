import {
  add,
  contains,
  type Interval,
  NOTHING,
  overlaps,
  toCellId,
  toDigits,
  type View,
  ZERO
} from "../../accounts/index.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import {about, inUnitOf, nameOf, SILENT, size, stated, toTelling} from "../words/index.js";
import {checkEquation, toFormula} from "./equation.js";
import {cellsIn, commonItems, fiscalTables, type Gap, gapOf} from "./fiscal-spending.js";
import {areComparable} from "./readable.js";
import {tellEquation} from "./tell-equation.js";

const OPENING = "04:opening:amount";
const CLOSING = "04:closing:total";

interface Item {
  readonly income: string;
  readonly spent: readonly string[];
  readonly gap: Gap;
}

/**
 * Appropriations spent on an item (05, 07, 08) less those received for it (02) come from what was carried in, or go into what
 * is carried over. No table gives the carry-over by item, so an item is explained where all items together are.
 */
export const carryOverItem: Rule = {
  id: "carry-over-item",
  source: "3.2 B9",
  title: {zh: "分项的收支之差来自结转", en: "What an item spends beyond its income was carried in"},
  *check(view) {
    const tables = fiscalTables(view);
    if (!tables || !areComparable(view, "02", "04", ...tables)) return;
    const whole = checkWhole(view, tables);
    if (whole) yield whole;
    const items = commonItems(view, ["02", ...tables]).map((code) => itemOf(view, tables, code));
    const carry = gapOf(view, [OPENING], [CLOSING]);
    const explained = overlaps(carry.bounds, items.map((i) => i.gap.bounds).reduce(add, NOTHING));
    for (const item of items) if (!isNothing(view, item)) yield checkItem(view, item, carry, explained);
  },
  tell: (finding, view) => (finding.subject === CLOSING ? tellEquation(finding, view) : tellItem(finding, view))
};

/** Over all items it is an identity: carried in + received = spent + carried over. */
function checkWhole(view: View, tables: readonly string[]): Finding | null {
  const plus = [OPENING, "02:total:fiscal"];
  const minus = cellsIn(view, tables, "total", "total");
  if (
    ![CLOSING, ...plus].every((id) => view.number(id)) ||
    minus.length < tables.length ||
    ![...plus, ...minus].some((id) => view.amount(id))
  )
    return null;
  const about = [CLOSING, ...plus, ...minus].filter((id) => view.amount(id));
  return checkEquation(view, {rule: "carry-over-item", whole: CLOSING, plus, minus, about});
}

function itemOf(view: View, tables: readonly string[], code: string): Item {
  const income = toCellId("02", code, "fiscal");
  const spent = cellsIn(view, tables, code, "total");
  return {income, spent, gap: gapOf(view, spent, [income])};
}

function isNothing(view: View, {income, spent}: Item): boolean {
  return [income, ...spent].every((id) => view.amount(id)?.value.isZero() ?? true);
}

function checkItem(view: View, {income, spent, gap}: Item, carry: Gap, explained: boolean): Finding {
  const ids = [...spent, income];
  const decimals = Math.max(...ids.map((id) => view.decimals(id)));
  const outcome = judge(gap, view.interval(OPENING), view.interval(CLOSING), explained);
  return toFinding(view, {
    rule: "carry-over-item",
    outcome,
    level: outcome === "unequal" ? "doubt" : undefined,
    subject: spent[0] ?? income,
    printed: toDigits(gapOf(view, spent, []).value, decimals),
    computed: view.amount(income)?.text ?? toDigits(gapOf(view, [income], []).value, decimals),
    difference: toDigits(gap.value, decimals),
    formula: toFormula([income]),
    about: ids,
    operands: outcome === "explained" ? [...ids, OPENING, CLOSING] : ids,
    cause: outcome === "explained" ? "carry-over" : null,
    detail: {
      opening: view.amount(OPENING)?.text ?? "",
      closing: view.amount(CLOSING)?.text ?? "",
      used: toDigits(carry.value, decimals)
    }
  });
}

/** An item cannot draw more than was carried in for all, nor leave more than is carried over for all. */
function judge(gap: Gap, opening: Interval, closing: Interval, explained: boolean): Outcome {
  if (gap.value.isZero()) return "equal";
  if (contains(gap.bounds, ZERO)) return "rounding";
  const possible = gap.bounds.lo.lte(opening.hi) && gap.bounds.hi.gte(closing.hi.negated());
  return explained && possible ? "explained" : "unequal";
}

function tellItem(finding: Finding, view: View) {
  const {subject, about: ids, printed, computed, difference, detail, outcome} = finding;
  const open = outcome === "unequal";
  const agrees = outcome === "equal";
  const by = inUnitOf(subject, size(difference), view, "zh");
  const less = difference?.startsWith("-");
  const sum = `${printed} − ${computed} = ${difference?.replace("-", "−")}`;
  const used = `${detail.opening || 0} − ${detail.closing || 0} = ${detail.used}`;
  return toTelling({
    title: about(subject, view, {
      zh: agrees ? "：收支相等" : `：支出比收入${less ? "少" : "多"} ${by}`,
      en: agrees ? ": income and spending agree" : `: ${by} ${less ? "less" : "more"} spent than received`
    }),
    says: stated(ids, view),
    computed: agrees ? {zh: "收支相等。", en: "Income and spending agree."} : {zh: `${sum}。`, en: `${sum}.`},
    explanation: agrees
      ? SILENT
      : open
        ? {
            zh: "差额可能来自各科目之间结转资金的调整，表内没有列出。",
            en: "Carry-over may have been moved between items, which no table shows."
          }
        : {
            zh: `各科目的差额合起来，正是动用的财政拨款结转：年初减年末，${used}。`,
            en: `The items' differences add up to the carry-over used, carried in less carried over: ${used}.`
          },
    question: open
      ? {
          zh: `${nameOf(subject, view, "zh")}的支出与当年收入相差 ${by}，用的是什么资金？`,
          en: `Spending on ${nameOf(subject, view, "en")} differs from its income by ${by}: what paid for it?`
        }
      : SILENT
  });
}
