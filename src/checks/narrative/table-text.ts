import {
  type Basis,
  type Claim,
  cellsOfSubject,
  Decimal,
  tableBasis,
  toDigits,
  type View
} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import {meantSubject} from "./meant-subject.js";
import {boundsOf, decimalsOf} from "./precision.js";
import {say} from "./words.js";

/** Yuan in a ten thousand of them: some departments write 元 in prose beside tables in 万元. */
const WAN = new Decimal("10000");

/** N1–N5, N8, N9: an amount of the narrative that tables print too agrees with each place where they print it. */
export const tableText: Rule = {
  id: "table-text",
  source: "3.3 N1–N9",
  title: {zh: "表与情况说明", en: "Tables against narrative"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      if (claim.measure !== "amount") continue;
      const cells = cellsOfSubject(meantSubject(claim, view), tableBasis(claim.basis));
      for (const cell of cells) if (view.number(cell)) yield checkPlace(view, claim, cell);
    }
  },
  tell(finding, view) {
    const [claim, cell] = finding.operands.map((o) => o.id);
    if (!claim || !cell) throw new Error(`invalid finding: ${finding.id}`);
    const budget = finding.cause === "two-budgets";
    const {difference} = finding;
    return {
      zh: {
        says: `${say(claim, view, "zh")}；${say(cell, view, "zh")}。`,
        computed: `同一个数的两处相差 ${difference}。`,
        explanation: budget
          ? "预算有年初预算与全年（调整后）预算之分，表与文字可能各用了一种。"
          : "可能是成稿后只改了一处，或者两处统计的范围不同。",
        question: budget ? "表中的预算数是年初预算还是全年预算？" : "以哪一处为准？"
      },
      en: {
        says: `${say(claim, view, "en")}; ${say(cell, view, "en")}.`,
        computed: `Two places of one quantity differ by ${difference}.`,
        explanation: budget
          ? "A budget may be the initial or the adjusted one; table and text may each use their own."
          : "One place may have been edited without the other, or the two may cover different things.",
        question: budget ? "Is the budget in the table the initial or the adjusted one?" : "Which of the two holds?"
      }
    };
  }
};

function checkPlace(view: View, claim: Claim, cell: string): Finding {
  const {amount, decimals} = inTableUnit(view, claim);
  const value = view.amount(cell)?.value ?? new Decimal("0");
  const agreed = compare(amount, {value, bounds: boundsOf(view, cell)}, decimals);
  const another = agreed === "unequal" && isOtherBudget(claim.basis);
  const outcome: Outcome = another ? "scope" : agreed;
  return toFinding(view, {
    rule: "table-text",
    key: `${claim.id}:${cell}`,
    subject: claim.id,
    outcome,
    printed: claim.amount.text,
    computed: toDigits(value, decimalsOf(view, cell)),
    difference: toDigits(amount.value.minus(value), Math.max(decimals, decimalsOf(view, cell))),
    formula: `{${cell}}`,
    operands: [claim.id, cell],
    cause: another ? "two-budgets" : null
  });
}

/** The tables know one budget, which departments call the initial, the adjusted or just the budget. */
function isOtherBudget(basis: Basis): boolean {
  return basis === "initial-budget" || basis === "adjusted-budget";
}

function inTableUnit(view: View, claim: Claim) {
  const {unit} = view.accounts.document;
  const decimals = decimalsOf(view, claim.id);
  if (unit !== "万元" || claim.unit !== "元") return {amount: claim.amount, decimals};
  return {
    amount: {...claim.amount, value: claim.amount.value.div(WAN), decimals: decimals + 4},
    decimals: decimals + 4
  };
}
