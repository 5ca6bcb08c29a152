import type {Claim, Measure, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, stated, toTelling} from "../words/index.js";

const MONEY: readonly Measure[] = ["amount", "change"];
const RATIOS: readonly Measure[] = ["share", "completion", "percent-change"];

/** M9: an amount names its unit, and a percentage its sign. */
export const amountUnit: Rule = {
  id: "unit",
  source: "3.4 M9",
  title: {zh: "文中的数写明单位", en: "Numbers of the text have units"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) if (lacksUnit(claim)) yield toMissing(view, claim);
  },
  tell({subject}, view) {
    const {unit} = view.accounts.document;
    return toTelling({
      title: about(subject, view, {zh: "：没有写单位", en: ": no unit"}),
      says: stated([subject], view),
      computed: {
        zh: `这个数没有写单位，这里按本文件的单位（${unit}）读。`,
        en: `The number has no unit; it is read in that of the document (${unit}).`
      },
      explanation: {zh: "多半是漏字。", en: "A word was probably dropped."}
    });
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
