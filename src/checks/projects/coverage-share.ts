import {type Claim, toDigits, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, toFinding} from "../finding.js";
import {inBoth, inNames, stated} from "../words/index.js";
import {percentage} from "./forms.js";
import {tell} from "./tell.js";

const PROJECTS = ["05:total:project", "03:total:project"];

/** The cell of all project spending: from the general public budget, else of all money. */
export function projectSpending(view: View): string | undefined {
  return PROJECTS.find((id) => view.amount(id));
}

/** The base may be a budget that no table prints, so a share that project spending does not give is asked about. */
export function checkShare(view: View, claim: Claim): Finding | null {
  const funds = view.claims("evaluation.funds", "amount").find(({section}) => section === claim.section);
  const whole = projectSpending(view);
  const computed = funds && whole ? percentage(view, funds.id, whole) : null;
  if (!funds || !whole || !computed || view.amount(funds.id)?.value.isZero()) return null;
  const outcome = compare(claim.amount, computed);
  const decimals = Math.max(1, claim.amount.decimals);
  return toFinding(view, {
    rule: "coverage",
    outcome,
    level: outcome === "unequal" ? "doubt" : undefined,
    subject: claim.id,
    printed: `${claim.amount.text}%`,
    computed: `${toDigits(computed.value, decimals)}%`,
    difference: toDigits(claim.amount.value.minus(computed.value), decimals),
    formula: `{${funds.id}} / {${whole}}`,
    operands: [claim.id, funds.id, whole],
    detail: {kind: "share"}
  });
}

export function tellShare(finding: Finding, view: View) {
  const {subject, printed, computed} = finding;
  return tell(finding, {
    title: {
      zh: `自评的资金占项目支出：写 ${printed}，算得 ${computed}`,
      en: `Funds evaluated, of project spending: printed ${printed}, computed ${computed}`
    },
    says: stated([subject], view),
    computed: inBoth((lang) => `${inNames(finding, view, lang)} = ${computed}${lang === "zh" ? "。" : "."}`),
    explanation: {
      zh: "分母可能是项目支出的预算数，表中没有列出；100% 也可能指项目个数全部覆盖。",
      en: "The base may be a budget of projects that no table prints; or 100% may mean that no project was left out."
    },
    question: {zh: "这一占比的分子、分母各是什么？", en: "Which amount is divided by which to give this share?"}
  });
}
