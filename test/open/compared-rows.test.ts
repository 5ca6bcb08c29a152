import {expect, test} from "vitest";
import {isPrinted} from "../../src/components/index.js";
import {type ComparedDocument, comparedDocuments} from "../../src/open/compare/compared-document.js";
import {comparedRows} from "../../src/open/compare/compared-rows.js";
import {openWords} from "../../src/open/words.js";
import {openedOf} from "./opened-of.js";

const say = openWords("zh");

test("comparedDocuments(all) orders by department and year, and names columns by what differs", () => {
  const documents = comparedDocuments([open(0, "乙局", 2024), open(1, "甲局", 2024), open(2, "甲局", 2023)], say);
  expect(documents.map(({at, title}) => [at, title])).toEqual([
    [2, "甲局 2023"],
    [1, "甲局 2024"],
    [0, "乙局 2024"]
  ]);
  const years = comparedDocuments([open(0, "甲局", 2024), open(1, "甲局", 2023)], say);
  expect(years.map(({title}) => title)).toEqual(["2023", "2024"]);
});

test("comparedDocuments(all) tells two files of one year apart by their names", () => {
  const [one, two] = comparedDocuments([open(0, "甲局", 2024), open(1, "甲局", 2024)], say);
  expect(one?.title).not.toBe(two?.title);
});

test("comparedRows(documents) puts money in one unit exactly, and says of which document each number is", () => {
  const documents = [compared(0, 2023, "元", "12345.67"), compared(1, 2024, "万元", "2.00")];
  const [row] = comparedRows(documents, "zh");
  expect(row?.amounts.map((a) => [a?.text, a?.unit])).toEqual([
    ["12345.67", "元"],
    ["20,000", "元"]
  ]);
  const origins = row?.amounts.map((a) => a?.origin.flatMap((part) => (typeof part === "string" ? [] : [part.id])));
  expect(origins).toEqual([["0!01:expenditure:amount"], ["1!01:expenditure:amount"]]);
});

test("comparedRows(documents) compares with the year before only where it is open, and shows how", () => {
  const documents = [compared(0, 2023, "万元", "100.00"), compared(1, 2024, "万元", "110.00")];
  const growth = comparedRows(documents, "zh").find(({key}) => key === "growth");
  expect(growth?.amounts.map((a) => a?.text ?? null)).toEqual([null, "10.0"]);
  expect(growth?.amounts.every((a) => !a || !isPrinted(a))).toBe(true);
  expect(comparedRows([compared(0, 2024, "万元", "1.00")], "zh").some(({key}) => key === "growth")).toBe(false);
});

function open(at: number, department: string, year: number) {
  return {at, opened: openedOf({department, year, file: `${at}.txt`})};
}

function compared(at: number, year: number, unit: string, text: string): ComparedDocument {
  const {frames} = openedOf({department: "甲局", year, unit, cells: [["01:expenditure:amount", text]]});
  return {at, title: `${year}`, department: "甲局", year, frames};
}
