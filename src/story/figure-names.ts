import type {Lang} from "../figures/index.js";

/** What a published figure is about, where it is not drawn and so has no headline: by its id. */
export const figureNames: ReadonlyMap<string, Readonly<Record<Lang, string>>> = new Map([
  ["balance", {zh: "收支和结转", en: "income, spending and what was carried over"}],
  ["spending-by-function", {zh: "支出按功能", en: "spending by function"}],
  ["basic-by-nature", {zh: "基本支出按性质", en: "basic spending by nature"}],
  ["budget-bridge", {zh: "从年初预算到支出", en: "from the initial budget to spending"}],
  ["carry-over", {zh: "用掉的结转", en: "the carry-over used"}],
  ["sangong-change", {zh: "三公经费比上年", en: "the three public expenses against the year before"}],
  ["sangong-bridge", {zh: "三公经费变化的构成", en: "what made up the change of the three public expenses"}],
  ["hospitality-counts", {zh: "公务接待的批次", en: "counts of official receptions"}],
  ["hospitality-budgets", {zh: "公务接待费的几个预算", en: "the budgets of official receptions"}],
  ["evaluation-coverage", {zh: "绩效自评覆盖多少", en: "how much self-evaluation covers"}],
  ["projects", {zh: "每个项目的预算和执行", en: "budget and spending of each project"}],
  ["cut-projects", {zh: "调减的项目", en: "projects that were cut"}],
  ["execution-score", {zh: "执行率和得分", en: "execution and score"}],
  ["points-lost", {zh: "分扣在哪里", en: "where points were lost"}],
  ["targets-met", {zh: "指标完成得多准", en: "how exactly targets were met"}],
  ["least-executed", {zh: "执行最少的项目", en: "the project least executed"}],
  ["procurement", {zh: "政府采购和中小企业", en: "procurement and small firms"}],
  ["vehicles", {zh: "公务用车", en: "official vehicles"}],
  ["vehicle-cost", {zh: "每辆车的费用", en: "cost of a vehicle"}],
  ["running-against-sangong", {zh: "运行经费和三公经费", en: "running costs beside the three public expenses"}],
  ["ledger", {zh: "全部数字的核对", en: "the checks of every number"}]
]);
