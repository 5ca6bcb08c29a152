import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {readForms} from "../../src/reading/forms.js";
import * as made from "./made-form.js";

const DOCUMENT = new URL("../../../shared/documents/jilin-2024.txt", import.meta.url);
const shared = existsSync(DOCUMENT);
if (!shared) console.warn("skipped: the real document is read only where ../shared is at hand");

const context = {unit: "万元"};

function read(...given: Parameters<typeof made.toForm>) {
  const forms = readForms(made.toForm(...given), context);
  const cell = (id: string) => forms.cells.find((c) => c.id === `10:${id}`);
  const kinds = forms.repairs.filter(({row}) => row !== "p01.score").map(({row, kind}) => `${row} ${kind}`);
  return {...forms, cell, kinds};
}

test("readForms(lines) reads a form that nothing has damaged, without a repair", () => {
  const {projects, indicators, rows, repairs, unread, cell} = read();
  expect(projects).toEqual([
    {id: "p01", name: "桥梁养护经费", department: "某市交通局", unit: "某市交通局（本级）", line: 2}
  ]);
  expect(indicators.map(({first, second, third}) => [first, second, third])).toEqual([
    ["产出指标", "数量指标", "养护桥梁座数"],
    ["满意度指标", "服务对象满意度指标", "市民满意度"]
  ]);
  expect(rows.map(({key}) => key)).toEqual(
    ["total", "current", "carried", "other", "i1", "i2", "score"].map((key) => `p01.${key}`)
  );
  expect(cell("p01.total:executed")).toMatchObject({text: "19.5", status: "number", unit: "万元"});
  expect(cell("p01.score:score")).toMatchObject({text: "93.00", unit: "分"});
  expect([repairs, unread]).toEqual([[], []]);
});

test("readForms(lines) keeps blanks, zeros and dashes apart", () => {
  const {cell} = read();
  expect(["p01.carried:initial", "p01.other:initial", "p01.other:score"].map((id) => cell(id)?.status)).toEqual([
    "zero",
    "blank",
    "dash"
  ]);
});

test("readForms(lines) parts comparator, digits and unit, and leaves words as text", () => {
  const {cell} = read([
    ["", "产出指标", "时效指标", "完成时限", "不超过 2 年", "2年", "50", "50"],
    ["", "效益指标", "社会效益指标", "通行改善", "明显", "明显", "40", "40"],
    ["", "", "", "验收日期", "12月底前", "11月", "0", "0"]
  ]);
  expect(cell("p01.i1:target")).toMatchObject({comparator: "≤", unit: "年", text: "不超过2年"});
  expect(cell("p01.i1:target")?.amount?.text).toBe("2");
  expect(cell("p01.i2:target")).toMatchObject({status: "text", amount: null});
  expect(cell("p01.i3:target")).toMatchObject({status: "text"});
});

test("readForms(lines) tells whether a reason is given and does not keep it", () => {
  const forms = read();
  expect(forms.indicators.map(({explained}) => explained)).toEqual([false, true]);
  expect(JSON.stringify(forms)).not.toContain("下雨");
  expect(JSON.stringify(forms)).not.toContain("养护桥梁。");
});

test("readForms(lines) finds the values of a row that a page break moved", () => {
  const {indicators, cell, kinds} = read([made.FIRST, made.SECOND.slice(1)]);
  expect(cell("p01.i2:target")?.text).toBe("≥90%");
  expect(cell("p01.i2:score")?.text).toBe("35");
  expect(indicators[1]?.first).toBe("满意度指标");
  expect(kinds).toEqual(["p01.i2 shifted-columns"]);
});

test("readForms(lines) joins a fund's label that broke over two lines, and a goal's", () => {
  const cut = ["", "年度资", "30", "20", "19.5", "97.5", "8"];
  const {rows, kinds} = read(undefined, [cut, [""], ["", "金总额"], made.CURRENT]);
  expect(rows[0]).toMatchObject({key: "p01.total", name: "年度资金总额"});
  expect(kinds).toEqual(["p01.total joined-label"]);
});

