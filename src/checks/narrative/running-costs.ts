import {toDigits} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import {about, type Both, inUnitOf, SILENT, size, stated, toTelling} from "../words/index.js";
import {boundsOf, decimalsOf, factorOf, worthOf} from "./precision.js";

const DAILY: Both = {
  zh: "机关运行经费通常不超过公用经费；可能计入了项目支出里的日常费用。",
  en: "Operating costs usually stay within running costs; daily costs paid from projects may be included."
};
const OTHERS: Both = {
  zh: "机关运行经费只算行政单位和参公管理的事业单位，其他事业单位的公用经费不在内。",
  en: "Operating costs count administrative units only; other public institutions' running costs are left out."
};

const TABLE = ["06:running:amount", "05:total:running"];

/** N10: operating costs of the administration are the running costs of the administrative units among the department's. */
export const runningCosts: Rule = {
  id: "running-costs",
  source: "3.3 N10, 3.7 (5)",
  title: {zh: "机关运行经费与公用经费相合", en: "Operating costs fit running costs"},
  *check(view): Generator<Finding> {
    const cell = TABLE.find((id) => view.number(id));
    if (!cell) return;
    for (const claim of view.claims("running-costs", "amount", "outturn")) {
      const factor = factorOf(view, claim.id);
      const value = worthOf(view, cell).div(factor);
      const {lo, hi} = boundsOf(view, cell);
      const bounds = {lo: lo.div(factor), hi: hi.div(factor)};
      const agreed = compare(claim.amount, {value, bounds}, decimalsOf(view, claim.id));
      const outcome: Outcome = agreed === "unequal" ? "scope" : agreed;
      const more = claim.amount.value.gt(value);
      yield toFinding(view, {
        rule: "running-costs",
        subject: claim.id,
        outcome,
        ...(outcome === "scope" ? {level: more ? "doubt" : "note"} : {}),
        printed: claim.amount.text,
        computed: toDigits(value, decimalsOf(view, cell)),
        difference: toDigits(claim.amount.value.minus(value), decimalsOf(view, cell)),
        formula: `{${cell}}`,
        operands: [claim.id, cell],
        cause: outcome === "scope" ? (more ? "above" : "below") : null
      });
    }
  },
  tell(finding, view) {
    const [claim = "", cell = ""] = finding.operands.map((o) => o.id);
    const more = finding.cause === "above";
    return toTelling({
      title: about(claim, view, {
        zh: ` ${finding.printed}，公用经费 ${finding.computed}`,
        en: ` ${finding.printed}, running costs ${finding.computed}`
      }),
      says: stated([claim, cell], view),
      computed: {
        zh: `两数相差 ${inUnitOf(claim, size(finding.difference), view, "zh")}。`,
        en: `They differ by ${inUnitOf(claim, size(finding.difference), view, "en")}.`
      },
      explanation: more ? DAILY : OTHERS,
      question: more ? {zh: "机关运行经费包括哪些支出？", en: "What do the operating costs include?"} : SILENT
    });
  }
};
