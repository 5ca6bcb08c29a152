import {expect, test} from "vitest";
import {fiscalPart} from "../../../src/checks/tables/fiscal-part.js";
import {findingOf, findingsOf, told} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

test("fiscalPart explains the rest of table 03 by money that was not appropriated, once", () => {
  expect(told(smallOffice(), fiscalPart)).toEqual(["fiscal-part:03:total:total explained note"]);
  expect(findingOf(smallOffice(), fiscalPart, "fiscal-part:03:2010302:project")).toMatchObject({
    outcome: "explained",
    cause: "non-fiscal",
    difference: "2.00",
    detail: {nonFiscal: "5.00"}
  });
});

test("fiscalPart vouches where all of an item was appropriated", () => {
  expect(findingOf(smallOffice(), fiscalPart, "fiscal-part:03:2210201:total").outcome).toBe("equal");
});

test("fiscalPart contradicts a part above its whole", () => {
  expect(told(smallOffice({"05:2210201:total": "21.00"}), fiscalPart)).toContain(
    "fiscal-part:03:2210201:total unequal contradiction"
  );
});

test("fiscalPart contradicts a rest above all the money there was", () => {
  const office = smallOffice({"03:2210201:total": "26.00"});
  expect(findingOf(office, fiscalPart, "fiscal-part:03:2210201:total")).toMatchObject({
    outcome: "unequal",
    cause: "above-non-fiscal"
  });
});

test("fiscalPart says nothing where a table of fiscal spending was not read", () => {
  const office = smallOffice();
  const tables = office.tables.map((t) => (t.id === "05" ? {...t, status: "truncated" as const} : t));
  expect(findingsOf({...office, tables}, fiscalPart)).toEqual([]);
});

test("fiscalPart only asks where spending was taken back, which is printed below nought", () => {
  const office = smallOffice({"03:2010302:project": "-2.00", "05:2010302:project": "0.00"});
  expect(findingOf(office, fiscalPart, "fiscal-part:03:2010302:project")).toMatchObject({
    cause: "part-above-whole",
    level: "doubt"
  });
});

test("fiscalPart says nothing of a column that a table of fiscal spending does not print", () => {
  const office = smallOffice();
  const cells = office.cells.filter(({table, column}) => table !== "05" || column !== "project");
  const found = findingsOf({...office, cells}, fiscalPart).map(({id}) => id);
  expect(found.filter((id) => id.endsWith(":project"))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test("fiscalPart only asks where a row of a table was not understood", () => {
  const office = smallOffice({"05:2210201:total": "21.00"});
  const unread = [{table: "03", section: "", line: 1, text: "其他", reason: "unknown-row"}] as const;
  expect(findingOf({...office, unread}, fiscalPart, "fiscal-part:03:2210201:total").level).toBe("doubt");
});
