import {type Cell, type Statement, sectionLabel, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {inSentence, type Lang, subjectLabel} from "../labels.js";
import {headline, stated, toTelling} from "../words/index.js";

/** How many of the places that have some are told. */
const SHOWN = 3;
const INCOME = ["income"];
const BALANCES = ["closing", "expenditure.total"];
const SPENDING = ["total", "basic", "project", "fund", "capital"];

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
  title: {zh: "文中说没有的，表里也没有", en: "What the text says there was none of, no table has"},
  *check(view): Generator<Finding> {
    for (const statement of view.statements("none")) {
      const places = placesOf(view, statement);
      if (places) yield checkStatement(view, statement, places);
    }
  },
  tell(finding, view) {
    const {subject = "", section = ""} = finding.detail;
    const name = (lang: Lang) => inSentence(subjectLabel(subject, view, lang), lang);
    return toTelling({
      title: {
        zh: headline(name("zh"), `：文中说没有，别处有`, "zh"),
        en: `${name("en")}: none by the text, some elsewhere`
      },
      says: {
        zh: `${sectionLabel(section, "zh")}说没有${name("zh")}。`,
        en: `${sectionLabel(section, "en")} says that there was no ${name("en")}.`
      },
      computed: stated(finding.operands.map((o) => o.id).slice(0, SHOWN), view),
      explanation: {zh: "可能沿用了模板或上年的文字。", en: "The sentence may be the template's or last year's."},
      question: {
        zh: `当年有没有${name("zh")}？`,
        en: `Was there any ${name("en")} in the year?`
      }
    });
  }
};

function checkStatement(view: View, statement: Statement, places: readonly string[]): Finding {
  const found = places.filter((id) => !(view.amount(id)?.value.isZero() ?? true));
  const nothing = found.length === 0;
  // Money merely carried in and over may be none to whom speaks of the year.
  const carried = !nothing && found.every((id) => isBalance(view, id));
  return toFinding(view, {
    rule: "none",
    key: statement.id,
    subject: found[0] ?? statement.subject,
    outcome: nothing ? "equal" : "unequal",
    ...(carried ? {level: "doubt"} : {}),
    printed: statement.text,
    computed: nothing ? null : (view.amount(found[0] ?? "")?.text ?? null),
    about: found,
    operands: nothing ? places.filter((id) => view.amount(id)) : found,
    detail: {subject: statement.subject, section: statement.section}
  });
}

/** What the words deny: 无…收入 says nothing of money carried in and spent, 无“三公”经费支出 nothing of its budget. */
function placesOf(view: View, {subject, text}: Statement): readonly string[] | null {
  const shows = SHOWS[subject];
  if (!shows) return null;
  const cells = view.accounts.cells
    .filter((c) => c.table === shows.table || (c.table === "04" && c.column === shows.column))
    .filter((c) => (subject === "sangong" ? c.column === "outturn" || text.includes("预算") : isDenied(c, text)));
  const claims = view.accounts.claims.filter((c) => shows.evaluated && c.subject.startsWith(shows.evaluated));
  return [...cells, ...claims].map((n) => n.id);
}

function isBalance(view: View, id: string): boolean {
  const {row = "", column = ""} = view.place(id);
  return BALANCES.includes(row) || [row, column].some((name) => /^(?:opening|closing)/.test(name));
}

/** Words that name income or spending leave the balances out, which table 04 prints in the same column. */
function isDenied({row, column}: Cell, text: string): boolean {
  const named = [...(/收入|收支/.test(text) ? INCOME : []), ...(/支出|收支/.test(text) ? SPENDING : [])];
  return named.length === 0 || (named.includes(column) && !BALANCES.includes(row));
}
