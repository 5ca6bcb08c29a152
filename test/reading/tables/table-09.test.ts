import {expect, test} from "vitest";
import {readTable09} from "../../../src/reading/tables/table-09.js";
import {madeSource, textsOf} from "./made-grid.js";

const ITEMS = "合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费";
const SUB = "||小计|公务用车购置费|公务用车运行维护费|";
const HALVES = `预算数||||||决算数|||||\n${ITEMS}|${ITEMS}\n${SUB}|${SUB}\n1|2|3|4|5|6|7|8|9|10|11|12`;
const PAIRS = `合计||因公出国（境）费||公务用车购置及运行费||||||公务接待费|
||||小计||公务用车购置费||公务用车运行费|||
||||||||||
预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数`;

test("readTable09(source) reads budgets before outturns", () => {
  const reading = readTable09(madeSource("09", `${HALVES}\n9.00|1.00|5.00||5.00|3.00|8.00|1.00|5.00||5.00|2.00`));
  expect(textsOf(reading, "total")).toEqual({budget: "9.00", outturn: "8.00"});
  expect(textsOf(reading, "vehicles.purchase")).toEqual({budget: "", outturn: ""});
  expect(textsOf(reading, "reception")).toEqual({budget: "3.00", outturn: "2.00"});
  expect(reading.rows.map((r) => [r.key, r.parent, r.name])).toEqual([
    ["total", "", "合计"],
    ["abroad", "total", "因公出国（境）费"],
    ["vehicles", "total", "公务用车购置及运行维护费"],
    ["vehicles.purchase", "vehicles", "公务用车购置费"],
    ["vehicles.running", "vehicles", "公务用车运行维护费"],
    ["reception", "total", "公务接待费"]
  ]);
  expect(reading.repairs).toEqual([]);
});

test("readTable09(source) reads items in pairs of budget and outturn", () => {
  const reading = readTable09(madeSource("09", `${PAIRS}\n9.00|8.00|1.00|1.00|5.00|5.00|0.00|0|5.00|5.00|3.00|2.00`));
  expect(textsOf(reading, "total")).toEqual({budget: "9.00", outturn: "8.00"});
  expect(textsOf(reading, "vehicles")).toEqual({budget: "5.00", outturn: "5.00"});
  expect(textsOf(reading, "reception")).toEqual({budget: "3.00", outturn: "2.00"});
  expect(reading.cells.filter((c) => c.status === "zero")).toHaveLength(2);
});

test("readTable09(source) takes the standard order where a heading has slipped, and says so", () => {
  const reading = readTable09(
    madeSource("09", `${HALVES.replace("预算数||||||", "预算数|||||")}\n9|1|5||5|3|8|1|5||5|2`)
  );
  expect(textsOf(reading, "reception")).toEqual({budget: "3", outturn: "2"});
  expect(reading.repairs).toMatchObject([
    {kind: "shifted-columns", evidence: "sequence", after: "预算数 1–6 决算数 7–12"}
  ]);
});

test("readTable09(source) has six items without amounts where the table is empty", () => {
  const {table, rows, cells} = readTable09(madeSource("09", `${HALVES}\n|||||||||||`));
  expect([table.status, rows.length, cells.length]).toEqual(["empty", 6, 12]);
});

test("readTable09(source) is truncated where the document ends within its amounts", () => {
  const {table} = readTable09(madeSource("09", `${HALVES}\n9.00|1.00|5.00`, {last: true, cut: true}));
  expect(table.status).toBe("truncated");
});

test("readTable09(source) says where the amounts fit in more than one way", () => {
  const reading = readTable09(madeSource("09", `${HALVES}\n9.00|1.00|5.00|5.00|3.00|8.00|1.00|5.00||5.00|2.00`));
  expect(reading.unread).toMatchObject([{reason: "ambiguous", line: 5}]);
});

test("readTable09(source) puts amounts back that slipped by one", () => {
  const reading = readTable09(
    madeSource("09", `${HALVES}\n|9.00|1.00|5.00|2.00|3.00|3.00|8.00|1.00|5.00|1.00|4.00|2.00`)
  );
  expect(textsOf(reading, "reception")).toEqual({budget: "3.00", outturn: "2.00"});
  expect(reading.repairs).toMatchObject([{kind: "shifted-columns", evidence: "row-total"}]);
});

test("readTable09(source) says nothing of amounts whose row is not there", () => {
  const {table, cells, unread} = readTable09(madeSource("09", HALVES));
  expect([table.status, cells.length, unread[0]?.reason]).toEqual(["truncated", 0, "truncated-table"]);
});

test("readTable09(source) goes by the sums where headings are printed twice", () => {
  const twice = `预算数|||||决算数|||||\n${HALVES.replace("预算数||||||", "预算数|||||")}`;
  const reading = readTable09(madeSource("09", `${twice}\n9|1|5||5|3|8|1|5||5|2`));
  expect(textsOf(reading, "reception")).toEqual({budget: "3", outturn: "2"});
});

test("readTable09(source) reads a table of outturns alone", () => {
  const head = `决算数|||||\n${ITEMS}\n${SUB}`;
  const reading = readTable09(madeSource("09", `${head}\n8.00|1.00|5.00||5.00|2.00`));
  expect(textsOf(reading, "reception")).toEqual({outturn: "2.00"});
  expect(reading.unread).toEqual([]);
});
