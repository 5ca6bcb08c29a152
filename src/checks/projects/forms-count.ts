import {type Decimal, sumPrinted, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {tellBoth, withAllDigits} from "./tell.js";

const KINDS = ["evaluation.first", "evaluation.second", "evaluation.fund.projects", "evaluation.capital.projects"];

/** C22, N13: as many forms are published as projects are said to have been evaluated. Some places publish a selection. */
export const formsCount: Rule = {
  id: "forms-count",
  source: "3.3 N13, 2 C22",
  title: {zh: "自评项目的个数", en: "Number of project forms"},
  *check(view) {
    const finding = checkCount(view);
    if (finding) yield finding;
  },
  tell(finding, view) {
    const list = (lang: "zh" | "en") =>
      withAllDigits(
        finding.operands.map(({id}) => id),
        view,
        lang
      );
    return tellBoth(
      finding,
      {
        says: `${list("zh")}，合计 ${finding.printed} 个。`,
        computed: `文件中有 ${finding.computed} 张自评表。`,
        explanation: "有的地方只公开部分项目的自评表，涉密项目不公开。",
        question: "没有公开自评表的是哪些项目？"
      },
      {
        says: `${list("en")}; together ${finding.printed}.`,
        computed: `The document holds ${finding.computed} forms.`,
        explanation: "Some places publish a selection of forms; those of classified projects are not published.",
        question: "Which projects have no published form?"
      }
    );
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
