import {toCellId, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {toTelling} from "../words/index.js";

/** The items that both columns of table 09 print money for; its totals follow from them. */
const ITEMS = ["abroad", "vehicles.purchase", "vehicles.running", "reception"];

/**
 * 3.6, 3.7 (3): every one of the three public expenses spent to the last digit of its budget. Adjusted budgets are often set at
 * what was spent; then the completion says nothing, and the initial budget is what to ask for.
 */
export const spentAsBudgeted: Rule = {
  id: "spent-as-budgeted",
  source: "3.6, 3.7 (3)",
  title: {zh: "“三公”经费预算与决算处处相同", en: "Three public expenses spent exactly as budgeted"},
  *check(view) {
    const spent = ITEMS.filter((item) => isPrinted(view, item));
    if (spent.length > 1 && spent.every((item) => isExact(view, item))) yield toNote(view, spent);
  },
  tell({detail}) {
    const {items = ""} = detail;
    return toTelling({
      title: {zh: `“三公”经费 ${items} 项，决算都恰为预算`, en: `All ${items} items spent exactly as budgeted`},
      says: {
        zh: `表09 有金额的 ${items} 项，预算数与决算数每一位都相同。`,
        en: `In table 09 the ${items} items with money have the same digits under budget and final accounts.`
      },
      computed: {
        zh: "这样算出的完成率必为 100%，看不出原来安排了多少。",
        en: "A completion worked out from these is 100% by itself, and does not show what was planned at first."
      },
      explanation: {
        zh: "预算数多为年末调整后的全年预算，往往按实际支出调整。",
        en: "The budget is often the adjusted one, set at year end to what was spent."
      },
      question: {zh: "各项的年初预算是多少？", en: "What was the initial budget of each item?"}
    });
  }
};

function isPrinted(view: View, item: string): boolean {
  return ["budget", "outturn"].some((column) => view.amount(toCellId("09", item, column))?.value.gt(0));
}

function isExact(view: View, item: string): boolean {
  const [budget, outturn] = ["budget", "outturn"].map((column) => view.amount(toCellId("09", item, column))?.value);
  return budget !== undefined && outturn !== undefined && budget.eq(outturn) && !budget.isInteger();
}

function toNote(view: View, items: readonly string[]): Finding {
  const ids = items.flatMap((item) => [toCellId("09", item, "budget"), toCellId("09", item, "outturn")]);
  return toFinding(view, {
    rule: "spent-as-budgeted",
    outcome: "explained",
    level: "note",
    subject: "09",
    about: [],
    operands: ids,
    cause: "adjusted-to-outturn",
    detail: {items: String(items.length)}
  });
}
