import {contains, toDigits, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {labelList} from "../labels.js";
import {toFormula} from "./equation.js";
import {gapOf} from "./fiscal-spending.js";
import {areComparable} from "./readable.js";
import {capital} from "./tell-equation.js";

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
  title: {zh: "同一笔钱的两种分类", en: "The same money under two classifications"},
  *check(view) {
    if (!areComparable(view, "05", "06")) return;
    for (const {economic, functional} of PAIRS) {
      const nature = printed(view, "06", economic, "amount");
      const purpose = printed(view, "05", functional, "basic");
      const [subject] = nature;
      if (subject !== undefined && purpose.length > 0) yield checkPair(view, subject, nature, purpose);
    }
  },
  tell(finding, view) {
    const ids = finding.operands.map((o) => o.id);
    const named = (table: string, lang: "zh" | "en") =>
      labelList(
        ids.filter((id) => id.startsWith(table)),
        view,
        lang
      );
    const {outcome, printed: nature, computed: purpose, difference} = finding;
    return {
      zh: {
        says: `${named("06", "zh")}共 ${nature}，${named("05", "zh")}共 ${purpose}。`,
        computed: outcome === "equal" ? "两者一致。" : `相差 ${difference}。`,
        explanation: outcome === "scope" ? "两种分类口径不同：同一科目的支出也可能记在别的经济分类下，反之亦然。" : "",
        question: ""
      },
      en: {
        says: `${capital(named("06", "en"))}: ${nature}. ${capital(named("05", "en"))}: ${purpose}.`,
        computed: outcome === "equal" ? "The two agree." : `Difference ${difference}.`,
        explanation:
          outcome === "scope"
            ? "The two classifications differ in scope: an item of one may be booked under several of the other."
            : "",
        question: ""
      }
    };
  }
};

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
