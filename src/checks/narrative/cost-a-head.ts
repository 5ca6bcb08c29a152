import {Decimal, toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {subjectLabel} from "../labels.js";
import {nearAmount} from "./near-amount.js";
import {sayAll} from "./words.js";

const COSTS: readonly {readonly cost: string; readonly counts: readonly string[]}[] = [
  {cost: "sangong.abroad", counts: ["abroad.persons", "abroad.groups"]},
  {cost: "sangong.vehicles.running", counts: ["vehicles.kept", "assets.vehicles"]},
  {cost: "sangong.reception.domestic", counts: ["reception.domestic.persons", "reception.domestic.groups"]},
  {cost: "sangong.reception.foreign", counts: ["reception.foreign.persons", "reception.foreign.groups"]}
];
const YUAN_IN_WAN = new Decimal("10000");

/** 3.6: cost a person, a group, a vehicle, in yuan. Nothing is wrong with it; it is what readers ask first. */
export const costAHead: Rule = {
  id: "cost-a-head",
  source: "3.6",
  title: {zh: "人均与车均", en: "Cost a head and a vehicle"},
  *check(view): Generator<Finding> {
    for (const {cost, counts} of COSTS) {
      const finding = divideBy(view, cost, counts);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const ids = finding.operands.map((o) => o.id);
    const averages = Object.entries(finding.detail);
    const zh = averages.map(([count, yuan]) => `按${subjectLabel(count, view, "zh")}平均 ${yuan} 元`).join("，");
    const en = averages.map(([count, yuan]) => `${yuan} yuan by “${subjectLabel(count, view, "en")}”`).join("; ");
    return {
      zh: {
        says: `${sayAll(ids, view, "zh")}。`,
        computed: `${zh}。`,
        explanation: "平均数只供比较，各次的规模和内容不同。",
        question: ""
      },
      en: {
        says: `${sayAll(ids, view, "en")}.`,
        computed: `On average ${en}.`,
        explanation: "An average, to compare by; occasions differ in size and kind.",
        question: ""
      }
    };
  }
};

function divideBy(view: View, cost: string, subjects: readonly string[]): Finding | null {
  const counts = subjects.flatMap((s) => view.claims(s, "count")[0] ?? []).filter((c) => c.amount.value.gt(0));
  const [first] = counts;
  const spent = first && nearAmount(view, first, cost, "outturn");
  const amount = spent && view.amount(spent);
  if (!spent || !amount || amount.value.isZero()) return null;
  const yuan = view.accounts.document.unit === "元" ? amount.value : amount.value.times(YUAN_IN_WAN);
  const detail = Object.fromEntries(counts.map((c) => [c.subject, toDigits(yuan.div(c.amount.value), 0)]));
  return toFinding(view, {
    rule: "cost-a-head",
    subject: spent,
    outcome: "missing",
    level: "note",
    computed: detail[first.subject] ?? null,
    formula: `{${spent}} / {${first.id}}`,
    about: [],
    operands: [spent, ...counts.map((c) => c.id)],
    detail
  });
}
