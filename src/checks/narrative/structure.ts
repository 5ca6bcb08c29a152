import type {View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {labelOf} from "../labels.js";
import {say} from "./words.js";

/** Levels that the standard text goes through one by one: classes in its structure, items in its particulars. */
const LISTED = [
  {level: 1, code: /^general:\d{3}$/},
  {level: 3, code: /^general:\d{7}$/}
] as const;

/** N5, N6: every class and item of table 05 is in the text, and the text names none that the table lacks. */
export const structure: Rule = {
  id: "structure",
  source: "3.3 N5 N6",
  title: {zh: "科目的表文对应", en: "Items in table and text"},
  *check(view): Generator<Finding> {
    if (view.rows("05").length === 0) return;
    for (const {level, code} of LISTED) {
      const named = new Set(view.accounts.claims.filter((c) => code.test(c.subject)).map((c) => c.subject));
      if (named.size === 0) continue;
      yield* unnamedRows(view, level, named);
      yield* unknownItems(view, named);
    }
  },
  tell(finding, view) {
    const untold = finding.cause === "not-in-text";
    return {
      zh: {
        says: untold
          ? `${say(finding.subject, view, "zh")}。`
          : `情况说明写到${labelOf(finding.subject, view, "zh")}。`,
        computed: untold ? "情况说明逐项说明时没有提到它。" : "表05 没有这一科目。",
        explanation: "科目名称可能改过，或者两处按不同的科目列示。",
        question: untold ? "这一科目的支出用于什么？" : "这笔支出在表中列在哪个科目？"
      },
      en: {
        says: untold
          ? `${say(finding.subject, view, "en")}.`
          : `The narrative speaks of ${labelOf(finding.subject, view, "en")}.`,
        computed: untold ? "The narrative goes through the items and leaves it out." : "Table 05 has no such item.",
        explanation: "The item may have been renamed, or the two places list by different items.",
        question: untold ? "What was this item spent on?" : "Under which item of the table does it stand?"
      }
    };
  }
};

function* unnamedRows(view: View, level: number, named: ReadonlySet<string>): Generator<Finding> {
  for (const row of view.rows("05")) {
    const cell = view.cell("05", row.key, "total");
    if (row.level !== level || cell?.status !== "number" || named.has(`general:${row.key}`)) continue;
    yield toFinding(view, {
      rule: "structure",
      key: cell.id,
      subject: cell.id,
      outcome: "missing",
      level: "doubt",
      printed: row.name,
      about: [],
      operands: [cell.id],
      cause: "not-in-text"
    });
  }
}

/** An item with a budget and nothing spent has no row in the table, rightly. */
function* unknownItems(view: View, named: ReadonlySet<string>): Generator<Finding> {
  for (const subject of named) {
    const spent = view.claims(subject, "amount", "outturn").filter((c) => !c.amount.value.isZero());
    const [claim] = spent;
    if (!claim || view.row("05", subject.slice("general:".length))) continue;
    yield toFinding(view, {
      rule: "structure",
      subject: claim.id,
      outcome: "missing",
      level: "doubt",
      printed: claim.label,
      operands: [claim.id],
      cause: "not-in-table"
    });
  }
}
