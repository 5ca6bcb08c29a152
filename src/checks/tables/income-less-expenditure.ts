import type {Rule} from "../finding.js";
import {checkEquation} from "./equation.js";
import {areComparable} from "./readable.js";
import {tellEquation} from "./tell-equation.js";

const PLUS = ["01:opening:amount", "02:total:total", "01:surplus-used:amount"];
const MINUS = ["03:total:total", "01:surplus-distributed:amount"];

/** Income by item (02) less expenditure by item (03) moves the balance of table 01 from its opening to its closing. */
export const incomeLessExpenditure: Rule = {
  id: "income-less-expenditure",
  source: "3.2 B9",
  title: {zh: "收支之差等于结转的变动", en: "Income less expenditure is the change of the balance"},
  *check(view) {
    const whole = "01:closing:amount";
    if (!areComparable(view, "01", "02", "03") || !view.number(whole)) return;
    const about = [whole, "02:total:total", "03:total:total"];
    const finding = checkEquation(view, {rule: "income-less-expenditure", whole, plus: PLUS, minus: MINUS, about});
    if (finding) yield finding;
  },
  tell: (finding, view) => tellEquation(finding, view)
};
