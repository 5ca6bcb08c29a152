import {expect, test} from "vitest";
import {sectionLabel, viewOf} from "../../src/accounts/index.js";
import {labelOf, subjectLabel} from "../../src/checks/labels.js";
import {smallOffice} from "./tables/small-office.js";

const view = viewOf(smallOffice());

test("labelOf(id) names a cell by table, row and column", () => {
  expect(labelOf("03:2010302:project", view, "zh")).toBe("表03 一般行政管理事务·项目支出");
  expect(labelOf("03:2010302:project", view, "en")).toBe("table 03, General administration, project expenditure");
});

test("labelOf(id) leaves the only column of a table out", () => {
  expect(labelOf("06:30113:amount", view, "zh")).toBe("表06 住房公积金");
});

test("labelOf(id) tells the two totals of a table apart", () => {
  expect(labelOf("01:income.total:amount", view, "zh")).toBe("表01 收入总计");
  expect(labelOf("01:expenditure.total:amount", view, "zh")).toBe("表01 支出总计");
});

test("labelOf(id) tells money carried in from money received", () => {
  expect(labelOf("04:opening.general:amount", view, "zh")).not.toBe(labelOf("04:income.general:amount", view, "zh"));
});

test("labelOf(id) names a row, a table, and a cell that the document lacks", () => {
  expect(labelOf("05:2210201", view, "en")).toBe("table 05, Housing provident fund");
  expect(labelOf("07", view, "zh")).toBe("表07 政府性基金预算财政拨款收入支出决算表");
  expect(labelOf("08:total:basic", view, "zh")).toBe("表08 合计·基本支出");
});

test("labelOf(id) answers with the id where nothing names it", () => {
  expect(labelOf("nobody", view, "en")).toBe("nobody");
});

test("subjectLabel(subject) reads codes through the glossary", () => {
  expect(subjectLabel("general:221", view, "en")).toBe("Housing security");
  expect(subjectLabel("economic:30217", view, "zh")).toBe("公务接待费");
});

test("sectionLabel(section) numbers sections as they are printed", () => {
  expect(sectionLabel("9.2.3", "zh")).toBe("情况说明九（二）3");
  expect(sectionLabel("11.1", "en")).toBe("section 11.1");
});
