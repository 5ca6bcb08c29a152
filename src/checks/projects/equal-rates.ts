import {type Project, type Row, toCellId, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {digitsOf, stated} from "../words/index.js";
import {onProject, tell} from "./tell.js";

/**
 * A11: two rows of a form that spent the same of the same budget print the same rate. A rate printed to fewer digits agrees
 * where it is the other one rounded.
 */
export const equalRates: Rule = {
  id: "equal-rates",
  source: "3.1 A11",
  title: {zh: "相同的数，执行率也相同", en: "Equal amounts, equal rates"},
  *check(view) {
    for (const project of view.accounts.projects) yield* checkForm(view, project);
  },
  tell(finding, view) {
    const [first = "", second = ""] = finding.operands.map(({id}) => id);
    const money = ["adjusted", "executed"].map((column) => second.replace(/rate$/, column));
    const [a, b] = [digitsOf(first, view, "zh"), digitsOf(second, view, "zh")];
    const agrees = finding.outcome === "equal";
    const rows = stated(money, view);
    return tell(finding, {
      title: onProject(
        first,
        view,
        agrees
          ? {zh: "两行执行率一致", en: "both rows have one rate"}
          : {zh: `执行率 ${a}，又写 ${b}`, en: `one rate of execution, ${a} or ${b}?`}
      ),
      says: stated([first, second], view),
      computed: agrees
        ? {zh: "两行金额相同，执行率一致。", en: "The two rows hold the same amounts, and their rates agree."}
        : {zh: `两行的金额却相同。${rows.zh}`, en: `Yet the two rows hold the same amounts. ${rows.en}`},
      explanation: {
        zh: "多半是其中一个由元计算、另一个由万元计算，或一个舍去、一个进位。",
        en: "Most likely one was worked out in yuan and the other in 10,000 yuan, or one was cut off, not rounded."
      },
      question: {zh: "两个执行率以哪个为准？", en: "Which of the two rates is right?"}
    });
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
    about: equal ? [id, other] : questioned(view, [id, other]),
    operands: [id, other]
  });
}

/** Of two rates, those that are not what the division of their rows gives; both where neither is. */
function questioned(view: View, rates: readonly string[]): readonly string[] {
  const wrong = rates.filter((id) => !isQuotient(view, id));
  return wrong.length > 0 ? wrong : rates;
}

function isQuotient(view: View, id: string): boolean {
  const [rate, executed, adjusted] = ["rate", "executed", "adjusted"].map((c) => view.amount(id.replace(/rate$/, c)));
  if (!rate || !executed || !adjusted) return false;
  return executed.value.times(100).div(adjusted.value).toFixed(rate.decimals) === rate.value.toFixed(rate.decimals);
}
