import {type Indicator, toCellId, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {isMet} from "./is-met.js";
import {inForm, tellBoth} from "./tell.js";

/**
 * A11, soft: a target that was met earns its points, one that was missed does not earn them all. Places may take points for
 * a target far exceeded, so a deviation is asked about, not contradicted.
 */
export const score: Rule = {
  id: "score",
  source: "3.1 A11",
  title: {zh: "完成与得分", en: "Targets and their points"},
  *check(view) {
    for (const indicator of view.accounts.indicators) {
      const finding = checkIndicator(view, indicator);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const [points = "", weight = "", target = "", result = ""] = finding.operands.map(({id}) => id);
    const met = finding.detail.met === "yes";
    const reason = finding.detail.explained === "yes";
    const list = (lang: "zh" | "en") => inForm([target, result, points], view, lang);
    return tellBoth(
      finding,
      {
        says: `${list("zh")}。`,
        computed: `目标${met ? "已完成" : "未完成"}，这一项满分 ${view.amount(weight)?.text}。`,
        explanation: `${met ? "可能另有扣分的理由，或漏填了得分" : "可能完成值取整，或评分办法允许一定偏差"}；表中${reason ? "写有" : "没有写"}偏差原因。`,
        question: met ? "目标已经完成，为什么没有得满分？" : "目标没有完成，为什么得了满分？"
      },
      {
        says: `${list("en")}.`,
        computed: `The target was ${met ? "met" : "missed"}; full points are ${view.amount(weight)?.text}.`,
        explanation: `${met ? "Points may have been taken for another reason, or the score left unfilled" : "The result may be rounded, or the rules may allow some deviation"}; the form gives ${reason ? "a" : "no"} reason.`,
        question: met ? "The target was met: why not full points?" : "The target was missed: why full points?"
      }
    );
  }
};

function checkIndicator(view: View, {id, explained}: Indicator): Finding | null {
  const cell = (column: string) => view.cell("10", id, column);
  const [points, weight] = [cell("score")?.amount, cell("weight")?.amount];
  const met = isMet(cell("target"), cell("result"));
  if (!points || !weight || met === undefined || weight.value.isZero()) return null;
  const full = points.value.gte(weight.value);
  return toFinding(view, {
    rule: "score",
    outcome: met === full ? "equal" : "unequal",
    level: met === full ? null : "doubt",
    subject: toCellId("10", id, "score"),
    printed: points.text,
    computed: met ? weight.text : `<${weight.text}`,
    operands: ["score", "weight", "target", "result"].map((column) => toCellId("10", id, column)),
    detail: {met: met ? "yes" : "no", explained: explained ? "yes" : "no"}
  });
}
