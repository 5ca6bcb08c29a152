import type {Claim, Measure, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {say} from "./words.js";

const MONEY: readonly Measure[] = ["amount", "change"];
const RATIOS: readonly Measure[] = ["share", "completion", "percent-change"];

/** M9: an amount names its unit, and a percentage its sign. */
export const amountUnit: Rule = {
  id: "unit",
  source: "3.4 M9",
  title: {zh: "缺单位", en: "Missing units"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) if (lacksUnit(claim)) yield toMissing(view, claim);
  },
  tell(finding, view) {
    return {
      zh: {
        says: `${say(finding.subject, view, "zh")}，没有写单位。`,
        computed: "按文件的单位读。",
        explanation: "多半是漏字。",
        question: ""
      },
      en: {
        says: `${say(finding.subject, view, "en")}, without a unit.`,
        computed: "Read in the document's unit.",
        explanation: "A word was probably dropped.",
        question: ""
      }
    };
  }
};

function lacksUnit({measure, unit}: Claim): boolean {
  return unit === "" && (MONEY.includes(measure) || RATIOS.includes(measure));
}

function toMissing(view: View, claim: Claim): Finding {
  return toFinding(view, {
    rule: "unit",
    subject: claim.id,
    outcome: "missing",
    printed: claim.text,
    about: [],
    operands: [claim.id]
  });
}
