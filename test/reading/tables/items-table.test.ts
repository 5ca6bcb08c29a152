import {expect, test} from "vitest";
import {readTable02} from "../../../src/reading/tables/table-02.js";
import {readTable03} from "../../../src/reading/tables/table-03.js";
import {readTable05} from "../../../src/reading/tables/table-05.js";
import {madeSource, textsOf} from "./made-grid.js";

const HEAD_03 = `项 目||本年支出 合计|基本支出|项目支出|上缴 上级 支出|经营 支出|对附属 单位补 助支出
科目代码|科目名称||||||
栏次||1|2|3|4|5|6`;

test("readTable03(source) reads every column of every row, blanks too", () => {
  const {table, rows, cells, repairs, unread} = readTable03(
    madeSource(
      "03",
      `${HEAD_03}\n合计||30.00|20.00|10.00|||\n201|一般公共服务支出|30.00|20.00|10.00|||\n20126|档案事务|30.00|20.00|10.00|||`
    )
  );
  expect(rows.map((r) => [r.key, r.level, r.parent])).toEqual([
    ["total", 0, ""],
    ["201", 1, "total"],
    ["20126", 2, "201"]
  ]);
  expect(cells).toHaveLength(18);
  expect(cells.filter((c) => c.status === "blank")).toHaveLength(9);
  expect([table.status, repairs, unread]).toEqual(["read", [], []]);
});

test("readTable03(source) goes by headings where columns stand in another order", () => {
  const reading = readTable03(
    madeSource(
      "03",
      "科目编码|科目名称|项目支出|基本支出|本年支出合计|经营支出|对附属单位补助支出|上缴上级支出\n201|某类|1.00|2.00|3.50|||0.50"
    )
  );
  expect(textsOf(reading, "201")).toMatchObject({total: "3.50", basic: "2.00", project: "1.00", "to-superior": "0.50"});
});

test("readTable03(source) joins codes that stand in columns of their own, whole or continued", () => {
  const head = "类|款|项|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出";
  const {rows} = readTable03(
    madeSource("03", `${head}\n201|||某类|5|5\n201|26||某款|5|5\n201|26|04|某项|3|3\n||99|另一项|2|2`)
  );
  expect(rows.map((r) => r.key)).toEqual(["201", "20126", "2012604", "2012699"]);
});

test("readTable03(source) reads a total that shares its row with the headings of the codes", () => {
  const head = "项目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出";
  const reading = readTable03(
    madeSource("03", `${head}\n类|款|项|合计|2,946.25|2,000.25|946.00|||\n201|||某类|2,946.25|2,000.25|946.00|||`)
  );
  expect(textsOf(reading, "total")).toMatchObject({total: "2,946.25", project: "946.00"});
  expect(reading.rows.map((r) => r.key)).toEqual(["total", "201"]);
});

test("readTable03(source) reads the total where it comes last", () => {
  const {rows} = readTable03(madeSource("03", `${HEAD_03}\n201|某类|30.00|30.00||||\n|合计|30.00|30.00||||`));
  expect(rows.map((r) => r.key)).toEqual(["201", "total"]);
});

test("readTable03(source) puts a row back that lost its name's empty neighbour, and says so", () => {
  const reading = readTable03(madeSource("03", `${HEAD_03}\n合计|30.00|20.00|10.00|||\n201|某类|30.00|20.00|10.00|||`));
  expect(textsOf(reading, "total")).toMatchObject({total: "30.00", basic: "20.00", project: "10.00"});
  expect(reading.repairs).toMatchObject([{kind: "shifted-columns", row: "total", line: 4, evidence: "row-total"}]);
});

test("readTable03(source) puts amounts back that slipped one column to the right", () => {
  const reading = readTable03(madeSource("03", `${HEAD_03}\n201|某类||30.00|20.00|10.00||`));
  expect(textsOf(reading, "201")).toMatchObject({total: "30.00", basic: "20.00", project: "10.00", "to-superior": ""});
  expect(reading.repairs).toHaveLength(1);
});

test("readTable03(source) leaves a row with a wrong digit where it stands", () => {
  const reading = readTable03(madeSource("03", `${HEAD_03}\n201|某类|31.00|20.00|10.00|||`));
  expect(textsOf(reading, "201")).toMatchObject({total: "31.00", basic: "20.00", project: "10.00"});
  expect(reading.repairs).toEqual([]);
});

test("readTable03(source) takes the standard order where the headings lost their spans, and says so", () => {
  const reading = readTable03(
    madeSource(
      "03",
      "项目|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n科目代码|科目名称\n栏次||1|2|3|4|5|6\n201|某类|30.00|20.00|10.00|||"
    )
  );
  expect(textsOf(reading, "201")).toMatchObject({total: "30.00", basic: "20.00", project: "10.00"});
  expect(reading.repairs).toMatchObject([{kind: "shifted-columns", row: "", evidence: "sequence"}]);
});

