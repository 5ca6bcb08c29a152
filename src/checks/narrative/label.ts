import type {View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {type Mislabelled, mislabelledIn} from "./meant-subject.js";
import {sayAll} from "./words.js";

/** C1, N1: 总计 in the narrative where the amount is 本年合计. One finding for the document: it is a habit of wording. */
export const label: Rule = {
  id: "label",
  source: "2 C1, 3.3 N1",
  title: {zh: "“总计”与“本年合计”", en: "Totals with and without carried-over funds"},
  *check(view): Generator<Finding> {
    const found = [...mislabelledIn(view).values()];
    if (found.length === 0) return;
    yield toFinding(view, {
      rule: "label",
      key: "totals",
      subject: found[0]?.claim.id ?? "",
      outcome: "explained",
      level: "note",
      printed: "总计",
      computed: "本年合计",
      about: [],
      operands: [...new Set(found.map((m) => m.claim.id))],
      cause: "label",
      detail: {count: String(found.length), totals: tablesSay(view, found)}
    });
  },
  tell(finding, view) {
    const claims = finding.operands.map((o) => o.id);
    const {count = "", totals = ""} = finding.detail;
    return {
      zh: {
        says: `情况说明有 ${count} 处用“总计”指本年合计：${sayAll(claims, view, "zh")}。`,
        computed: `这些金额与表中的本年合计一致；表中的“总计”还包括年初或年末的结转和结余，为 ${totals.replaceAll(" ", "、")}。`,
        explanation: "这是用词的习惯，金额没有问题；引用时宜写“本年收入”“本年支出”。",
        question: ""
      },
      en: {
        says: `The narrative calls the sum of the year a grand total (总计) ${count} times: ${sayAll(claims, view, "en")}.`,
        computed: `These amounts are the year's sums in the tables; the grand totals there, ${totals.replaceAll(" ", " and ")}, also hold what was carried in or over.`,
        explanation: "A habit of wording; the amounts are right. Quote them as income or spending of the year.",
        question: ""
      }
    };
  }
};

const TOTAL_CELLS: Readonly<Record<string, string>> = {
  "income.total": "01:income.total:amount",
  "expenditure.total": "01:expenditure.total:amount",
  "fiscal.income.total": "04:income.total:amount",
  "fiscal.expenditure.total": "04:expenditure.total:total"
};

function tablesSay(view: View, found: readonly Mislabelled[]): string {
  const totals = found.flatMap((m) => view.amount(TOTAL_CELLS[m.worded] ?? "")?.text ?? []);
  return [...new Set(totals)].join(" ");
}