test("readForms(lines) reads markup of text recognition as the signs it stands for", () => {
  const {cell, kinds} = read([made.FIRST.with(4, "$\\geq 12\\%$").with(5, "<p>13%</p>")]);
  expect(cell("p01.i1:target")).toMatchObject({text: "≥12%", comparator: "≥", unit: "%"});
  expect(cell("p01.i1:result")?.text).toBe("13%");
  expect(kinds).toEqual(["p01.i1 markup", "p01.i1 markup"]);
});

test("readForms(lines) infers a lost first level from the second", () => {
  const {indicators, kinds} = read([made.FIRST, ["", "", "生态效益指标", "河道清洁", "≥1次", "1次", "40", "40"]]);
  expect(indicators[1]).toMatchObject({first: "效益指标", second: "生态效益指标"});
  expect(kinds).toEqual(["p01.i2 missing-text"]);
});

test("readForms(lines) takes a repeated second level for one", () => {
  const row = ["", "社会效益指标", "社会效益指标", "通行时间", "≥1次", "1次", "40", "40"];
  const {indicators, kinds} = read([made.FIRST, row]);
  expect(indicators[1]).toMatchObject({first: "效益指标", second: "社会效益指标", third: "通行时间"});
  expect(kinds).toEqual(["p01.i2 repeated-heading"]);
});

test("readForms(lines) calls an indicator whose name is lost by its nearest label", () => {
  const {indicators, kinds} = read([made.FIRST, ["", "满意度指标", "服务对象满意度指标", "≥90%", "90%", "40", "40"]]);
  expect(indicators[1]).toMatchObject({first: "满意度指标", third: "服务对象满意度指标"});
  expect(kinds).toContain("p01.i2 missing-text");
});

test("readForms(lines) gives a level word on a line of its own to the row that it names", () => {
  const {indicators, kinds} = read([
    made.FIRST,
    ["", "", "", "市民满意度", "≥90%", "91%", "40", "40"],
    ["", "满意度指标"]
  ]);
  expect(indicators[1]?.first).toBe("满意度指标");
  expect(kinds).toContain("p01.i2 row-order");
});

test("readForms(lines) reads 成本指标 as a first level, or under 产出指标 as a second", () => {
  const old = ["", "产出指标", "成本指标", "单价", "≤3元", "3元", "10", "10"];
  const recent = ["", "成本指标", "经济成本指标", "单价", "≤3元", "3元", "10", "10"];
  const {indicators} = read([old, recent]);
  expect(indicators.map(({first, second}) => `${first}>${second}`)).toEqual([
    "产出指标>成本指标",
    "成本指标>经济成本指标"
  ]);
});

test("readForms(lines) skips a heading and a title that the next page repeats", () => {
  const lines = made.toLines(
    made.TITLE,
    made.NAME,
    made.FUNDS,
    made.TOTAL,
    made.INDICATORS,
    made.FIRST,
    made.TITLE,
    made.NAME,
    made.INDICATORS,
    made.SECOND,
    made.SCORE
  );
  const {projects, indicators, repairs} = readForms(lines, context);
  expect([projects.length, indicators.length]).toEqual([1, 2]);
  expect(repairs.map(({kind}) => kind)).toEqual(["repeated-heading", "repeated-heading"]);
});

