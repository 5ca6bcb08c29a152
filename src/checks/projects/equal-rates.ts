import {type Project, type Row, toCellId, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {inForm, tellBoth, withAllDigits} from "./tell.js";

/**
 * A11: two rows of a form that spent the same of the same budget print the same rate. A rate printed to fewer digits agrees
 * where it is the other one rounded.
 */
export const equalRates: Rule = {
  id: "equal-rates",
  source: "3.1 A11",
  title: {zh: "相同的数，不同的执行率", en: "Equal amounts, different rates"},
  *check(view) {
    for (const project of view.accounts.projects) yield* checkForm(view, project);
  },
  tell(finding, view) {
    const [first = "", second = ""] = finding.operands.map(({id}) => id);
    const money = ["adjusted", "executed"].map((column) => second.replace(/rate$/, column));
    const agrees = finding.outcome === "equal";
    return tellBoth(
      finding,
      {
        says: `${withAllDigits([first, second], view, "zh")}。`,
        computed: agrees ? "两行金额相同，执行率一致。" : `两行金额相同，执行率却不同；${inForm(money, view, "zh")}。`,
        explanation: "多半是其中一个由元计算、另一个由万元计算，或一个舍去、一个进位。",
        question: "两个执行率以哪个为准？"
      },
      {
        says: `${withAllDigits([first, second], view, "en")}.`,
        computed: agrees
          ? "The two rows hold the same amounts, and their rates agree."
          : `The two rows hold the same amounts, yet different rates; ${inForm(money, view, "en")}.`,
        explanation:
          "Most likely one was worked out in yuan and the other in 10,000 yuan, or one was cut off, not rounded.",
        question: "Which of the two rates is right?"
      }
    );
  }
};

function* checkForm(view: View, project: Project): Iterable<Finding> {
  const total = view.row("10", `${project.id}.total`);
  if (!total) return;
  for (const row of view.children("10", total.key)) {
    const same = ["adjusted", "executed"].every((column) => isSame(view, total, row, column));
    const finding = same ? checkRates(view, toCellId("10", row.key, "rate"), toCellId("10", total.key, "rate")) : null;
    if (finding) yield finding;
  }
}

function isSame(view: View, a: Row, b: Row, column: string): boolean {
  const [x, y] = [a, b].map(({key}) => view.amount(toCellId("10", key, column)));
  return x !== undefined && y !== undefined && x.value.eq(y.value) && !x.value.isZero();
}

function checkRates(view: View, id: string, other: string): Finding | null {
  const [a, b] = [view.amount(id), view.amount(other)];
  if (!a || !b) return null;
  const decimals = Math.min(a.decimals, b.decimals);
  const equal = a.value.toDecimalPlaces(decimals).eq(b.value.toDecimalPlaces(decimals));
  return toFinding(view, {
    rule: "equal-rates",
    outcome: equal ? "equal" : "unequal",
    level: equal ? null : "doubt",
    subject: id,
    printed: a.text,
    computed: b.text,
    difference: a.value.minus(b.value).toFixed(),
    about: [id, other],
    operands: [id, other]
  });
}
