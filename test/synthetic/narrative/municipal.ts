import {termOf} from "../../../src/accounts/index.js";
import {balanceOf, FISCAL, sumsOf} from "../sums.js";
import {ownIncome, type Truth} from "../truth/index.js";
import type {ClaimWriter} from "./claim-writer.js";
import {phases, setAside} from "./district-matters.js";
import {expense, sum} from "./expenses.js";
import {generalBudget, itemParagraphs, namesOf, structure} from "./general.js";
import {assets, noneOr, procurement, runningCosts} from "./other-matters.js";
import {type Section, under} from "./section.js";

/** Ten sections, as districts of the east print them: shares in the place of changes. Our own sentences, patterns of reference §2. */
export function municipal(truth: Truth, write: ClaimWriter): Section[] {
  return [
    {title: "收入支出决算总体情况说明", paragraphs: [whole(truth, write)]},
    {title: "收入决算情况说明", paragraphs: [income(truth, write)]},
    {title: "支出决算情况说明", paragraphs: [spending(truth, write)]},
    {title: "财政拨款收入支出决算总体情况说明", paragraphs: [fiscal(truth, write)]},
    {title: "一般公共预算财政拨款支出决算情况说明", paragraphs: general(truth, write)},
    {title: "一般公共预算财政拨款基本支出决算情况说明", paragraphs: [basic(truth, write)]},
    {title: "财政拨款“三公”经费支出决算情况说明", paragraphs: threeExpenses(truth, write)},
    {
      title: "政府性基金预算财政拨款收入支出决算情况说明",
      paragraphs: [noneOr(truth, write, "fund", "政府性基金预算财政拨款")]
    },
    {
      title: "国有资本经营预算财政拨款支出决算情况说明",
      paragraphs: [noneOr(truth, write, "capital", "国有资本经营预算财政拨款")]
    },
    {title: "其他重要事项的情况说明", paragraphs: other(truth, write)}
  ];
}

function whole(truth: Truth, write: ClaimWriter): string {
  const {income, opening} = sumsOf(truth.flows);
  const last = sumsOf(truth.lastYear);
  const total = income + opening + balanceOf(truth).used;
  const prior = last.income + last.opening;
  return `${truth.year}年度收入支出总计${write.bothTotals(total)}。收入支出总计${write.bothChanges(total, prior)}。`;
}

function income(truth: Truth, write: ClaimWriter): string {
  const {income, incomeOf} = sumsOf(truth.flows);
  const head = `本年收入合计${write.amount("income", income)}，其中：`;
  const kinds = (["fiscal", ...ownIncome] as const).filter((kind) => incomeOf[kind]);
  const parts = kinds.map((kind) =>
    part(write, termOf(`income.${kind}`).zh, `income.${kind}`, incomeOf[kind], "income", income)
  );
  return `${head}${parts.join("；")}。`;
}

function spending(truth: Truth, write: ClaimWriter): string {
  const {spent, basic, project, toSuperior, operating, toAffiliated} = sumsOf(truth.flows);
  const head = `本年支出合计${write.amount("expenditure", spent)}，其中：`;
  const kinds = [
    ["基本支出", "basic", basic],
    ["项目支出", "project", project],
    ["上缴上级支出", "to-superior", toSuperior],
    ["经营支出", "operating", operating],
    ["对附属单位补助支出", "to-affiliated", toAffiliated]
  ] as const;
  const parts = kinds
    .filter(([, , yuan]) => yuan)
    .map(([name, id, yuan]) => part(write, name, `expenditure.${id}`, yuan, "expenditure", spent));
  return `${head}${parts.join("；")}。`;
}

function part(write: ClaimWriter, name: string, subject: string, yuan: number, of: string, whole: number): string {
  return `${name}${write.amount(subject, yuan)}，占${write.share(subject, yuan, of, whole)}`;
}

function fiscal(truth: Truth, write: ClaimWriter): string {
  const now = sumsOf(truth.flows, ...FISCAL);
  const last = sumsOf(truth.lastYear, ...FISCAL);
  const total = now.income + now.opening;
  const said = write.changeSince.bind(write);
  return `${truth.year}年度财政拨款收入总计${write.amount("fiscal.income.total", total)}，财政拨款收入总计${said("fiscal.income.total", total, last.income + last.opening)}。`;
}