test("readForms(lines) reads yuan, a weight of the execution, and full marks beside the total", () => {
  const lines = made.toLines(
    made.TITLE,
    made.NAME,
    ["项目资金（元）", "", "年初预算数(A)", "全年预算数(B)", "全年执行数(C)", "分值", "执行率", "得分"],
    ["", "年度资金总额：", "300000", "200000.00", "195000", "10", "97.50%", "9.75"],
    ["", "其中：当年财政拨款", "300000", "200000.00", "195000", "-", "97.50%", "-"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "分值",
      "年度指标值",
      "实际完成值",
      "得分",
      "偏差原因分析及改进措施"
    ],
    ["", "产出指标（90分）", "数量指标", "养护桥梁座数", "90", "12座", "13座", "89.5", ""],
    ["总分", "", "", "", "100", "", "", "99.25"]
  );
  const forms = readForms(lines, context);
  const texts = (row: string) =>
    forms.cells.filter((c) => c.row === row).map((c) => `${c.column} ${c.text}${c.unit && ` ${c.unit}`}`);
  expect(texts("p01.total")).toEqual([
    "initial 300000 元",
    "adjusted 200000.00 元",
    "executed 195000 元",
    "weight 10 分",
    "rate 97.50% %",
    "score 9.75 分"
  ]);
  expect(texts("p01.i1")).toEqual(["target 12座 座", "result 13座 座", "weight 90 分", "score 89.5 分"]);
  expect(texts("p01.score")).toEqual(["score 99.25 分"]);
  expect(forms.indicators[0]?.first).toBe("产出指标");
});

test("readForms(lines) skips a fund heading that the next page repeats, and names a lost label by its turn", () => {
  const {rows, repairs} = read(undefined, [made.TOTAL, made.FUNDS, made.CURRENT, made.CARRIED.with(1, ""), made.OTHER]);
  expect(rows.slice(0, 4).map(({key}) => key)).toEqual(["p01.total", "p01.current", "p01.carried", "p01.other"]);
  expect(repairs.map(({row, kind}) => `${row} ${kind}`)).toEqual([
    "p01 repeated-heading",
    "p01.carried missing-heading"
  ]);
});

test("readForms(lines) keeps no sentence: neither a reason that goes on after a page break nor its markup", () => {
  const reason = made.SECOND.with(8, "<p>连日大雨，桥面湿滑，施工一度停顿，后来又逢汛期</p>");
  const forms = readForms(made.toForm([made.FIRST, reason, Array(8).fill("").concat("工期因此推迟")]), context);
  expect(forms.indicators.map(({third, explained}) => [third, explained])).toEqual([
    ["养护桥梁座数", false],
    ["市民满意度", true]
  ]);
  expect(JSON.stringify(forms)).not.toMatch(/大雨|工期/);
  expect(forms.repairs.map(({kind}) => kind)).toEqual(["markup", "split-row"]);
});

test("readForms(lines) gives a fund whose row is blank its blanks", () => {
  const {cell} = read([made.FIRST], [made.TOTAL, made.CURRENT, ["", "上年结转资金", "", "", ""], ["", "其他资金", ""]]);
  expect(["p01.carried:initial", "p01.other:score"].map((id) => cell(id)?.status)).toEqual(["blank", "blank"]);
});

test("readForms(lines) reads an amount with its unit, and calls digits that are no number by name", () => {
  const garbled = ["", "年度资金总额", "3O.5", "20 19", "19.5万元", "97.5", "8"];
  const {cell, unread} = read([made.FIRST], [garbled, made.CURRENT]);
  expect(["initial", "adjusted", "executed"].map((column) => cell(`p01.total:${column}`)?.status)).toEqual([
    "text",
    "text",
    "number"
  ]);
  expect(unread.map(({text, reason}) => [text, reason])).toEqual([
    ["3O.5", "not-a-number"],
    ["20 19", "not-a-number"]
  ]);
});

test("readForms(lines) names a row of numbers that is no indicator, and one below the total", () => {
  const damaged = ["绩效指标", "产出指标", "数量指标", "养护桥梁座数", "≥12座", "13座", "50", "5O"];
  const {unread, indicators} = read([damaged, made.FIRST, made.SCORE, made.SECOND]);
  expect(indicators.map(({third}) => third)).toEqual(["养护桥梁座数"]);
  expect(unread.map(({line, reason}) => [line, reason])).toEqual([
    [12, "unknown-row"],
    [15, "unknown-row"]
  ]);
});

