import {expect, test} from "vitest";
import type {Project, Row} from "../../src/accounts/index.js";
import {readNarrative} from "../../src/reading/narrative/index.js";

const ROWS: readonly Row[] = [
  ["05", "205", "教育支出"],
  ["05", "20502", "普通教育"],
  ["05", "2050202", "小学教育"],
  ["05", "208", "社会保障和就业支出"],
  ["05", "20805", "行政事业单位养老支出"],
  ["05", "2080505", "机关事业单位基本养老保险缴费支出"],
  ["06", "30101", "基本工资"],
  ["06", "30114", "医疗费"],
  ["06", "30307", "医疗费补助"],
  ["06", "30207", "邮电费"]
].map(([table = "", code = "", name = ""], order) => ({
  table,
  key: code,
  order,
  side: "" as const,
  code,
  name,
  level: 0,
  parent: "",
  ordinal: "",
  line: 0
}));

const PROJECTS: readonly Project[] = [
  {id: "p01", name: "区图书馆购书费", department: "", unit: "", line: 0},
  {id: "p02", name: "应急机动经费项目", department: "", unit: "", line: 0}
];

function read(...texts: string[]) {
  const lines = texts
    .join("\n")
    .split("\n")
    .map((text, i) => ({number: i + 1, text}));
  return readNarrative(lines, {year: "2024", rows: ROWS, projects: PROJECTS});
}

/** One claim a line: subject, measure, basis, direction, digits, and the whole or base of a quotient. */
function said(...texts: string[]): string[] {
  return read(...texts).claims.map((c) =>
    [
      c.subject,
      c.measure,
      c.basis,
      c.word && `${c.word}→${c.direction}`,
      c.text,
      c.of && `of ${c.of} ${c.ofBasis}`.trim()
    ]
      .filter((part) => part && part !== "outturn")
      .join(" ")
  );
}

function stated(...texts: string[]): string[] {
  return read(...texts).statements.map((s) => `${s.subject} ${s.kind} ${s.text}`);
}

const WHOLE = "一、收入支出决算总体情况说明";
const INCOME = "二、收入决算情况说明";
const FISCAL = "四、财政拨款收入支出决算总体情况说明";
const GENERAL = "五、一般公共预算财政拨款支出决算情况说明";
const BASIC = "六、一般公共预算财政拨款基本支出决算情况说明";
const SANGONG = "九、“三公”经费支出决算情况说明";
const EVALUATION = "十、预算绩效情况说明";
const PURCHASES = "（二）政府采购支出情况";

test("readNarrative(C1) reads a grand total of both sides as two claims", () => {
  expect(said(WHOLE, "2024年度收入支出总计1,234.5万元。比上年增加１０．２０万元，增长0.8％。")).toEqual([
    "income.total amount 1,234.5万元",
    "expenditure.total amount 1,234.5万元",
    "income.total change 增加→up １０．２０万元",
    "expenditure.total change 增加→up １０．２０万元",
    "income.total percent-change 增长→up 0.8％",
    "expenditure.total percent-change 增长→up 0.8％"
  ]);
  const [claim] = read(WHOLE, "收、支总计均为1,234.50万元。").claims;
  expect([claim?.amount.value.toString(), claim?.amount.decimals, claim?.unit]).toEqual(["1234.5", 2, "万元"]);
});

test("readNarrative(C2) gives a change to the amount before the comma, or to the subject it names", () => {
  expect(said(INCOME, "本年收入合计90万元，其中：事业收入30万元，比上年减少5万元，下降14.3%；其他收入2万元。")).toEqual(
    [
      "income amount 90万元",
      "income.business amount 30万元",
      "income.business change 减少→down 5万元",
      "income.business percent-change 下降→down 14.3%",
      "income.other amount 2万元"
    ]
  );
  expect(said(FISCAL, "与2023年度相比，财政拨款收入总计降低3万元，降低1%；支出总计上升3.1万元。")).toEqual([
    "fiscal.income.total change 降低→down 3万元",
    "fiscal.income.total percent-change 降低→down 1%",
    "fiscal.expenditure.total change 上升→up 3.1万元"
  ]);
});

test("readNarrative(C2) goes on with the whole of a composition in the next sentence", () => {
  const claims = said(INCOME, "本年收入合计90万元，其中：事业收入30万元，占33.3%。同比增加4万元，增长4.7%。");
  expect(claims.slice(2)).toEqual([
    "income.business share 33.3% of income",
    "income change 增加→up 4万元",
    "income percent-change 增长→up 4.7%"
  ]);
});

