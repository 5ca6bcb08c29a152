import {moneyFactor, toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {type Both, inBoth, named, stated, toTelling} from "../words/index.js";
import {nearAmount} from "./near-amount.js";
import {worthOf} from "./precision.js";

const COSTS: readonly {readonly cost: string; readonly counts: readonly string[]}[] = [
  {cost: "sangong.abroad", counts: ["abroad.persons", "abroad.groups"]},
  {cost: "sangong.vehicles.running", counts: ["vehicles.kept", "assets.vehicles"]},
  {cost: "sangong.reception.domestic", counts: ["reception.domestic.persons", "reception.domestic.groups"]},
  {cost: "sangong.reception.foreign", counts: ["reception.foreign.persons", "reception.foreign.groups"]}
];
const EACH: Readonly<Record<string, Both>> = {
  persons: {zh: "每人次", en: "a head"},
  groups: {zh: "每批", en: "a group"},
  kept: {zh: "按保有量每辆", en: "a vehicle kept"},
  vehicles: {zh: "按车辆总数每辆", en: "a vehicle held"}
};

/** 3.6: cost a person, a group, a vehicle, in yuan. Nothing is wrong with it; it is what readers ask first. */
export const costAHead: Rule = {
  id: "cost-a-head",
  source: "3.6",
  title: {zh: "人均、次均与车均", en: "Cost a head, a group and a vehicle"},
  *check(view): Generator<Finding> {
    for (const {cost, counts} of COSTS) {
      const finding = divideBy(view, cost, counts);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const [spent = ""] = finding.operands.map((o) => o.id);
    const averages = Object.entries(finding.detail);
    const told = (lang: Lang) =>
      averages.map(([count, yuan]) =>
        lang === "zh" ? `${eachOf(count).zh} ${yuan} 元` : `${yuan} yuan ${eachOf(count).en}`
      );
    return toTelling({
      title: inBoth((lang) => named(spent, view, lang, `${lang === "zh" ? "：" : ": "}${told(lang)[0]}`)),
      says: stated(
        finding.operands.map((o) => o.id),
        view
      ),
      computed: {
        zh: `平均下来，${told("zh").join("，")}。`,
        en: `On average that is ${told("en").join(", or ")}.`
      },
      explanation: {
        zh: "平均数只供比较，各次的规模和内容不同。",
        en: "Averages are for comparing; occasions differ in size and kind."
      }
    });
  }
};

/** What a cost is counted by: the last word of the count's subject. */
function eachOf(count: string): Both {
  return EACH[count.split(".").at(-1) ?? ""] ?? {zh: "每个", en: "each"};
}

function divideBy(view: View, cost: string, subjects: readonly string[]): Finding | null {
  const counts = subjects.flatMap((s) => view.claims(s, "count")[0] ?? []).filter((c) => c.amount.value.gt(0));
  const [first] = counts;
  const spent = first && nearAmount(view, first, cost, "outturn");
  const amount = spent && view.amount(spent);
  if (!spent || !amount || amount.value.isZero()) return null;
  const value = worthOf(view, spent);
  const yuan = value.times(moneyFactor(view.accounts.document.unit, "元"));
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
