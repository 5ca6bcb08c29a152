import {type Finding, type Rule, toFinding} from "../finding.js";
import {sayAll} from "./words.js";

/** 3.6: the three public expenses rise in a year in which the running costs, which pay for most of them, fall. */
export const sangongUpRunningDown: Rule = {
  id: "sangong-up-running-down",
  source: "3.6",
  title: {zh: "“三公”升而运行经费降", en: "Three public expenses up, operating costs down"},
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
    return {
      zh: {
        says: `${sayAll(ids, view, "zh")}。`,
        computed: "一升一降，数字上并不冲突。",
        explanation: "“三公”经费可以从基本支出列支，也可以从项目支出列支，机关运行经费只是前者的一部分。",
        question: "增加的“三公”经费由哪里列支？"
      },
      en: {
        says: `${sayAll(ids, view, "en")}.`,
        computed: "One rises and the other falls; the figures do not conflict.",
        explanation: "The three public expenses may be paid from projects as well as from running costs.",
        question: "What was the increase in the three public expenses paid from?"
      }
    };
  }
};
