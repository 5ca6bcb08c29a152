import {type Decimal, sumPrinted, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {stated} from "../words/index.js";
import {tell} from "./tell.js";

const KINDS = ["evaluation.first", "evaluation.second", "evaluation.fund.projects", "evaluation.capital.projects"];

/** C22, N13: as many forms are published as projects are said to have been evaluated. Some places publish a selection. */
export const formsCount: Rule = {
  id: "forms-count",
  source: "3.3 N13, 2 C22",
  title: {zh: "自评的项目都有自评表", en: "Every project evaluated has a form"},
  *check(view) {
    const finding = checkCount(view);
    if (finding) yield finding;
  },
  tell(finding, view) {
    const {printed, computed} = finding;
    const said = stated(
      finding.operands.map(({id}) => id),
      view
    );
    return tell(finding, {
      title: {
        zh: `说自评 ${printed} 个项目，公开 ${computed} 张表`,
        en: `${printed} projects said to be evaluated, ${computed} forms published`
      },
      says: {zh: `${said.zh}合计 ${printed} 个。`, en: `${said.en} Together that is ${printed}.`},
      computed: {zh: `文件中有 ${computed} 张自评表。`, en: `The document holds ${computed} forms.`},
      explanation: {
        zh: "有的地方只公开部分项目的自评表，涉密项目不公开。",
        en: "Some places publish a selection of forms; those of classified projects are not published."
      },
      question: {zh: "没有公开自评表的是哪些项目？", en: "Which projects have no published form?"}
    });
  }
};

/** How many projects the narrative says were evaluated; undefined where it does not say. */
export function formsStated(view: View): {readonly value: Decimal; readonly ids: readonly string[]} | undefined {
  const ids = KINDS.flatMap((kind) => view.claims(kind, "count").slice(0, 1)).map(({id}) => id);
  return ids.length ? {ids, value: sumPrinted(view, ids)} : undefined;
}

function checkCount(view: View): Finding | null {
  const stated = formsStated(view);
  const forms = view.accounts.projects.length;
  if (!stated || forms === 0) return null;
  const equal = stated.value.eq(forms);
  return toFinding(view, {
    rule: "forms-count",
    outcome: equal ? "equal" : "unequal",
    level: equal ? null : "doubt",
    subject: stated.ids.find((id) => !view.amount(id)?.value.isZero()) ?? stated.ids[0] ?? "10",
    printed: stated.value.toString(),
    computed: String(forms),
    difference: stated.value.minus(forms).toString(),
    about: stated.ids,
    operands: stated.ids
  });
}
