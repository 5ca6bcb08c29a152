import {expect, test} from "vitest";
import {readTable06} from "../../../src/reading/tables/table-06.js";
import {madeSource, textsOf} from "./made-grid.js";

const THREE = "科目代码|科目名称|决算数|科目代码|科目名称|决算数|科目代码|科目名称|决算数";

test("readTable06(source) reads three groups and both totals, parents by class", () => {
  const reading = readTable06(
    madeSource(
      "06",
      `${THREE}\n301|工资福利支出|9.00|302|商品和服务支出|4.00|310|资本性支出|1.00\n30101|基本工资|9.00|30201|办公费|4.00|31002|办公设备购置|1.00\n人员经费合计||9.00|公用经费合计|||||5.00`
    )
  );
  expect(reading.rows.map((r) => [r.key, r.parent])).toEqual([
    ["301", "staff"],
    ["30101", "301"],
    ["302", "running"],
    ["30201", "302"],
    ["310", "running"],
    ["31002", "310"],
    ["staff", ""],
    ["running", ""]
  ]);
  expect(textsOf(reading, "running")).toEqual({amount: "5.00"});
  expect([reading.table.status, reading.unread]).toEqual(["read", []]);
});

test("readTable06(source) reads two groups, with class and item in columns of their own", () => {
  const head = "经济分类科目编码||科目名称|金额|经济分类科目编码||科目名称|金额\n类|款|||类|款||";
  const reading = readTable06(
    madeSource(
      "06",
      `${head}\n301||工资福利支出|9|302||商品和服务支出|4\n301|01|基本工资|9|302|99|其他商品和服务支出|4\n人员经费合计|||9|公用经费合计|||4`
    )
  );
  expect(reading.rows.map((r) => r.key)).toEqual(["301", "30101", "302", "30299", "staff", "running"]);
  expect(textsOf(reading, "30299")).toEqual({amount: "4"});
});

test("readTable06(source) takes whole yuan for amounts and not for codes", () => {
  const reading = readTable06(
    madeSource(
      "06",
      `${THREE}\n301|工资福利支出|47084|302|商品和服务支出|79730|||\n人员经费合计||47084|公用经费合计|||||79730`,
      {unit: "元"}
    )
  );
  expect(textsOf(reading, "staff")).toEqual({amount: "47084"});
  expect(reading.rows.map((r) => r.key)).toEqual(["301", "302", "staff", "running"]);
});

test("readTable06(source) puts a row back that has one cell too many", () => {
  const reading = readTable06(
    madeSource(
      "06",
      `${THREE}\n301|工资福利支出|9.00||302|商品和服务支出|4.00|310|资本性支出|1.00\n人员经费合计||9.00|公用经费合计|||||5.00`
    )
  );
  expect(textsOf(reading, "302")).toEqual({amount: "4.00"});
  expect(reading.repairs).toMatchObject([{kind: "shifted-columns", row: "301", evidence: "code"}]);
});

test("readTable06(source) joins a name that wraps, and reads codes glued to names", () => {
  const reading = readTable06(
    madeSource(
      "06",
      `${THREE}\n30108|机关事业单位基本|9.00|30207邮电费||4.00|||\n|养老保险缴费|||||||\n人员经费合计||9.00|公用经费合计|||||4.00`
    )
  );
  expect(reading.rows.map((r) => r.name)).toContain("机关事业单位基本养老保险缴费");
  expect(textsOf(reading, "30207")).toEqual({amount: "4.00"});
});

test("readTable06(source) is truncated where the document ends before the totals", () => {
  const reading = readTable06(
    madeSource("06", `${THREE}\n301|工资福利支出|9.00|302|商品和服务支出|4.00`, {last: true})
  );
  expect(reading.table.status).toBe("truncated");
});
