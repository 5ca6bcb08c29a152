import {overlaps, toDigits} from "../../accounts/index.js";
import {type Rule, toFinding} from "../finding.js";
import {type Both, inDigits, inUnitOf, SILENT, size, stated, toTelling} from "../words/index.js";
import {toFormula} from "./equation.js";
import {gapOf} from "./fiscal-spending.js";
import {areComparable, isWhole} from "./readable.js";

const WHY: Readonly<Record<string, Both>> = {
  rounding: {
    zh: "各数分别四舍五入，相减会有尾差。",
    en: "Each figure was rounded on its own, so differences leave a tail."
  },
  unequal: {
    zh: "可能是表01 或表04 的一个数录入有误。",
    en: "A figure of table 01 or 04 may have been mistyped."
  }
};

/** What is left at the end of the year of money that was not appropriated: as printed, and as it must have come about. */
const LEFT_PLUS = ["01:closing:amount"];
const LEFT_MINUS = ["04:closing:total"];
const ROLL_PLUS = ["01:opening:amount", "01:income:amount", "01:surplus-used:amount", "04:expenditure:total"];
/** Without a row of these nothing is known of the rest; what some places leave out is nought there. */
const NEEDED = ["opening", "income", "expenditure", "closing"].flatMap((row) => [
  `01:${row}:amount`,
  `04:${row}:${["expenditure", "closing"].includes(row) ? "total" : "amount"}`
]);
const ROLL_MINUS = ["04:opening:amount", "04:income:amount", "01:expenditure:amount", "01:surplus-distributed:amount"];

/** Table 01 less table 04 is the money that was not appropriated; it rolls forward on its own. */
export const nonFiscalRoll: Rule = {
  id: "non-fiscal-roll",
  source: "3.2 B8",
  title: {zh: "非财政拨款资金的滚存", en: "Money that was not appropriated rolls forward"},
  *check(view) {
    const ids = [...LEFT_PLUS, ...LEFT_MINUS, ...ROLL_PLUS, ...ROLL_MINUS];
    if (!areComparable(view, "01", "04") || ids.every((id) => !view.amount(id))) return;
    if (NEEDED.some((id) => !view.number(id)) || !["01", "04"].every((table) => isWhole(view, table))) return;
    const left = gapOf(view, LEFT_PLUS, LEFT_MINUS);
    const roll = gapOf(view, ROLL_PLUS, ROLL_MINUS);
    const decimals = Math.max(...ids.map((id) => view.decimals(id)));
    const shown = (parts: readonly string[]) => parts.filter((id) => view.amount(id));
    const outcome = left.value.eq(roll.value) ? "equal" : overlaps(left.bounds, roll.bounds) ? "rounding" : "unequal";
    const unprinted = outcome === "unequal" && ids.some((id) => !view.number(id));
    yield toFinding(view, {
      rule: "non-fiscal-roll",
      outcome,
      ...(unprinted ? {level: "doubt"} : {}),
      subject: "01:closing:amount",
      printed: toDigits(left.value, decimals),
      computed: toDigits(roll.value, decimals),
      difference: toDigits(left.value.minus(roll.value), decimals),
      formula: toFormula(shown(ROLL_PLUS), shown(ROLL_MINUS)),
      about: shown(ids),
      operands: shown(ids)
    });
  },
  tell: (finding, view) => {
    const {subject, printed, computed, difference, formula, outcome} = finding;
    const by = inUnitOf(subject, size(difference), view, "zh");
    return toTelling({
      title: {
        zh: `非财政拨款余额：两表相减 ${printed}，推算 ${computed}`,
        en: `Non-fiscal balance: ${printed} by the tables, ${computed} by the flows`
      },
      says: stated(
        [...LEFT_PLUS, ...LEFT_MINUS].filter((id) => view.amount(id)),
        view
      ),
      computed: {
        zh: `两数相减，非财政拨款资金余 ${printed}；由年初和全年收支推算，${inDigits(formula, view, "zh")} = ${computed}，相差 ${by}。`,
        en: `One less the other leaves ${printed} that was not appropriated; from the opening balance and the year's flows, ${inDigits(formula, view, "en")} = ${computed}, a difference of ${by}.`
      },
      explanation: WHY[outcome] ?? SILENT,
      question:
        outcome === "unequal"
          ? {zh: "非财政拨款资金年末余额是多少？", en: "How much money that was not appropriated is left?"}
          : SILENT
    });
  }
};
