import {contains, toDigits, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, inUnitOf, SILENT, size, stated, toTelling} from "../words/index.js";
import {toFormula} from "./equation.js";
import {gapOf} from "./fiscal-spending.js";
import {areComparable} from "./readable.js";

/** What table 06 calls by its nature and table 05 by its function, where both usually mean the same payments. */
const PAIRS = [
  {economic: ["30108"], functional: ["2080505"]},
  {economic: ["30109"], functional: ["2080506"]},
  {economic: ["30301", "30302"], functional: ["2080501", "2080502"]},
  {economic: ["30304"], functional: ["2080801"]},
  {economic: ["30110", "30111"], functional: ["21011"]},
  {economic: ["30113"], functional: ["2210201"]}
];

/** Agreement vouches for both; a difference shows only that the two classifications do not cover the same payments. */
export const sameMoney: Rule = {
  id: "same-money",
  source: "3.2 B11",
  title: {zh: "同一笔钱的两种分类相合", en: "The same money under two classifications"},
  *check(view) {
    if (!areComparable(view, "05", "06")) return;
    for (const {economic, functional} of PAIRS) {
      const nature = printed(view, "06", economic, "amount");
      const purpose = printed(view, "05", functional, "basic");
      const [subject] = nature;
      if (subject !== undefined && purpose.length > 0) yield checkPair(view, subject, nature, purpose);
    }
  },
  tell({outcome, subject, printed: nature, computed: purpose, difference, about: ids}, view) {
    const by = inUnitOf(subject, size(difference), view, "zh");
    const sums = ids.length > 2 ? {zh: `${nature} 与 ${purpose}，`, en: `${nature} and ${purpose}: `} : SILENT;
    return toTelling({
      title: about(
        named(ids, subject),
        view,
        outcome === "equal"
          ? {zh: "：两种分类一致", en: ": both classifications agree"}
          : {zh: `：两种分类相差 ${by}`, en: `: the classifications differ by ${by}`}
      ),
      says: stated(ids, view),
      computed:
        outcome === "equal"
          ? {zh: `${sums.zh}两者一致。`, en: `${sums.en}the two agree.`}
          : {zh: `${sums.zh}相差 ${by}。`, en: `${sums.en}they differ by ${by}.`},
      explanation:
        outcome === "scope"
          ? {
              zh: "两种分类口径不同：同一科目的支出也可能记在别的经济分类下，反之亦然。",
              en: "The two classifications differ in scope: an item of one may be booked under several of the other."
            }
          : SILENT
    });
  }
};

/** Of several items held against one, the one names the matter. */
function named(ids: readonly string[], subject: string): string {
  const purposes = ids.filter((id) => id.startsWith("05:"));
  return ids.length - purposes.length > 1 && purposes.length === 1 ? (purposes[0] ?? subject) : subject;
}

function printed(view: View, table: string, codes: readonly string[], column: string): readonly string[] {
  return codes.map((code) => `${table}:${code}:${column}`).filter((id) => !(view.amount(id)?.value.isZero() ?? true));
}

function checkPair(view: View, subject: string, nature: readonly string[], purpose: readonly string[]): Finding {
  const gap = gapOf(view, nature, purpose);
  const ids = [...nature, ...purpose];
  const decimals = Math.max(...ids.map((id) => view.decimals(id)));
  const outcome = gap.value.isZero() ? "equal" : contains(gap.bounds, ZERO) ? "rounding" : "scope";
  return toFinding(view, {
    rule: "same-money",
    outcome,
    level: outcome === "equal" ? null : "note",
    subject,
    printed: toDigits(gapOf(view, nature, []).value, decimals),
    computed: toDigits(gapOf(view, purpose, []).value, decimals),
    difference: toDigits(gap.value, decimals),
    formula: toFormula(purpose),
    about: ids,
    operands: ids
  });
}
