import {type Amount, type Claim, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, digitsOf, stated, toTelling} from "../words/index.js";

/** Levels that the standard text goes through one by one: classes in its structure, items in its particulars. */
const LISTED = [
  {level: 1, code: /^general:\d{3}$/},
  {level: 3, code: /^general:\d{7}$/}
] as const;

/** How a claim's subject looks where the item's name is in no table. */
const UNRESOLVED = /^general:\?/;

/** N5, N6: every class and item of table 05 is in the text, and the text names none that the table lacks. */
export const structure: Rule = {
  id: "structure",
  source: "3.3 N5 N6",
  title: {zh: "表中的科目与文中的科目对应", en: "Items of the table are those of the text"},
  *check(view): Generator<Finding> {
    if (view.rows("05").length === 0) return;
    for (const {level, code} of LISTED) {
      const named = new Set(view.accounts.claims.filter((c) => code.test(c.subject)).map((c) => c.subject));
      if (named.size === 0) continue;
      yield* unnamedRows(view, level, named);
      yield* unknownItems(view, [...named]);
    }
    const renamed = unresolved(view).filter((c) => !rowOfAmount(view, c.amount));
    yield* unknownItems(view, [...new Set(renamed.map((c) => c.subject))]);
  },
  tell(finding, view) {
    if (finding.cause === "renamed") return tellRenamed(finding, view);
    const {subject, printed} = finding;
    const untold = finding.cause === "not-in-text";
    return toTelling({
      title: about(
        subject,
        view,
        untold
          ? {zh: "：表中有数，文中没有写", en: ": in the table, not in the text"}
          : {zh: "：文中有数，表05 没有", en: ": in the text, not in table 05"}
      ),
      says: stated([subject], view),
      computed: untold
        ? {zh: "情况说明逐项说明时没有写到它。", en: "The narrative goes through the items and leaves it out."}
        : {zh: "表05 没有这一科目。", en: "Table 05 has no such item."},
      explanation: {
        zh: "科目名称可能改过，或者两处按不同的科目列示。",
        en: "The item may have been renamed, or the two places list by different items."
      },
      question: untold
        ? {zh: "这一科目的支出用于什么？", en: "What was this item spent on?"}
        : {zh: `“${printed}”在表中列在哪个科目？`, en: `Under which item of the table does “${printed}” stand?`}
    });
  }
};

function* unnamedRows(view: View, level: number, named: ReadonlySet<string>): Generator<Finding> {
  for (const row of view.rows("05")) {
    const cell = view.cell("05", row.key, "total");
    if (row.level !== level || cell?.status !== "number" || named.has(`general:${row.key}`)) continue;
    const claim = unresolved(view).find((c) => c.amount.value.eq(cell.amount?.value ?? ZERO));
    yield toFinding(view, {
      rule: "structure",
      subject: cell.id,
      outcome: claim ? "explained" : "missing",
      level: claim ? "note" : "doubt",
      printed: claim?.label ?? row.name,
      computed: claim ? row.name : null,
      about: [],
      operands: claim ? [cell.id, claim.id] : [cell.id],
      cause: claim ? "renamed" : "not-in-text"
    });
  }
}

/** Outturns of items whose names no table knows. */
function unresolved(view: View): readonly Claim[] {
  return view.accounts.claims.filter(
    (c) => UNRESOLVED.test(c.subject) && c.measure === "amount" && c.basis === "outturn" && !c.amount.value.isZero()
  );
}

function rowOfAmount(view: View, amount: Amount): boolean {
  return view.rows("05").some((row) => view.cell("05", row.key, "total")?.amount?.value.eq(amount.value));
}

/** An item with a budget and nothing spent has no row in the table, rightly. */
function* unknownItems(view: View, subjects: readonly string[]): Generator<Finding> {
  for (const subject of subjects) {
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

function tellRenamed(finding: Finding, view: View) {
  const [cell = "", claim = ""] = finding.operands.map((o) => o.id);
  return toTelling({
    title: {
      zh: `同一笔 ${digitsOf(cell, view, "zh")}，两个科目名称`,
      en: `${digitsOf(cell, view, "en")} under two names`
    },
    says: stated([cell, claim], view),
    computed: {zh: "金额相同，名称不同。", en: "The amounts agree and the names do not."},
    explanation: {zh: "多半是同一科目的新旧名称或简称。", en: "Probably an old, new or shortened name of one item."}
  });
}