test("readNarrative(C2) takes the year compared with from the text", () => {
  const {claims} = read(WHOLE, "收入总计9万元，与2022年度相比减少1万元。支出总计9万元，比上年减少1万元。");
  expect(claims.filter((c) => c.measure === "change").map((c) => c.period)).toEqual(["2022/2024", "2023/2024"]);
});

test("readNarrative(C2) gives neither of two changes that are told together to one subject", () => {
  const {claims, numbers} = read(WHOLE, "收入总计80万元，支出总计80万元，与上年相比，分别增加8万元和9万元。");
  expect(claims.map(({measure}) => measure)).toEqual(["amount", "amount"]);
  expect(numbers.slice(2).map(({reason}) => reason)).toEqual(["unrecognised", "unrecognised"]);
});

test("readNarrative(C2) gives no period to a change where the year of the accounts is not known", () => {
  const lines = [WHOLE, "收入总计80万元，比上年增加8万元。"].map((text, i) => ({number: i + 1, text}));
  const {claims} = readNarrative(lines, {year: "", rows: [], projects: []});
  expect(claims.map(({measure, period}) => [measure, period])).toEqual([
    ["amount", ""],
    ["change", ""]
  ]);
});

test("readNarrative(C3) reads words for no change as statements and 0.00 as a flat change", () => {
  expect(stated(INCOME, "事业收入0万元，与上年基本持平；经营收入0万元，同比无变化。")).toEqual([
    "income.business flat 持平",
    "income.operating flat 无变化"
  ]);
  expect(said(INCOME, "经营收入0.00万元，比上年增加0.00万元，增长0%。").slice(1)).toEqual([
    "income.operating change 增加→flat 0.00万元",
    "income.operating percent-change 增长→flat 0%"
  ]);
});

test("readNarrative(C4) reads a base of nought as last year's amount", () => {
  const {claims, unread} = read(SANGONG, "公务接待费支出决算为2万元，比上年增加2万元，增长--（基数为0，不可比）。");
  expect(unread).toEqual([]);
  expect(claims.at(-1)).toMatchObject({subject: "sangong.reception", measure: "amount", period: "2023", text: "0"});
});

test("readNarrative(C5, C6) reads shares of the whole that is named or that the composition began with", () => {
  const text = "主要用于以下方面：教育（类）支出60万元，占75.00%；“社会保障和就业支出”20万元，占25%。";
  expect(
    said(GENERAL, "（二）一般公共预算财政拨款支出决算结构情况", `2024年度一般公共预算财政拨款支出80万元，${text}`)
  ).toEqual([
    "general amount 80万元",
    "general:205 amount 60万元",
    "general:205 share 75.00% of general",
    "general:208 amount 20万元",
    "general:208 share 25% of general"
  ]);
  expect(said(GENERAL, "一般公共预算财政拨款支出80万元，占本年支出合计的98.1%。")[1]).toBe(
    "general share 98.1% of expenditure"
  );
});

test("readNarrative(C7) reads completion against the budget the sentence printed", () => {
  expect(said(SANGONG, "“三公”经费支出全年预算为10万元，支出决算为9万元，完成预算的90%。")).toEqual([
    "sangong amount adjusted-budget 10万元",
    "sangong amount 9万元",
    "sangong completion 90% of sangong adjusted-budget"
  ]);
  expect(said(SANGONG, "“三公”经费支出决算为9万元，完成年初预算20万元的45%。")).toEqual([
    "sangong amount 9万元",
    "sangong amount initial-budget 20万元",
    "sangong completion 45% of sangong initial-budget"
  ]);
  expect(said(SANGONG, "“三公”经费年初预算数为0.00万元，支出决算为9万元，完成年初预算45%。").at(-1)).toBe(
    "sangong completion 45% of sangong initial-budget"
  );
});

