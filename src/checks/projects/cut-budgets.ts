import {type Project, sumPrinted, toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {type Lang, subjectLabel} from "../labels.js";
import {inRow} from "../words/index.js";
import {formCell} from "./forms.js";
import {isMet} from "./is-met.js";
import {tell} from "./tell.js";

const COLUMNS = ["initial", "adjusted", "executed"] as const;

/** 3.6: projects whose budgets were cut within the year, together; and how many of their targets were met all the same. */
export const cutBudgets: Rule = {
  id: "cut-budgets",
  source: "3.6",
  title: {zh: "年中调减预算的项目", en: "Projects whose budgets were cut"},
  *check(view) {
    const cut = view.accounts.projects.filter((project) => isCut(view, project));
    if (cut.length > 0) yield toGroup(view, cut);
  },
  tell(finding, view) {
    const {initial, adjusted, executed, met, told, projects = ""} = finding.detail;
    const ids = projects.split(" ");
    const names = (lang: Lang) =>
      inRow(
        ids.map((id) => subjectLabel(`project:${id}`, view, lang)),
        lang
      );
    return tell(finding, {
      title: {
        zh: `${ids.length} 个项目预算由 ${initial} 减到 ${adjusted}`,
        en: `Budgets of ${ids.length} projects cut from ${initial} to ${adjusted}`
      },
      says: {
        zh: `${ids.length} 个项目的全年预算低于年初预算：${names("zh")}。`,
        en: `${ids.length} projects had their budgets cut within the year: ${names("en")}.`
      },
      computed: {
        zh: `年初预算合计 ${initial}，全年预算 ${adjusted}，全年执行 ${executed}。可以判断的 ${told} 项指标中，${met} 项完成。`,
        en: `The budgets went from ${initial} to ${adjusted}, of which ${executed} was spent. Of ${told} indicators that can be judged, ${met} were met.`
      },
      explanation: {
        zh: "压减开支而不减任务，或者目标本来留有余地，都会如此。",
        en: "Thrift leaves the tasks as they were, and targets may have been set with room to spare."
      },
      question: {
        zh: "预算调减时，绩效目标有没有一并调整？",
        en: "Were the targets changed when the budgets were cut?"
      }
    });
  }
};

function isCut(view: View, project: Project): boolean {
  const [initial, adjusted] = COLUMNS.map((column) => view.amount(formCell(project, "total", column))?.value);
  return Boolean(initial && adjusted?.lt(initial) && view.amount(formCell(project, "total", "executed")));
}

function toGroup(view: View, cut: readonly Project[]): Finding {
  const columns = COLUMNS.map((column) => cut.map((project) => formCell(project, "total", column)));
  const [initial = "", adjusted = "", executed = ""] = columns.map((ids) => toDigits(sumPrinted(view, ids), 2));
  const indicators = cut.flatMap((project) => view.indicators(project.id));
  const judged = indicators.map(({id}) => isMet(view.cell("10", id, "target"), view.cell("10", id, "result")));
  return toFinding(view, {
    rule: "cut-budgets",
    outcome: "scope",
    level: "note",
    subject: "10",
    printed: initial,
    computed: adjusted,
    about: [],
    operands: columns.flat(),
    detail: {
      initial,
      adjusted,
      executed,
      met: String(judged.filter((met) => met).length),
      told: String(judged.filter((met) => met !== undefined).length),
      projects: cut.map(({id}) => id).join(" ")
    }
  });
}