test("readTable03(source) joins a name that wraps into a row of its own", () => {
  const {rows, repairs} = readTable03(
    madeSource("03", `${HEAD_03}\n2080505|机关事业单位基本养老|3|3||||\n|保险缴费支出||||||`)
  );
  expect(rows.map((r) => r.name)).toEqual(["机关事业单位基本养老保险缴费支出"]);
  expect(repairs).toMatchObject([{kind: "joined-label", row: "2080505"}]);
});

test("readTable03(source) passes over headings that the next page repeats", () => {
  const {rows, unread} = readTable03(madeSource("03", `${HEAD_03}\n201|某类|3|3||||\n${HEAD_03}\n205|另一类|3|3||||`));
  expect(rows.map((r) => r.key)).toEqual(["201", "205"]);
  expect(unread).toEqual([]);
});

test("readTable03(source) reports a code printed twice and keeps the first", () => {
  const reading = readTable03(madeSource("03", `${HEAD_03}\n201|某类|3|3||||\n201|某类|4|4||||`));
  expect(textsOf(reading, "201").total).toBe("3");
  expect(reading.unread).toMatchObject([{reason: "ambiguous", line: 5}]);
});

test("readTable03(source) reports what is no number in a column of amounts", () => {
  const reading = readTable03(madeSource("03", `${HEAD_03}\n201|某类|三万|3||||`));
  expect(reading.unread).toMatchObject([{text: "三万"}]);
});

test("readTable03(source) knows a table that the document's end cuts off, and takes no half number", () => {
  const source = madeSource("03", `${HEAD_03}\n合计||30.00|20.00|10.00|||\n201|某类|12.00|12.0`, {
    last: true,
    cut: true
  });
  const reading = readTable03(source);
  expect(reading.table.status).toBe("truncated");
  expect(textsOf(reading, "201")).toMatchObject({total: "12.00", basic: "12.0"});
  expect(reading.cells.find((c) => c.id === "03:201:basic")).toMatchObject({status: "text", amount: null});
  expect(reading.unread).toMatchObject([{reason: "truncated-table", line: 5}]);
});

test("readTable02(source) reads headings spaced letter by letter or split over rows", () => {
  const head =
    "项 目||本年收 入合计|财政拨 款收入|上级补|事业 收入|经 营 收 入|附属单位|其他 收入\n科目代码|科目名称|||助收入|||上缴收入|";
  const reading = readTable02(madeSource("02", `${head}\n201|某类|8|1|2|||3|2`));
  expect(textsOf(reading, "201")).toMatchObject({total: "8", fiscal: "1", superior: "2", affiliated: "3", other: "2"});
});

test("readTable02(source) names a column that it does not know", () => {
  const head =
    "科目代码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|其中：教育收费|经营收入|附属单位上缴收入|其他收入";
  const reading = readTable02(madeSource("02", `${head}\n201|某类|5|3||2|1|||`));
  expect(textsOf(reading, "201")).toMatchObject({total: "5", fiscal: "3", business: "2"});
  expect(reading.unread).toMatchObject([{reason: "unknown-column", text: "教育收费"}]);
});

test("readTable05(source) reads basic expenditure with and without staff and running costs", () => {
  const five = "项 目||本年支出||||\n科目代码|科目名称|小计|基本支出|||项目支出\n|||小计|人员经费|公用经费|";
  expect(textsOf(readTable05(madeSource("05", `${five}\n201|某类|9|5|3|2|4`)), "201")).toEqual({
    total: "9",
    basic: "5",
    staff: "3",
    running: "2",
    project: "4"
  });
  const three = "项目||合计|基本支出|项目支出\n功能分类科目编码|科目名称|||";
  expect(textsOf(readTable05(madeSource("05", `${three}\n201|某类|9|5|4`)), "201")).toEqual({
    total: "9",
    basic: "5",
    project: "4"
  });
});

const FAMILY = `${HEAD_03}
合计||30.00|20.00|10.00|||
201|某类|30.00|20.00|10.00|||
20126|某款|24.00|20.00|4.00|||
20131|另一款|6.00||6.00|||`;

test("readTable03(source) lets the sums of its columns place a row that fits in two ways", () => {
  const reading = readTable03(madeSource("03", FAMILY.replace("6.00||6.00|||", "6.00|6.00|||")));
  expect(textsOf(reading, "20131")).toMatchObject({total: "6.00", basic: "", project: "6.00"});
  expect(reading.repairs).toMatchObject([{row: "20131", evidence: "neighbour"}]);
});