test("readNarrative(C8, C26) tells the direction of a budget comparison, and a difference from the budget", () => {
  const item = "1、教育支出（类）普通教育（款）小学教育（项）。年初预算为5万元，支出决算为7万元，完成年初预算的140%。";
  const rest = "决算数大于预算数的主要原因是：人员增加。";
  expect(stated(GENERAL, item + rest)).toEqual([
    "general:2050202 above-budget 决算数大于预算数",
    "general:2050202 reason 主要原因"
  ]);
  expect(stated(GENERAL, `${item}决算数与年初预算数基本持平。`)).toEqual([
    "general:2050202 equal-budget 决算数与年初预算数基本持平"
  ]);
  expect(
    said(GENERAL, "1、教育（类）普通教育（款）小学教育（项）7万元，完成年初预算140%，决算数大于预算数2万元。")
  ).toEqual([
    "general:2050202 amount 7万元",
    "general:2050202 completion 140% of general:2050202 initial-budget",
    "general:2050202 change 大于→up 2万元 of general:2050202 budget"
  ]);
});

test("readNarrative(C24, C26) keeps differences from the budget apart from those of a year", () => {
  expect(said(GENERAL, "一般公共预算财政拨款支出80万元。与年初预算90万元相比，减少10万元；比上年增加3万元。")).toEqual([
    "general amount 80万元",
    "general amount initial-budget 90万元",
    "general change 减少→down 10万元 of general initial-budget",
    "general change 增加→up 3万元"
  ]);
  expect(
    said(GENERAL, "1. 教育（类）普通教育（款）小学教育（项）支出决算为5万元，主要原因是执行中调减项目经费2万元。")[1]
  ).toBe("general:2050202 change adjusted-budget 调减→down 2万元 of general:2050202 initial-budget");
});

test("readNarrative(C25) reads a class with its code, and a change whose verb was forgotten", () => {
  expect(said(GENERAL, "1.教育支出(205类)30.00万元：较上年决算数3.00万元，下降9.1%。")).toEqual([
    "general:205 amount 30.00万元",
    "general:205 change 3.00万元",
    "general:205 percent-change 下降→down 9.1%"
  ]);
});

test("readNarrative(C9) resolves an item level by level, and names what it cannot find", () => {
  const names = [
    "社会保障和就业（类）行政事业单位离退休（款）机关事业单位基本养老保险缴费（项）",
    "教育（类）普通教育（款）天文教育（项）"
  ];
  const {claims} = read(GENERAL, ...names.map((n, i) => `${i + 1}. ${n}年初预算为3万元，支出决算为3万元。`));
  expect(claims.map((c) => [c.section, c.subject])).toEqual([
    ["5.1", "general:2080505"],
    ["5.1", "general:2080505"],
    ["5.2", "general:?天文教育"],
    ["5.2", "general:?天文教育"]
  ]);
});

test("readNarrative(C9) reads an amount that leads its paragraph as the outturn of the item", () => {
  expect(said(GENERAL, "1、教育（类）普通教育（款）小学教育（项）。7万元，主要用于：校舍。年初预算为6万元。")).toEqual([
    "general:2050202 amount 7万元",
    "general:2050202 amount initial-budget 6万元"
  ]);
});

test("readNarrative(C10) resolves the listed items among staff or running costs only", () => {
  const text = "人员经费30万元，主要包括：基本工资、医疗费、医疗费补助等；公用经费9万元，主要包括：邮电费、星际旅费。";
  expect(stated(BASIC, `基本支出39万元。其中：${text}`)).toEqual([
    "economic:30101 named 基本工资",
    "economic:30114 named 医疗费",
    "economic:30307 named 医疗费补助",
    "economic:30207 named 邮电费",
    "economic:? named 星际旅费"
  ]);
});

test("readNarrative(C12) takes shares of the three public expenses from their total", () => {
  const parts = "因公出国（境）费支出决算1万元，占10%；公务接待费支出决算9万元，占90%。";
  expect(said(SANGONG, `“三公”经费支出决算10万元，其中：${parts}`)).toEqual([
    "sangong amount 10万元",
    "sangong.abroad amount 1万元",
    "sangong.abroad share 10% of sangong",
    "sangong.reception amount 9万元",
    "sangong.reception share 90% of sangong"
  ]);
});

test("readNarrative(C13) tells trips from the sum of persons", () => {
  const trips = "赴甲国考察2人次，支出金额4万元；赴乙国参会1人次，支出3.5万元。";
  expect(said(SANGONG, `1. 因公出国（境）费预算为7.5万元。全年因公出国（境）团组2个，累计3人次。${trips}`)).toEqual([
    "sangong.abroad amount budget 7.5万元",
    "abroad.groups count 2个",
    "abroad.persons count 3人次",
    "abroad.trip.persons count 2人次",
    "abroad.trip amount 4万元",
    "abroad.trip.persons count 1人次",
    "abroad.trip amount 3.5万元"
  ]);
});

