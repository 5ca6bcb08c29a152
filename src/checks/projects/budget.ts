import {type Project, toCellId, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {type Both, stated} from "../words/index.js";
import {formCell} from "./forms.js";
import {compareMoney, quantityOf} from "./quantity.js";
import {sangongOf} from "./sangong-project.js";
import {onProject, tell} from "./tell.js";

const PART: Both = {
  zh: "自评表可能只是这项支出的一部分，或包含不计入“三公”经费的支出。",
  en: "The form may cover only part of this spending, or spending that does not count among the three expenses."
};
const ADJUSTED: Both = {
  zh: "“三公”表的预算数是调整后的预算，可能在年末又作过调整，自评表则没有随之更新。",
  en: "Table 09 prints an adjusted budget, perhaps adjusted again at year end without the form being updated."
};

/**
 * M8: a project that is one of the three public expenses has a budget in its form and another in table 09. Where both spent
 * the same, both are of the same money, and their budgets should be one; where the form spent less it may be a part.
 */
export const budget: Rule = {
  id: "budget",
  source: "3.3 N9 N13, 3.4 M8",
  title: {zh: "自评表与“三公”表的预算一致", en: "Budgets of forms are those of table 09"},
  *check(view) {
    for (const project of view.accounts.projects) {
      const item = sangongOf(project);
      if (item) yield* checkProject(view, project, item);
    }
  },
  tell(finding, view) {
    const [form = "", table = "", ...others] = finding.operands.map(({id}) => id);
    const {printed, computed} = finding;
    const outturn = form.endsWith(":executed");
    return tell(finding, {
      title: onProject(form, view, {
        zh: `${outturn ? "支出" : "预算"} ${printed}，“三公”表 ${computed}`,
        en: `${outturn ? "spending" : "budget"} of ${printed} in its form, ${computed} in table 09`
      }),
      says: stated([form, table], view),
      computed: others.length ? stated(others, view) : {zh: "两处一致。", en: "The two agree."},
      explanation: outturn ? PART : ADJUSTED,
      question: outturn
        ? {
            zh: "这一项目的支出有多少列入“三公”经费？",
            en: "How much of this project's spending counts among the three expenses?"
          }
        : {
            zh: "预算是何时、由谁调整的，应以哪个数为准？",
            en: "Who changed the budget and when, and which of the two is right?"
          }
    });
  }
};

function* checkProject(view: View, project: Project, item: {key: string; how: string}): Iterable<Finding> {
  const [initial, adjusted, executed] = ["initial", "adjusted", "executed"].map((c) => formCell(project, "total", c));
  const [planned, spent] = ["budget", "outturn"].map((column) => toCellId("09", item.key, column));
  if (!initial || !adjusted || !executed || !planned || !spent) return;
  const detail = {match: item.how};
  const same = compareMoney(view, executed, spent);
  const budgets = compareMoney(view, adjusted, planned);
  if (same) yield toBudget(view, [executed, spent, adjusted, planned], same, isPart(view, executed, spent), detail);
  if (budgets) yield toBudget(view, [adjusted, planned, initial, executed, spent], budgets, same === "unequal", detail);
}

/** A form that spent less than the whole item may be a part of it; one that spent more cannot. */
function isPart(view: View, form: string, table: string): boolean {
  const [a, b] = [quantityOf(view, form), quantityOf(view, table)];
  return a !== null && b !== null && a.value.lt(b.value);
}

function toBudget(
  view: View,
  ids: readonly string[],
  outcome: "equal" | "rounding" | "unequal",
  part: boolean,
  detail: Readonly<Record<string, string>>
): Finding {
  const [form = "", table = ""] = ids;
  return toFinding(view, {
    rule: "budget",
    outcome: outcome === "unequal" && part ? "scope" : outcome,
    level: outcome !== "unequal" ? undefined : part ? "note" : "doubt",
    subject: form,
    printed: view.amount(form)?.text ?? null,
    computed: view.amount(table)?.text ?? null,
    about: outcome === "unequal" ? [form, table] : [form],
    operands: ids.filter((id) => view.number(id)),
    cause: part && outcome === "unequal" ? "part" : null,
    detail
  });
}
