import type {View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {stated, toTelling} from "../words/index.js";
import {type Mislabelled, mislabelledIn} from "./meant-subject.js";

/** C1, N1: 总计 in the narrative where the amount is 本年合计. One finding for the document: it is a habit of wording. */
export const label: Rule = {
  id: "label",
  source: "2 C1, 3.3 N1",
  title: {zh: "“总计”与“本年合计”分得清", en: "Grand totals are told from sums of the year"},
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
    return toTelling({
      title: {
        zh: `${count} 处“总计”，实为本年合计`,
        en: `${count} grand totals that are sums of the year`
      },
      says: stated(claims, view),
      computed: {
        zh: `这些金额与表中的本年合计一致；表中的总计还包括结转和结余，为 ${totals.replaceAll(" ", "、")}。`,
        en: `The document calls these grand totals (总计). In the tables they are the sums of the year; the grand totals there, ${totals.replaceAll(" ", " and ")}, also hold what was carried in or over.`
      },
      explanation: {
        zh: "这是用词的习惯，金额没有问题；引用时宜写“本年收入”“本年支出”。",
        en: "A habit of wording; the amounts are right. Quote them as income or spending of the year."
      }
    });
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
