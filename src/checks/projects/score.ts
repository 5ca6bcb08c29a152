import {type Indicator, toCellId, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {type Both, headline, stated} from "../words/index.js";
import {isMet} from "./is-met.js";
import {tell} from "./tell.js";

/**
 * A11, soft: a target that was met earns its points, one that was missed does not earn them all. Places may take points for
 * a target far exceeded, so a deviation is asked about, not contradicted.
 */
export const score: Rule = {
  id: "score",
  source: "3.1 A11",
  title: {zh: "完成目标的得满分", en: "Targets met earn full points"},
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
    const full = view.amount(weight)?.text;
    return tell(finding, {
      title: titleOf(finding, view, met),
      says: stated([target, result, points], view),
      computed: {
        zh: `目标${met ? "完成了" : "没有完成"}，这一项满分 ${full} 分。`,
        en: `The target was ${met ? "met" : "missed"}; full points are ${full}.`
      },
      explanation: {
        zh: `${met ? "可能另有扣分的理由，或漏填了得分" : "可能完成值取整，或评分办法允许一定偏差"}；表中${reason ? "写有" : "没有写"}偏差原因。`,
        en: `${met ? "Points may have been taken for another reason, or the score left unfilled" : "The result may be rounded, or the rules may allow some deviation"}; the form gives ${reason ? "a" : "no"} reason.`
      },
      question: met
        ? {zh: "目标已经完成，为什么没有得满分？", en: "The target was met: why not full points?"}
        : {zh: "目标没有完成，为什么得了满分？", en: "The target was missed: why full points?"}
    });
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

function titleOf({subject, printed}: Finding, view: View, met: boolean): Both {
  const row = view.place(subject).row ?? "";
  const name = view.indicators(row.split(".")[0] ?? "").find(({id}) => id === row)?.third ?? row;
  return met
    ? {zh: headline(`“${name}”`, `：完成目标，得 ${printed} 分`), en: `“${name}”: target met, ${printed} points`}
    : {zh: headline(`“${name}”`, `：未完成目标，得 ${printed} 分`), en: `“${name}”: target missed, ${printed} points`};
}