test("readForms(lines) keeps a blank result in its place", () => {
  const {cell} = read([["", "产出指标", "数量指标", "养护桥梁座数", "≥12座", "", "50", "0"]]);
  expect([cell("p01.i1:target")?.text, cell("p01.i1:result")?.status]).toEqual(["≥12座", "blank"]);
});

test("readForms(lines) reads what a cut-off form holds, and nothing from nothing", () => {
  const cut = readForms(made.toForm().slice(0, 6), context);
  expect([cut.projects.length, cut.cells.length, cut.indicators.length]).toEqual([1, 10, 0]);
  expect(readForms([], context).cells).toEqual([]);
});

test.skipIf(!shared)("readForms(lines) reads every number of the real document's forms", () => {
  const forms = readDocument();
  const count = (status: string) => forms.cells.filter((c) => c.status === status).length;
  expect([forms.projects.length, forms.indicators.length, forms.rows.length]).toEqual([16, 73, 153]);
  expect(forms.cells.filter(({amount}) => amount).length).toBe(566);
  expect([count("text"), count("dash"), count("blank")]).toEqual([14, 48, 0]);
  expect(forms.unread).toEqual([]);
});

test.skipIf(!shared)("readForms(lines) agrees with the gold file on every cell and label", () => {
  const gold = JSON.parse(readFileSync(new URL("../gold/jilin-2024.json", import.meta.url), "utf8"));
  const forms = readDocument();
  const cells = Object.fromEntries(
    forms.cells.map(({id, text, status, line, comparator, amount, unit}) => [
      id,
      /:(?:target|result)$/.test(id)
        ? {text, status, comparator, digits: amount?.text ?? "", unit, line}
        : {text, status, line}
    ])
  );
  for (const [id, cell] of Object.entries(gold.cells))
    if (id.startsWith("10:")) expect({id, ...cells[id]}).toMatchObject({id, ...(cell as object)});
  expect(forms.projects.map(({id, name, line}) => ({id, name, line}))).toEqual(
    gold.projects.map(({id, name, line}: {id: string; name: string; line: number}) => ({id, name, line}))
  );
  const labels = Object.fromEntries(forms.indicators.map(({id, project: _, ...rest}) => [id, rest]));
  for (const [id, {inferred: _, third, ...label}] of Object.entries<Record<string, unknown>>(gold.indicators))
    expect({id, ...labels[id]}).toMatchObject({id, ...label, ...(third ? {third} : {})});
});

test.skipIf(!shared)("readForms(lines) records every repair that the gold file names", () => {
  const gold = JSON.parse(readFileSync(new URL("../gold/jilin-2024.json", import.meta.url), "utf8"));
  const repairs = new Set(readDocument().repairs.map(({row, kind, line}) => `${row} ${kind} ${line}`));
  const named: {row: string; kind: string; line: number}[] = gold.damaged;
  expect(named.map(({row, kind, line}) => `${row} ${kind} ${line}`).filter((repair) => !repairs.has(repair))).toEqual(
    []
  );
});

function readDocument() {
  const lines = readFileSync(DOCUMENT, "utf8")
    .split("\n")
    .map((text, i) => ({number: i + 1, text}));
  const from = lines.findLastIndex(({text}) => text.includes("部门预算项目支出绩效自评表"));
  const to = lines.findLastIndex(({text}) => text.startsWith("第三部分"));
  return readForms(lines.slice(from, to), context);
}

test("readForms(lines) reads an indicator once that is printed twice, and says so", () => {
  const {indicators, unread} = read([made.FIRST, made.FIRST, made.SECOND]);
  expect(indicators.map(({third}) => third)).toEqual(["养护桥梁座数", "市民满意度"]);
  expect(unread).toMatchObject([{reason: "ambiguous", line: 13}]);
});
