import {expect, test} from "vitest";
import {readTable07} from "../../../src/reading/tables/table-07.js";
import {readTable08} from "../../../src/reading/tables/table-08.js";
import {madeSource, textsOf} from "./made-grid.js";

const SIX = `项目||年初结转和结余|本年收入|本年支出|||年末结转和结余
科目代码|科目名称|||小计|基本支出|项目支出|`;

test("readTable07(source) reads an empty table as empty, with the blanks of its total", () => {
  const {table, rows, cells, unread} = readTable07(madeSource("07", `${SIX}\n栏次||1|2|3|4|5|6\n|合计||||||`));
  expect([table.status, rows.map((r) => r.key), cells.length, unread]).toEqual(["empty", ["total"], 6, []]);
});

test("readTable07(source) reads opening, income, expenditure and closing", () => {
  const reading = readTable07(
    madeSource("07", `${SIX}\n212|城乡社区支出|1.00|5.00|4.00||4.00|2.00\n合计||1.00|5.00|4.00||4.00|2.00`)
  );
  expect(textsOf(reading, "212")).toEqual({
    opening: "1.00",
    income: "5.00",
    total: "4.00",
    basic: "",
    project: "4.00",
    closing: "2.00"
  });
});

test("readTable07(source) keeps the headings that collide with the row of totals out of its amounts", () => {
  const reading = readTable07(
    madeSource(
      "07",
      "科目代码|科目名称|年初结转和结余|本年收入|本年支出|||年末结转和结余\n合计|||105.00|合计|基本支出|项目支出|\n212|城乡社区支出||105.00|105.00||105.00|"
    )
  );
  expect(textsOf(reading, "212")).toMatchObject({income: "105.00", total: "105.00", project: "105.00"});
  expect(textsOf(reading, "total")).toMatchObject({income: "105.00", total: "", project: ""});
});

test("readTable08(source) reads the three columns of the standard form and the six of other places", () => {
  const three = readTable08(
    madeSource("08", "项目||本年支出||\n科目代码|科目名称|合计|基本支出|项目支出\n223|国有资本经营预算支出|4||4")
  );
  expect(textsOf(three, "223")).toEqual({total: "4", basic: "", project: "4"});
  const six = readTable08(madeSource("08", `${SIX}\n223|国有资本经营预算支出|1|5|4||4|2`));
  expect(textsOf(six, "223")).toEqual({opening: "1", income: "5", total: "4", basic: "", project: "4", closing: "2"});
});
