import {type Finding, type Rule, toFinding} from "../finding.js";
import {digitsOf, stated, toTelling} from "../words/index.js";

/** 3.6: the three public expenses rise in a year in which the running costs, which pay for most of them, fall. */
export const sangongUpRunningDown: Rule = {
  id: "sangong-up-running-down",
  source: "3.6",
  title: {zh: "“三公”经费升而机关运行经费降", en: "Three public expenses up, operating costs down"},
  *check(view): Generator<Finding> {
    const sangong = view.claims("sangong", "percent-change").find((c) => c.direction === "up");
    const running = view.claims("running-costs", "percent-change").find((c) => c.direction === "down");
    if (!sangong || !running) return;
    yield toFinding(view, {
      rule: "sangong-up-running-down",
      subject: sangong.id,
      outcome: "explained",
      level: "note",
      printed: `${sangong.amount.text}%`,
      about: [],
      operands: [sangong.id, running.id]
    });
  },
  tell(finding, view) {
    const ids = finding.operands.map((o) => o.id);
    const [up, down] = ids.map((id) => digitsOf(id, view, "zh"));
    return toTelling({
      title: {
        zh: `“三公”经费升 ${up}，机关运行经费降 ${down}`,
        en: `Three public expenses up ${up}, operating costs down ${down}`
      },
      says: stated(ids, view),
      computed: {zh: "一升一降，数字上并不冲突。", en: "One rises and the other falls; the figures do not conflict."},
      explanation: {
        zh: "“三公”经费可以从基本支出列支，也可以从项目支出列支；机关运行经费只算基本支出里的公用经费。",
        en: "The three public expenses may be paid from projects as well as from running costs; operating costs are running costs only."
      },
      question: {
        zh: "增加的“三公”经费由哪里列支？",
        en: "What was the increase in the three public expenses paid from?"
      }
    });
  }
};