test("readTable03(source) reads rows whose empty ends an editor has cut off", () => {
  const reading = readTable03(madeSource("03", FAMILY.replaceAll(/\|+$/gm, "")));
  expect(textsOf(reading, "201")).toMatchObject({total: "30.00", basic: "20.00", project: "10.00", operating: ""});
  expect([reading.repairs, reading.unread]).toEqual([[], []]);
});

test("readTable03(source) says where a row fits nowhere", () => {
  const reading = readTable03(madeSource("03", FAMILY.replace("6.00||6.00|||", "6.00|1.00|1.00|1.00|1.00|1.00|1.00")));
  expect(reading.unread).toMatchObject([{reason: "ambiguous", line: 7}]);
});

const HEAD_05 = `项目||本年支出||||
科目代码|科目名称|小计|基本支出|||项目支出
|||小计|人员经费|公用经费|
栏次||1|2|3|4|5`;
const ROWS_05 = "合计||30|20|15|5|10\n201|某类|30|20|15|5|10";

test("readTable05(source) takes the standard order where a row of headings is lost and the rows add up in it", () => {
  const lost = HEAD_05.split("\n").toSpliced(2, 1).join("\n");
  const reading = readTable05(madeSource("05", `${lost}\n${ROWS_05}`));
  expect(textsOf(reading, "201")).toEqual({total: "30", basic: "20", staff: "15", running: "5", project: "10"});
  expect(reading.repairs).toMatchObject([{kind: "shifted-columns", evidence: "sequence"}]);
});

test("readTable05(source) takes no column for known where a row of headings is lost and nothing adds up", () => {
  const lost = HEAD_05.split("\n").toSpliced(2, 1).join("\n");
  const reading = readTable05(madeSource("05", `${lost}\n合计||30|1|2|3|4\n201|某类|30|1|2|3|4`));
  expect(reading.cells).toEqual([]);
  expect(reading.table.status).toBe("truncated");
  expect(reading.unread).toContainEqual(expect.objectContaining({reason: "unknown-column"}));
});

test("readTable05(source) reads the year's expenditure where income and balances stand beside it", () => {
  const head = `科目代码|科目名称|年初结转和结余|||本年收入|||本年支出|||年末结转和结余||
||合计|基本支出|项目支出|合计|基本支出|项目支出|合计|基本支出|项目支出|合计|基本支出|项目支出`;
  const reading = readTable05(
    madeSource("05", `${head}\n201|某类|1.00|1.00||9.00|4.00|5.00|8.00|5.00|3.00|2.00||2.00`)
  );
  expect(textsOf(reading, "201")).toMatchObject({total: "8.00", basic: "5.00", project: "3.00"});
  expect(reading.unread.every(({reason}) => reason === "unknown-column")).toBe(true);
  expect(reading.unread.length).toBeGreaterThan(0);
});

const BRANCH_05 = `合计||30.00|21.00|9.00
205|教育支出|30.00|21.00|9.00
20502|普通教育|30.00|21.00|9.00
2050202|小学教育|18.00|11.00|7.00
2050203|初中教育|12.00|10.00|2.00`.split("\n");

test("readTable05(source) says that rows are missing where the document ends above them", () => {
  const status = (rows: readonly string[]) =>
    readTable05(
      madeSource("05", ["科目代码|科目名称|本年支出合计|基本支出|项目支出", ...rows].join("\n"), {last: true})
    ).table.status;
  expect([5, 4, 3].map((n) => status(BRANCH_05.slice(0, n)))).toEqual(["read", "truncated", "read"]);
});

test("readTable05(source) takes a wrong number in the last rows for no missing row", () => {
  const wrong = BRANCH_05.with(-1, "2050203|初中教育|11.00|10.00|2.00").join("\n");
  const {table} = readTable05(
    madeSource("05", `科目代码|科目名称|本年支出合计|基本支出|项目支出\n${wrong}`, {last: true})
  );
  const brother = BRANCH_05.with(-2, "2050202|小学教育|17.00|11.00|7.00").join("\n");
  const other = readTable05(
    madeSource("05", `科目代码|科目名称|本年支出合计|基本支出|项目支出\n${brother}`, {last: true})
  );
  expect([table.status, other.table.status]).toEqual(["truncated", "read"]);
});

test("readTable05(source) reads a heading that a page parts, its upper half with fewer cells than columns", () => {
  const lower =
    "科目代码|||科目名称|小计|基本支出|项目支出\n类|款|项|合计|30.00|21.00|9.00\n205|||教育支出|30.00|21.00|9.00";
  const reading = readTable05(madeSource("05", `项目|本年支出\n${lower}`));
  expect(textsOf(reading, "205")).toEqual({total: "30.00", basic: "21.00", project: "9.00"});
  expect(reading.unread).toEqual([]);
});
