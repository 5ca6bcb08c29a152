import {overlaps, toDigits} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {toFormula} from "./equation.js";
import {gapOf} from "./fiscal-spending.js";
import {areComparable} from "./readable.js";
import {capital, sumInWords} from "./tell-equation.js";

/** What is left at the end of the year of money that was not appropriated: as printed, and as it must have come about. */
const LEFT_PLUS = ["01:closing:amount"];
const LEFT_MINUS = ["04:closing:total"];
const ROLL_PLUS = ["01:opening:amount", "01:income:amount", "01:surplus-used:amount", "04:expenditure:total"];
const ROLL_MINUS = ["04:opening:amount", "04:income:amount", "01:expenditure:amount", "01:surplus-distributed:amount"];

/** Table 01 less table 04 is the money that was not appropriated; it rolls forward on its own. */
export const nonFiscalRoll: Rule = {
  id: "non-fiscal-roll",
  source: "3.2 B8",
  title: {zh: "非财政拨款资金的滚存", en: "Money that was not appropriated rolls forward"},
  *check(view) {
    const ids = [...LEFT_PLUS, ...LEFT_MINUS, ...ROLL_PLUS, ...ROLL_MINUS];
    if (!areComparable(view, "01", "04") || ids.every((id) => !view.amount(id))) return;
    const left = gapOf(view, LEFT_PLUS, LEFT_MINUS);
    const roll = gapOf(view, ROLL_PLUS, ROLL_MINUS);
    const decimals = Math.max(...ids.map((id) => view.decimals(id)));
    const shown = (parts: readonly string[]) => parts.filter((id) => view.amount(id));
    yield toFinding(view, {
      rule: "non-fiscal-roll",
      outcome: left.value.eq(roll.value) ? "equal" : overlaps(left.bounds, roll.bounds) ? "rounding" : "unequal",
      subject: "01:closing:amount",
      printed: toDigits(left.value, decimals),
      computed: toDigits(roll.value, decimals),
      difference: toDigits(left.value.minus(roll.value), decimals),
      formula: toFormula(shown(ROLL_PLUS), shown(ROLL_MINUS)),
      about: shown(ids),
      operands: shown(ids)
    });
  },
  tell: (finding, view) => ({
    zh: {
      says: `表01 年末结转和结余减表04 年末财政拨款结转和结余，非财政拨款资金年末余 ${finding.printed}。`,
      computed: `${sumInWords(finding, view, "zh")}，相差 ${finding.difference}。`,
      explanation: pick(finding, "各数分别四舍五入，相减会有尾差。", "可能是表01 或表04 的一个数录入有误。"),
      question: finding.outcome === "unequal" ? "非财政拨款资金年末余额是多少？" : ""
    },
    en: {
      says: `Closing balance of table 01 less that of table 04: ${finding.printed} of money that was not appropriated is left.`,
      computed: `${capital(sumInWords(finding, view, "en"))}; difference ${finding.difference}.`,
      explanation: pick(
        finding,
        "Each figure was rounded on its own, so differences leave a tail.",
        "A figure of table 01 or 04 may have been mistyped."
      ),
      question: finding.outcome === "unequal" ? "How much money that was not appropriated is left?" : ""
    }
  })
};

function pick({outcome}: Finding, rounding: string, unequal: string): string {
  return outcome === "rounding" ? rounding : outcome === "unequal" ? unequal : "";
}
