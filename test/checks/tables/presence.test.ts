import {expect, test} from "vitest";
import {contents} from "../../../src/checks/tables/contents.js";
import {emptyTable} from "../../../src/checks/tables/empty-table.js";
import {none} from "./accounts-of-cells.js";
import {findingOf, told} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

const FUND = "empty-table:07";
const SPENT = {"07:total:total": "4.00", "07:total:project": "4.00", "07:total:income": "4.00"};

test("emptyTable agrees where table, summary and text all say that there is none", () => {
  expect(findingOf(smallOffice(), emptyTable, FUND).outcome).toBe("equal");
});

test("emptyTable notes that no sentence says so", () => {
  expect(told({...smallOffice(), statements: []}, emptyTable)).toEqual([`${FUND} missing note`]);
});

test("emptyTable contradicts a table, a summary or a sentence that disagrees", () => {
  expect(findingOf(smallOffice({"04:221:fund": "4.00"}), emptyTable, FUND).cause).toBe("detail-lacking");
  expect(findingOf(smallOffice(SPENT), emptyTable, FUND).cause).toBe("summary-lacking");
  const said = {...smallOffice({...SPENT, "04:income.fund:amount": "4.00"}), statements: [none("fund")]};
  expect(findingOf(said, emptyTable, FUND)).toMatchObject({cause: "said-to-be-none", level: "contradiction"});
});

test("emptyTable only asks where table 04 has no spending but what was carried in and over", () => {
  const carried = {"04:opening.fund:amount": "4.00", "04:closing:fund": "4.00", "04:expenditure.total:fund": "4.00"};
  expect(findingOf(smallOffice(carried), emptyTable, FUND)).toMatchObject({cause: "detail-lacking", level: "doubt"});
  expect(findingOf(smallOffice({"04:221:fund": "4.00"}), emptyTable, FUND).level).toBe("contradiction");
});

test("emptyTable only asks where table 07 has but what was carried in and over, or table 04 no column for it", () => {
  const carried = {"07:total:opening": "4.00", "07:total:closing": "4.00"};
  expect(findingOf(smallOffice(carried), emptyTable, FUND)).toMatchObject({cause: "summary-lacking", level: "doubt"});
  const office = smallOffice(SPENT);
  const undivided = {...office, cells: office.cells.filter(({table, column}) => table !== "04" || column !== "fund")};
  expect(findingOf(undivided, emptyTable, FUND)).toMatchObject({cause: "summary-lacking", level: "doubt"});
});

test("emptyTable only asks where a row of the table was not understood", () => {
  const office = smallOffice({"04:221:fund": "4.00"});
  const unread = [{table: "07", section: "", line: 1, text: "合计", reason: "unknown-row"}] as const;
  expect(findingOf({...office, unread}, emptyTable, FUND).level).toBe("doubt");
});

test("contents tells headings and tables that were not found", () => {
  const office = smallOffice();
  const heading = {part: "第二部分", ordinal: "一", title: "收入支出决算总表", line: 1};
  expect(told({...office, contents: [{...heading, found: true}]}, contents)).toEqual([]);
  expect(told({...office, contents: [{...heading, found: false}]}, contents)).toHaveLength(1);
  const tables = office.tables
    .map((t) => (["05", "07"].includes(t.id) ? {...t, status: "missing" as const} : t))
    .filter((t) => ["03", "05", "07"].includes(t.id));
  expect(told({...office, tables}, contents)).toEqual(["contents:05 missing doubt", "contents:07 missing note"]);
  const none = tables.map((t) => ({...t, status: "missing" as const}));
  expect(told({...office, tables: none}, contents)).toEqual(["contents:tables missing note"]);
});