test("readNarrative(C14) tells vehicles kept, bought and added apart", () => {
  const text = "公务用车购置支出为18万元，公务用车购置数为1辆。年末公务用车保有量为6辆。主要原因是公务用车减少2台。";
  expect(said(SANGONG, text)).toEqual([
    "sangong.vehicles.purchase amount 18万元",
    "vehicles.bought count 1辆",
    "vehicles.kept count 6辆",
    "vehicles.added count 减少→down 2台"
  ]);
});

test("readNarrative(C15) reads reception with foreign guests beside or within the domestic part", () => {
  const text = "国内公务接待支出5万元（含外宾接待支出0.39万元），接待12批次、96人次，其中：接待外宾1批次、8人次。";
  expect(said(SANGONG, `公务接待费支出决算5万元。其中：${text}`)).toEqual([
    "sangong.reception amount 5万元",
    "sangong.reception.domestic amount 5万元",
    "sangong.reception.foreign amount 0.39万元",
    "reception.domestic.groups count 12批次",
    "reception.domestic.persons count 96人次",
    "reception.foreign.groups count 1批次",
    "reception.foreign.persons count 8人次"
  ]);
});

test("readNarrative(sections) numbers a 三公 item whose number is not printed by its order, and says so", () => {
  const {claims, repairs} = read(
    SANGONG,
    "（二）具体情况",
    "1. 因公出国（境）费预算为0万元。",
    "2. 公务用车购置及运行费预算为4万元。",
    "公务接待费预算为1万元。"
  );
  expect(claims.map((c) => `${c.section} ${c.subject}`)).toEqual([
    "9.2.1 sangong.abroad",
    "9.2.2 sangong.vehicles",
    "9.2.3 sangong.reception"
  ]);
  expect(repairs).toEqual([
    expect.objectContaining({kind: "missing-heading", row: "9.2.3", line: 5, after: "3.公务接待费"})
  ]);
});

test("readNarrative(C16, C24) keeps numbers of a reason from passing for the subject of the sentence", () => {
  expect(said("（一）机关运行经费支出情况", "机关运行经费支出40万元，比2023年度减少4万元，下降9.1%。")).toEqual([
    "running-costs amount 40万元",
    "running-costs change 减少→down 4万元",
    "running-costs percent-change 下降→down 9.1%"
  ]);
  const text = "本年支出合计50万元，比上年增加6万元，主要原因是项目支出增加，较上一年度增加7万元。";
  expect(said("三、支出决算情况说明", text)).toEqual([
    "expenditure amount 50万元",
    "expenditure change 增加→up 6万元",
    "expenditure.project change 增加→up 7万元"
  ]);
  expect(read("三、支出决算情况说明", "项目支出5万元，主要是绿化养护增加3万元。").numbers.at(-1)?.reason).toBe(
    "unrecognised"
  );
});

test("readNarrative(C17, C18) reads procurement and shares of what each names", () => {
  const text = "政府采购金额50万元，其中：政府采购货物支出20万元、政府采购工程支出10万元、政府采购服务支出20万元。";
  const small =
    "授予中小企业合同金额40万元，占政府采购支出总额的80%，其中：授予小微企业合同金额10万元，占政府采购支出总额的20%；";
  const kind = "货物采购授予中小企业合同金额占货物支出金额的55%。";
  expect(said(PURCHASES, text, small + kind)).toEqual([
    "procurement amount 50万元",
    "procurement.goods amount 20万元",
    "procurement.works amount 10万元",
    "procurement.services amount 20万元",
    "procurement.sme amount 40万元",
    "procurement.sme share 80% of procurement",
    "procurement.micro amount 10万元",
    "procurement.micro share 20% of procurement",
    "procurement.sme.goods share 55% of procurement.goods"
  ]);
});

test("readNarrative(C19) tells what was set aside from what was won", () => {
  const aside = "面向中小企业预留政府采购项目预算金额30万元，其中面向小微企业预留项目预算金额12万元。";
  const won = "在预留项目中，由中小企业供应商中标（成交）28万元；在其他政府采购项目中，由小微企业供应商成交3万元。";
  expect(said(PURCHASES, aside, won)).toEqual([
    "procurement.reserved.sme amount budget 30万元",
    "procurement.reserved.micro amount budget 12万元",
    "procurement.won.sme amount 28万元",
    "procurement.open.micro amount 3万元"
  ]);
});

