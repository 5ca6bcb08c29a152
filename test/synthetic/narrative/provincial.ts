import {termOf} from "../../../src/accounts/index.js";
import {balanceOf, FISCAL, sumsOf} from "../sums.js";
import {ownIncome, type Truth} from "../truth/index.js";
import type {ClaimWriter} from "./claim-writer.js";
import {evaluation} from "./evaluation.js";
import {expense, reception, trips, vehicles} from "./expenses.js";
import {generalBudget, itemParagraphs, namesOf, structure} from "./general.js";
import {assets, noneOr, procurement, runningCosts, smallBusiness} from "./other-matters.js";
import {type Section, under} from "./section.js";

/** Eleven sections, as northern provinces print them. Our own sentences after the patterns of reference §2. */
export function provincial(truth: Truth, write: ClaimWriter): Section[] {
  return [
    {title: "收入支出决算总体情况说明", paragraphs: [whole(truth, write)]},
    {title: "收入决算情况说明", paragraphs: [income(truth, write)]},
    {title: "支出决算情况说明", paragraphs: [spending(truth, write)]},
    {title: "财政拨款收入支出决算总体情况说明", paragraphs: [fiscal(truth, write)]},
    {title: "一般公共预算财政拨款支出决算情况说明", paragraphs: general(truth, write)},
    {title: "一般公共预算财政拨款基本支出决算情况说明", paragraphs: basic(truth, write)},
    {title: "政府性基金预算财政拨款收入支出决算情况说明", paragraphs: [noneOr(truth, write, "fund", "政府性基金预算")]},
    {
      title: "国有资本经营预算财政拨款支出决算情况说明",
      paragraphs: [noneOr(truth, write, "capital", "国有资本经营预算")]
    },
    {title: "财政拨款“三公”经费支出决算情况说明", paragraphs: threeExpenses(truth, write)},
    {title: `关于${truth.year}年度绩效评价情况说明`, paragraphs: evaluation(truth, write)},
    {title: "其他重要事项情况说明", paragraphs: other(truth, write)}
  ];
}

function whole(truth: Truth, write: ClaimWriter): string {
  const {income, opening, spent} = sumsOf(truth.flows);
  const {used, closing, distributed} = balanceOf(truth);
  const last = sumsOf(truth.lastYear);
  const total = income + opening + used;
  const prior = last.income + last.opening;
  const head = `${truth.year}年度收入总计为${write.amount("income.total", total)}、支出总计为${write.amount("expenditure.total", spent + closing + distributed)}。`;
  const changes = `收入总计${write.changeSince("income.total", total, prior)}；支出总计${write.changeSince("expenditure.total", total, prior)}。`;
  return `${head}其中，${changes}`;
}

function income(truth: Truth, write: ClaimWriter): string {
  const now = sumsOf(truth.flows);
  const last = sumsOf(truth.lastYear);
  const head = `本年收入合计${write.amount("income", now.income)}，其中：`;
  const kinds = (["fiscal", ...ownIncome] as const).map((kind) => {
    const subject = `income.${kind}`;
    const amount = write.amount(subject, now.incomeOf[kind]);
    return `${termOf(subject).zh}${amount}，${write.changeSince(subject, now.incomeOf[kind], last.incomeOf[kind])}`;
  });
  return `${head}${kinds.join("；")}。`;
}

function spending(truth: Truth, write: ClaimWriter): string {
  const now = sumsOf(truth.flows);
  const last = sumsOf(truth.lastYear);
  const head = `本年支出合计${write.amount("expenditure", now.spent)}，其中：`;
  const kind = (name: string, id: string, key: "basic" | "project" | "toSuperior" | "operating" | "toAffiliated") => {
    const amount = write.amount(`expenditure.${id}`, now[key]);
    return `${name}${amount}，${write.changeSince(`expenditure.${id}`, now[key], last[key])}`;
  };
  const kinds = [
    kind("基本支出", "basic", "basic"),
    kind("项目支出", "project", "project"),
    kind("上缴上级支出", "to-superior", "toSuperior"),
    kind("经营支出", "operating", "operating"),
    kind("对附属单位补助支出", "to-affiliated", "toAffiliated")
  ];
  return `${head}${kinds.join("；")}。`;
}

