import type {Project, View} from "../../accounts/index.js";
import type {Rule} from "../finding.js";
import {checkEquation, fallsShort, withLostRow} from "../tables/equation.js";
import {tellEquation} from "../tables/tell-equation.js";
import {formCell} from "./forms.js";

const COLUMNS = ["initial", "adjusted", "executed"];
/** What the form asks for, nought or not. */
const FUNDS = ["current", "carried", "other"];

/** A11: a form's money of the year is what was appropriated, carried over, and other. */
export const fundSum: Rule = {
  id: "fund-sum",
  source: "3.1 A11",
  title: {zh: "自评表的资金合起来是总额", en: "Funds of a form add to its total"},
  *check(view) {
    for (const project of view.accounts.projects) {
      const parts = partsOf(view, project);
      if (parts.length === 0) continue;
      for (const column of COLUMNS) {
        const whole = formCell(project, "total", column);
        const plus = parts.map((part) => formCell(project, part, column));
        const finding = view.number(whole) && checkEquation(view, {rule: "fund-sum", whole, plus});
        if (finding) yield fallsShort(finding) && lacksFund(view, project) ? withLostRow(finding) : finding;
      }
    }
  },
  tell: (finding, view) =>
    tellEquation(finding, view, {
      explanation: {
        zh: "可能是资金来源漏列，或某一格抄错。",
        en: "A source of funds may not be listed, or a cell may have been miscopied."
      },
      question: {
        zh: "这一项目的资金各来自哪里、各是多少？",
        en: "Where did this project's money come from, and how much from each source?"
      }
    })
};

/** A kind of fund that the glossary does not know may be part of another, so such a form cannot be added up. */
function partsOf(view: View, project: Project): readonly string[] {
  const rows = view.children("10", `${project.id}.total`).map(({key}) => key.slice(project.id.length + 1));
  return rows.some((key) => key.startsWith("extra")) ? [] : rows;
}

/** A row that the form has is not there: it may have been lost, with its money. */
function lacksFund(view: View, project: Project): boolean {
  return FUNDS.some((fund) => !view.row("10", `${project.id}.${fund}`));
}