function general(truth: Truth, write: ClaimWriter): string[] {
  const {spent} = sumsOf(truth.flows, "general");
  const all = sumsOf(truth.flows).spent;
  const prior = sumsOf(truth.lastYear, "general").spent;
  const first = `一般公共预算财政拨款支出${write.amount("general", spent)}，占本年支出合计的${write.share("general", spent, "expenditure", all)}。一般公共预算财政拨款支出${write.changeSince("general", spent, prior)}。`;
  const second = `一般公共预算财政拨款支出${write.amount("general", spent)}，用在这些方面：${structure(truth, write, "（类）")}`;
  const budget = generalBudget(truth);
  const third = `一般公共预算财政拨款支出年初预算为${write.amount("general", budget, "initial-budget")}，支出决算为${write.amount("general", spent)}${write.completion("general", spent, budget, "年初预算", "initial-budget")}。其中：`;
  return [
    under("一般公共预算财政拨款支出决算总体情况"),
    first,
    under("一般公共预算财政拨款支出决算结构情况"),
    second,
    under("一般公共预算财政拨款支出决算具体情况"),
    third,
    ...itemParagraphs(truth, write, "。")
  ];
}

function basic(truth: Truth, write: ClaimWriter): string {
  const {basic, staff, running} = sumsOf(truth.flows, "general");
  const list = (...groups: string[]) => (namesOf(truth, ...groups) ? `，主要包括：${namesOf(truth, ...groups)}` : "");
  const head = `一般公共预算财政拨款基本支出${write.amount("general.basic", basic)}。其中：`;
  const people = `人员经费${write.amount("general.staff", staff)}${list("301", "303")}；`;
  return `${head}${people}公用经费${write.amount("general.running", running)}${list("302", "307", "310", "399")}。`;
}

function threeExpenses(truth: Truth, write: ClaimWriter): string[] {
  const first = expense(truth, write, "", write.style.budget, `${truth.year}年度“三公”经费财政拨款支出`);
  const whole = sum(truth.expenses.outturn, "");
  if (!whole) return [under("总体情况说明"), first];
  const share = (name: string, group: "abroad" | "vehicles" | "reception") =>
    part(write, `${name}支出决算`, `sangong.${group}`, sum(truth.expenses.outturn, group), "sangong", whole);
  const shares = `其中：${share("因公出国（境）费", "abroad")}；${share("公务用车购置及运行维护费", "vehicles")}；${share("公务接待费", "reception")}。`;
  return [under("总体情况说明"), first, under("具体情况说明"), shares, ...details(truth, write)];
}

function details({expenses: {groups, trips, outturn, bought, kept, domestic}}: Truth, write: ClaimWriter): string[] {
  const {item} = write.style;
  const persons = trips.reduce((all, trip) => all + trip.persons, 0);
  const abroad = `1${item}因公出国（境）费支出${write.amount("sangong.abroad", outturn.abroad)}。全年因公出国（境）团组${write.count("abroad.groups", groups, "个")}，累计${write.count("abroad.persons", persons, "人次")}。`;
  const cars = `2${item}公务用车购置及运行维护费支出${write.amount("sangong.vehicles", sum(outturn, "vehicles"))}。`;
  const bought_ = `其中：公务用车购置支出${write.amount("sangong.vehicles.purchase", outturn["vehicles.purchase"])}，购置公务用车${write.count("vehicles.bought", bought, "辆")}。`;
  const running = `公务用车运行维护支出${write.amount("sangong.vehicles.running", outturn["vehicles.running"])}。公务用车保有量为${write.count("vehicles.kept", kept, "辆")}。`;
  const guests = `3${item}公务接待费支出${write.amount("sangong.reception", outturn.reception)}。`;
  if (!domestic.groups || domestic.yuan !== outturn.reception) return [abroad, cars + bought_ + running, guests];
  const home = `国内公务接待${write.count("reception.domestic.groups", domestic.groups, "批次")}、${write.count("reception.domestic.persons", domestic.persons, "人次")}。`;
  return [abroad, cars + bought_ + running, guests + home];
}

function other(truth: Truth, write: ClaimWriter): string[] {
  return [
    under("机关运行经费支出情况"),
    runningCosts(truth, write),
    under("政府采购支出情况"),
    procurement(truth, write) + (write.style.template === "district" ? setAside(truth, write) : ""),
    under("国有资产占用情况"),
    assets(truth, write),
    ...(write.style.template === "district" ? phases(truth, write) : [])
  ];
}
