import {type Statement, toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, inDigits, inUnitOf, stated, toTelling} from "../words/index.js";
import {boundsOf, decimalsOf, factorOf, worthOf} from "./precision.js";

/** Balances that fiscal money can be carried over in, the narrower first. */
const CLOSINGS = ["04:closing:total", "01:closing:amount"];

/** 3.7 (2): money said to be carried over must fit into the balance carried over. */
export const carryOverText: Rule = {
  id: "carry-over",
  source: "3.7 (2), 3.2 B9",
  title: {zh: "称结转的钱不超过年末结转", en: "Money said to be carried over fits into the balance"},
  *check(view): Generator<Finding> {
    for (const statement of view.statements("carried-over")) {
      const finding = checkStatement(view, statement);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const {unspent = "", words = ""} = finding.detail;
    const [budget = "", outturn = "", closing = ""] = finding.operands.map((o) => o.id);
    const kept = stated([closing], view);
    const said = stated([budget, outturn], view);
    return toTelling({
      title: about(outturn, view, {
        zh: `：写结转 ${unspent}，账上 ${finding.computed}`,
        en: `: ${unspent} said to be carried over, ${finding.computed} on the books`
      }),
      says: {
        zh: `${said.zh}少支出的原因写的是“${words}”。`,
        en: `${said.en} The reason given for spending less is “${words}” (carried over).`
      },
      computed: {
        zh: `${inDigits(finding.formula, view, "zh")} = ${unspent}。${kept.zh.replace(/。$/, "")}，容不下这笔钱。`,
        en: `${inDigits(finding.formula, view, "en")} = ${unspent}. ${kept.en} That is too little to hold it.`
      },
      explanation: {
        zh: "未用完的指标可能由财政收回，下年再重新安排，部门账上便没有结转；也可能年中已调减了预算。",
        en: "The treasury may withdraw unused quotas and issue them again next year, so that none shows in the department's books; or the budget was cut during the year."
      },
      question: {
        zh: `这 ${inUnitOf(outturn, unspent, view, "zh")}是调减了、收回了，还是结转了？`,
        en: `Was this money, ${inUnitOf(outturn, unspent, view, "en")}, cut, withdrawn, or carried over?`
      }
    });
  }
};

function checkStatement(view: View, statement: Statement): Finding | null {
  const here = view.claims(statement.subject, "amount").filter((c) => c.section === statement.section);
  const outturn = here.find((c) => c.basis === "outturn");
  const budget = here.find((c) => c.basis !== "outturn");
  const closing = CLOSINGS.find((id) => view.number(id));
  if (!outturn || !budget || !closing) return null;
  const factor = factorOf(view, outturn.id);
  const unspent = worthOf(view, budget.id).minus(worthOf(view, outturn.id)).div(factor);
  const held = worthOf(view, closing).div(factor);
  const least = boundsOf(view, budget.id).lo.minus(boundsOf(view, outturn.id).hi);
  const fits = least.lte(boundsOf(view, closing).hi);
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