test("readNarrative(C20) counts vehicles by kind and keeps the threshold of equipment out", () => {
  const text =
    "截至2024年12月31日，本部门共有车辆7辆，其中：主要领导干部用车1辆、其他用车6辆；单价100万元（含）以上设备2台（套）。";
  const {claims, numbers} = read("（三）国有资产占用情况", text);
  expect(claims.map((c) => `${c.subject} ${c.text}`)).toEqual([
    "assets.vehicles 7辆",
    "assets.vehicles.principal 1辆",
    "assets.vehicles.other 6辆",
    "assets.equipment 2台（套）"
  ]);
  expect(numbers.filter((n) => n.reason).map((n) => [n.text, n.reason])).toEqual([["100万元", "threshold"]]);
});

test("readNarrative(C21) tells the phases and grades of evaluation apart", () => {
  const phases = "编报绩效目标的项目6个，涉及预算金额90万元；绩效跟踪项目5个，涉及预算金额80万元；绩效自评项目4个，";
  expect(
    said(
      "（四）预算绩效情况",
      `${phases}涉及预算金额70万元，平均得分91.5分（评级为“优”的项目3个，评级为“良”的项目1个）。`
    )
  ).toEqual([
    "evaluation.targets.projects count 6个",
    "evaluation.targets.funds amount budget 90万元",
    "evaluation.tracking.projects count 5个",
    "evaluation.tracking.funds amount budget 80万元",
    "evaluation.projects count 4个",
    "evaluation.funds amount budget 70万元",
    "evaluation.score score 91.5分",
    "evaluation.grade.excellent count 3个",
    "evaluation.grade.good count 1个"
  ]);
});

test("readNarrative(C22) reads counts, funds, scores and results of projects", () => {
  const first = "组织开展绩效自评，一级项目1个，二级项目3个，共涉及资金20万元，占一般公共预算项目支出总额的90%。";
  const project = "购书费自评情况：项目自评得分为96.5分。全年预算数为8万元，执行数为6万元，完成预算的75%。";
  const text = "完成采编图书120册，读者满意度达到97%以上，借阅量同比提升12%，咨询成本下降至3%。";
  expect(said(EVALUATION, "（一）开展情况", first, "（二）自评结果", project + text)).toEqual([
    "evaluation.first count 1个",
    "evaluation.second count 3个",
    "evaluation.funds amount budget 20万元",
    "evaluation.funds share budget 90% of general.project",
    "project:p01 score 96.5分",
    "project:p01 amount adjusted-budget 8万元",
    "project:p01 amount 6万元",
    "project:p01 completion 75% of project:p01 adjusted-budget",
    "project:p01 count 120册",
    "project:p01 rate 97%",
    "project:p01 percent-change 提升→up 12%",
    "project:p01 rate 3%"
  ]);
});

test("readNarrative(C22) reads a project by another name and one that no form has", () => {
  const {claims} = read(EVALUATION, "机动专项经费自评情况：自评得分为90分。", "天文台经费自评情况：自评得分为80分。");
  expect(claims.map((c) => [c.section, c.subject, c.label])).toEqual([
    ["10.1", "project:p02", "机动专项经费"],
    ["10.2", "project:?天文台经费", "天文台经费"]
  ]);
});

test("readNarrative(C22) takes an amount after 完成预算的 for what was spent", () => {
  expect(said(EVALUATION, "购书费自评情况：全年预算数为8万元，完成预算的6.5万元，执行率为81.3%。").slice(1)).toEqual([
    "project:p01 amount 6.5万元",
    "project:p01 completion 81.3% of project:p01 adjusted-budget"
  ]);
});

test("readNarrative(C23) reads a sentence of no activity", () => {
  expect(
    stated("七、政府性基金预算财政拨款收入支出决算情况说明", "我单位2024年度没有政府性基金预算财政拨款收支。")
  ).toEqual(["fund none 没有政府性基金预算财政拨款收支"]);
  expect(stated(SANGONG, "本单位2024年度无“三公”经费财政拨款支出。")[0]).toMatch(/^sangong none 无/);
});

