import {type Claim, type Project, toCellId, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {stated} from "../words/index.js";
import {pointOf} from "./quantity.js";
import {isSatisfaction} from "./target-copied.js";
import {onProject, tell} from "./tell.js";

/** The share of those who were very satisfied is another quantity. */
const SATISFACTION = /(?<!非常)满意[度率]/;

/** M8: how satisfied people were, as a form and the paragraph on its project state it. Asked only where each states it once. */
export const satisfaction: Rule = {
  id: "satisfaction",
  source: "3.4 M8",
  title: {zh: "自评表与文中的满意度一致", en: "Satisfaction in forms is that of the text"},
  *check(view) {
    for (const project of view.accounts.projects) {
      const finding = checkProject(view, project);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const [result = "", claim = "", target = ""] = finding.operands.map(({id}) => id);
    const {printed, computed} = finding;
    return tell(finding, {
      title: onProject(result, view, {
        zh: `满意度 ${printed} 还是 ${computed}`,
        en: `satisfaction of ${printed} or ${computed}?`
      }),
      says: stated([target, result], view),
      computed: stated([claim], view),
      explanation: {
        zh: "可能是不同的调查或不同的对象，也可能自评表照填了目标值。",
        en: "They may be of two surveys or two groups of people, or the form may repeat its target."
      },
      question: {
        zh: "满意度是怎样调查的，样本有多少，两处为什么不同？",
        en: "How was satisfaction surveyed, with what sample, and why do the two differ?"
      }
    });
  }
};

function checkProject(view: View, project: Project): Finding | null {
  const stated = view.indicators(project.id).filter((i) => isSatisfaction(i) && resultOf(view, i.id)?.unit === "%");
  const claims = claimsOf(view, project);
  const [indicator, otherIndicator] = stated;
  const [claim, otherClaim] = claims;
  if (!indicator || otherIndicator || !claim || otherClaim) return null;
  const id = toCellId("10", indicator.id, "result");
  const printed = view.amount(id);
  if (!printed) return null;
  const outcome = compare(printed, {...pointOf(claim.amount), bounds: view.interval(claim.id)});
  return toFinding(view, {
    rule: "satisfaction",
    outcome,
    level: outcome === "unequal" ? "doubt" : null,
    subject: id,
    printed: `${printed.text}%`,
    computed: `${claim.amount.text}%`,
    difference: printed.value.minus(claim.amount.value).toString(),
    about: [id, claim.id],
    operands: [id, claim.id, toCellId("10", indicator.id, "target")]
  });
}

function resultOf(view: View, row: string) {
  return view.cell("10", row, "result");
}

function claimsOf(view: View, project: Project): readonly Claim[] {
  const rates = view.claims(`project:${project.id}`, "rate");
  return rates.filter(({label, unit}) => unit === "%" && SATISFACTION.test(label));
}