function fiscal(truth: Truth, write: ClaimWriter): string {
  const now = sumsOf(truth.flows, ...FISCAL);
  const last = sumsOf(truth.lastYear, ...FISCAL);
  const total = now.income + now.opening;
  const prior = last.income + last.opening;
  const head = `${truth.year}年度财政拨款收入总计${write.amount("fiscal.income.total", total)}、支出总计${write.amount("fiscal.expenditure.total", total)}。`;
  const changes = `财政拨款收入总计${write.changeSince("fiscal.income.total", total, prior)}；支出总计${write.changeSince("fiscal.expenditure.total", total, prior)}。`;
  return `${head}其中，${changes}`;
}

function general(truth: Truth, write: ClaimWriter): string[] {
  const {spent} = sumsOf(truth.flows, "general");
  const all = sumsOf(truth.flows).spent;
  const prior = sumsOf(truth.lastYear, "general").spent;
  const {year} = truth;
  const first = `${year}年度一般公共预算财政拨款支出${write.amount("general", spent)}，占本年支出合计的${write.share("general", spent, "expenditure", all)}。`;
  const change = `一般公共预算财政拨款支出${write.changeSince("general", spent, prior)}。`;
  const second = `${year}年度一般公共预算财政拨款支出${write.amount("general", spent)}，用于以下方面：${structure(truth, write, "")}`;
  const budget = generalBudget(truth);
  const third = `${year}年度一般公共预算财政拨款支出年初预算为${write.amount("general", budget, "initial-budget")}，支出决算为${write.amount("general", spent)}${write.completion("general", spent, budget, "年初预算", "initial-budget")}。其中：`;
  return [
    under("一般公共预算财政拨款支出决算总体情况"),
    `${first}${change}`,
    under("一般公共预算财政拨款支出决算结构情况"),
    second,
    under("一般公共预算财政拨款支出决算具体情况"),
    third,
    ...itemParagraphs(truth, write, "")
  ];
}

function basic(truth: Truth, write: ClaimWriter): string[] {
  const {basic, staff, running} = sumsOf(truth.flows, "general");
  const list = (...groups: string[]) => (namesOf(truth, ...groups) ? `，主要包括：${namesOf(truth, ...groups)}` : "");
  return [
    `${truth.year}年度一般公共预算财政拨款基本支出${write.amount("general.basic", basic)}，其中：`,
    `人员经费${write.amount("general.staff", staff)}${list("301", "303")}。`,
    `公用经费${write.amount("general.running", running)}${list("302", "307", "310", "399")}。`
  ];
}

function threeExpenses(truth: Truth, write: ClaimWriter): string[] {
  const {item, budget} = write.style;
  const first = expense(truth, write, "", budget, `${truth.year}年度“三公”经费财政拨款支出`);
  const abroad = `1${item}${expense(truth, write, "abroad", budget, "因公出国（境）费")}${trips(truth, write)}`;
  const cars = `2${item}${expense(truth, write, "vehicles", budget, "公务用车购置及运行维护费")}其中：`;
  const carParts = vehicles(truth, write);
  const guests = `3${item}${expense(truth, write, "reception", budget, "公务接待费")}其中：`;
  return [
    under("“三公”经费财政拨款支出决算总体情况说明"),
    first,
    under("“三公”经费财政拨款支出决算具体情况说明"),
    abroad,
    cars,
    ...carParts,
    guests,
    ...reception(truth, write)
  ];
}

function other(truth: Truth, write: ClaimWriter): string[] {
  return [
    under("机关运行经费执行情况说明"),
    runningCosts(truth, write),
    under("政府采购支出情况说明"),
    procurement(truth, write) + smallBusiness(truth, write),
    under("国有资产占用情况说明"),
    assets(truth, write)
  ];
}