test("readNarrative(numbers) gives a reason for every number that claims nothing", () => {
  const text = "依据财预〔2016〕143号，建成“15分钟生活圈”，实行7*24小时值守，受理30余万件，信件3小时内办结率达99%。";
  const {numbers} = read(EVALUATION, `购书费自评情况：${text}`);
  expect(numbers.map((n) => [n.text, n.reason || "claim"])).toEqual([
    ["2016", "law-year"],
    ["143", "code"],
    ["15分钟", "name"],
    ["7", "name"],
    ["24小时", "name"],
    ["30余万件", "approximate"],
    ["3小时", "name"],
    ["99%", "claim"]
  ]);
});

test("readNarrative(numbers) leaves years, dates and list numbering out, and calls an unknown number unread", () => {
  const {numbers, unread} = read(WHOLE, "1.截至2024年3月5日，2021-2025年规划：1、收入总计5万元；（2）另有9颗卫星。");
  expect(numbers.map((n) => [n.text, n.reason])).toEqual([
    ["5万元", ""],
    ["9", "unrecognised"]
  ]);
  expect(unread).toEqual([expect.objectContaining({reason: "unrecognised-number", text: "9", line: 2})]);
});

test("readNarrative(lines) joins what a page break split, and records a split label or number only", () => {
  const {claims, repairs} = read(
    WHOLE,
    "支出总",
    "",
    "计7841.",
    "",
    "66万",
    "元，收入总计为5",
    "万元。主要是业",
    "",
    "务减少。"
  );
  expect(claims.map((c) => [c.subject, c.text, c.line])).toEqual([
    ["expenditure.total", "7841.66万元", 4],
    ["income.total", "5万元", 7]
  ]);
  expect(repairs.map((r) => [r.kind, r.line, r.after])).toEqual([
    ["joined-label", 2, "支出总计"],
    ["joined-label", 4, "7841.66万元"]
  ]);
});

test("readNarrative(lines) takes a full-width comma for a separator among full-width digits only", () => {
  const texts = (sentence: string) => read(BASIC, sentence).numbers.map(({text}) => text);
  expect(texts("人员、公用和其他分别为100，200，300万元。")).toEqual(["100", "200", "300万元"]);
  expect(texts("人员经费１，２００万元。")).toEqual(["１，２００万元"]);
});

test("readNarrative(lines) reads through markup and half-width punctuation", () => {
  const {claims, repairs} = read(WHOLE, "<p>收入总计 5 万元, 比上年减少 1 万元, 下降 $16.7\\%$;</p>");
  expect(claims.map((c) => c.text)).toEqual(["5万元", "1万元", "16.7%"]);
  expect(repairs).toEqual([expect.objectContaining({kind: "markup", line: 2})]);
});

test("readNarrative(lines) reads radicals that stand for characters", () => {
  const {claims} = read(SANGONG, "公务⽤⻋购置费支出18万元，公务⽤⻋保有量为2辆。");
  expect(claims.map((c) => [c.subject, c.text])).toEqual([
    ["sangong.vehicles.purchase", "18万元"],
    ["vehicles.kept", "2辆"]
  ]);
});

test("readNarrative(S1, S2) finds placeholders and alternatives left unresolved", () => {
  expect(stated(WHOLE, "XX部门收入总计5万元，比上年增加（减少）1万元，决算数大小于预算数。")).toEqual([
    " residue XX",
    "income.total residue 增加（减少）",
    "income.total residue 大小于"
  ]);
  expect(said(WHOLE, "收入总计5万元，比上年增加（减少）1万元。")[1]).toBe("income.total change 增加（减少）→ 1万元");
});

test("readNarrative(none) answers nothing for no lines and for text without sections", () => {
  expect(read("")).toEqual({claims: [], statements: [], numbers: [], repairs: [], unread: []});
  expect(read("此处有3万元。").numbers.map((n) => n.reason)).toEqual(["unrecognised"]);
});

test("readNarrative(lines) takes no digits for a number that the document ends within", () => {
  const said = (end: string) =>
    read("一、收入支出决算总体情况说明", "", `收入总计100.00万元，比上年减少5.00万元，下降${end}`);
  expect(said("4.8%").claims.map(({amount}) => amount.text)).toEqual(["100.00", "5.00", "4.8"]);
  for (const end of ["4", "4."]) {
    expect(said(end).claims.map(({amount}) => amount.text)).toEqual(["100.00", "5.00"]);
    expect(said(end).numbers.at(-1)).toMatchObject({reason: "unrecognised"});
  }
});
