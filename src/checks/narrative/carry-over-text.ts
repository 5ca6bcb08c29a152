import {type Statement, toDigits, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {decimalsOf} from "./precision.js";
import {say} from "./words.js";

/** Balances that fiscal money can be carried over in, the narrower first. */
const CLOSINGS = ["04:closing:total", "01:closing:amount"];

/** 3.7 (2): money said to be carried over must fit into the balance carried over. */
export const carryOverText: Rule = {
  id: "carry-over",
  source: "3.7 (2), 3.2 B9",
  title: {zh: "结转的说法与年末结转", en: "Money said to be carried over"},
  *check(view): Generator<Finding> {
    for (const statement of view.statements("carried-over")) {
      const finding = checkStatement(view, statement);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const {unspent = "", words = ""} = finding.detail;
    const ids = finding.operands.map((o) => o.id);
    const closing = ids[2] ?? "";
    return {
      zh: {
        says: `${ids
          .slice(0, 2)
          .map((id) => say(id, view, "zh"))
          .join("，")}；少支出 ${unspent}，原因写的是“${words}”。`,
        computed: `${say(closing, view, "zh")}，容不下 ${unspent}。`,
        explanation: "未用完的指标可能由财政收回，下年再重新安排，部门账上便没有结转；也可能年中已调减了预算。",
        question: "这笔钱是调减了、收回了，还是结转了？"
      },
      en: {
        says: `${ids
          .slice(0, 2)
          .map((id) => say(id, view, "en"))
          .join("; ")}; ${unspent} was not spent, and the reason given is “${words}” (carried over).`,
        computed: `${say(closing, view, "en")}: too little to hold ${unspent}.`,
        explanation:
          "The treasury may withdraw unused quotas and issue them again next year, so that none shows in the department's books; or the budget was cut during the year.",
        question: "Was this money cut, withdrawn, or carried over?"
      }
    };
  }
};

function checkStatement(view: View, statement: Statement): Finding | null {
  const here = view.claims(statement.subject, "amount").filter((c) => c.section === statement.section);
  const outturn = here.find((c) => c.basis === "outturn");
  const budget = here.find((c) => c.basis !== "outturn");
  const closing = CLOSINGS.find((id) => view.number(id));
  if (!outturn || !budget || !closing) return null;
  const unspent = budget.amount.value.minus(outturn.amount.value);
  const held = view.amount(closing)?.value ?? ZERO;
  const fits = unspent.lte(held);
  const decimals = Math.max(decimalsOf(view, outturn.id), decimalsOf(view, budget.id));
  return toFinding(view, {
    rule: "carry-over",
    key: statement.id,
    subject: outturn.id,
    outcome: fits ? "equal" : "scope",
    printed: statement.text,
    computed: toDigits(held, decimalsOf(view, closing)),
    difference: toDigits(unspent.minus(held), decimals),
    formula: `{${budget.id}} - {${outturn.id}}`,
    about: [],
    operands: fits ? [] : [budget.id, outturn.id, closing],
    detail: {unspent: toDigits(unspent, decimals), words: statement.text}
  });
}
