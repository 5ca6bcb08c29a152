import type {View} from "../../accounts/index.js";
import type {Rule} from "../finding.js";
import {checkEquation, type Equation} from "./equation.js";
import {tableOf} from "./readable.js";
import {tellEquation} from "./tell-equation.js";

const FUNDS = ["general", "fund", "capital"];

/** Tables 01 and 04 close: what came in and was carried in is the total of one side, what was spent and is left that of the other. */
export const balance: Rule = {
  id: "balance",
  source: "3.1 A2 A3 A7",
  title: {zh: "总计等于本年数加结转", en: "The year's figure and the carry-over make the grand total"},
  *check(view) {
    for (const equation of [...SUMMARY, ...FISCAL, ...FUNDS.flatMap(ofFund)]) {
      if (!hasSides(view, equation)) continue;
      const finding = checkEquation(view, equation);
      if (finding) yield finding;
    }
  },
  tell: (finding, view) => tellEquation(finding, view)
};

const SUMMARY: readonly Equation[] = [
  {
    rule: "balance",
    whole: "01:income.total:amount",
    plus: ["01:income:amount", "01:surplus-used:amount", "01:opening:amount"]
  },
  {
    rule: "balance",
    whole: "01:expenditure.total:amount",
    plus: ["01:expenditure:amount", "01:surplus-distributed:amount", "01:closing:amount"]
  }
];

const FISCAL: readonly Equation[] = [
  {rule: "balance", whole: "04:income.total:amount", plus: ["04:income:amount", "04:opening:amount"]},
  {rule: "balance", whole: "04:expenditure.total:total", plus: ["04:expenditure:total", "04:closing:total"]}
];

/** Each kind of fund closes on its own: money of one kind pays for nothing of another. */
function ofFund(fund: string): readonly Equation[] {
  const whole = `04:expenditure.total:${fund}`;
  return [
    {rule: "balance", whole, plus: [`04:expenditure:${fund}`, `04:closing:${fund}`]},
    {rule: "balance", whole, plus: [`04:income.${fund}:amount`, `04:opening.${fund}:amount`], key: `${whole}:income`}
  ];
}

/**
 * The total and at least one part must have a cell, blank or not; a side that the document lacks is not held against it. Nor
 * is what was carried in of each fund, where the table gives it for all funds only.
 */
function hasSides(view: View, {whole, plus}: Equation): boolean {
  const undivided = plus.some((id) => id.startsWith("04:opening.") && !view.number(id)) && !isDivided(view);
  const printed = view.columns(tableOf(whole)).length > 0 && Boolean(view.number(whole));
  return printed && !undivided && plus.some((id) => view.number(id));
}

function isDivided(view: View): boolean {
  return FUNDS.some((fund) => view.number(`04:opening.${fund}:amount`)) || !view.amount("04:opening:amount");
}
