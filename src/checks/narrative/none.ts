import type {Statement, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {sectionLabel, subjectLabel} from "../labels.js";
import {sayAll} from "./words.js";

/** Where money of a subject would show: its table, its column of table 04, its evaluated projects. */
const SHOWS: Readonly<Record<string, {table: string; column: string; evaluated: string}>> = {
  fund: {table: "07", column: "fund", evaluated: "evaluation.fund."},
  capital: {table: "08", column: "capital", evaluated: "evaluation.capital."},
  sangong: {table: "09", column: "", evaluated: ""}
};

/** N14, C23, B13: where the text says there was none, no table and no other sentence has any. */
export const none: Rule = {
  id: "none",
  source: "3.3 N14, 2 C23",
  title: {zh: "“没有”的说明", en: "Statements of no activity"},
  *check(view): Generator<Finding> {
    for (const statement of view.statements("none")) {
      const places = placesOf(view, statement.subject);
      if (places) yield checkStatement(view, statement, places);
    }
  },
  tell(finding, view) {
    const {subject = "", section = ""} = finding.detail;
    const ids = finding.operands.map((o) => o.id);
    return {
      zh: {
        says: `${sectionLabel(section, "zh")}说没有${subjectLabel(subject, view, "zh")}。`,
        computed: `别处却有：${sayAll(ids, view, "zh")}。`,
        explanation: "可能沿用了模板或上年的文字。",
        question: "当年有没有这项收支？"
      },
      en: {
        says: `By ${sectionLabel(section, "en")} there was none of: ${subjectLabel(subject, view, "en")}.`,
        computed: `Elsewhere there is: ${sayAll(ids, view, "en")}.`,
        explanation: "The sentence may be the template's or last year's.",
        question: "Was there any this year?"
      }
    };
  }
};

function checkStatement(view: View, statement: Statement, places: readonly string[]): Finding {
  const found = places.filter((id) => !(view.amount(id)?.value.isZero() ?? true));
  const nothing = found.length === 0;
  return toFinding(view, {
    rule: "none",
    key: statement.id,
    subject: found[0] ?? statement.subject,
    outcome: nothing ? "equal" : "unequal",
    printed: statement.text,
    computed: nothing ? null : (view.amount(found[0] ?? "")?.text ?? null),
    about: found,
    operands: nothing ? places.filter((id) => view.amount(id)) : found,
    detail: {subject: statement.subject, section: statement.section}
  });
}

function placesOf(view: View, subject: string): readonly string[] | null {
  const shows = SHOWS[subject];
  if (!shows) return null;
  const cells = view.accounts.cells.filter(
    (c) => c.table === shows.table || (c.table === "04" && c.column === shows.column)
  );
  const claims = view.accounts.claims.filter((c) => shows.evaluated && c.subject.startsWith(shows.evaluated));
  return [...cells, ...claims].map((n) => n.id);
}
