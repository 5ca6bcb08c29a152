import {expect, test} from "vitest";
import {sameQuantity} from "../../../src/checks/tables/same-quantity.js";
import {findingOf, findingsOf, told} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

test("sameQuantity questions both places of a quantity", () => {
  expect(told(smallOffice(), sameQuantity)).toEqual([]);
  const office = smallOffice({"02:total:other": "7.00"});
  expect(findingOf(office, sameQuantity, "same-quantity:01:income.other:amount=02:total:other")).toMatchObject({
    outcome: "unequal",
    level: "contradiction",
    printed: "6.00",
    computed: "7.00",
    about: ["01:income.other:amount", "02:total:other"]
  });
});

test("sameQuantity compares classes, funds and the whole of table 06", () => {
  const ids = (changes: Record<string, string>) => told(smallOffice(changes), sameQuantity).map((t) => t.split(" ")[0]);
  expect(ids({"03:221:total": "21.00"})).toEqual(["same-quantity:01:221:amount=03:221:total"]);
  expect(ids({"04:221:general": "21.00"})).toEqual(["same-quantity:04:221:general=05:221:total"]);
  expect(ids({"06:running:amount": "13.00"})).toEqual(["same-quantity:05:total:basic=06"]);
});

test("sameQuantity takes one unit of the last digit for rounding", () => {
  expect(told(smallOffice({"03:total:total": "100.01"}), sameQuantity)).toEqual([
    "same-quantity:01:expenditure:amount=03:total:total rounding note"
  ]);
});

test("sameQuantity doubts a number whose other place is blank", () => {
  expect(told(smallOffice({"01:221:amount": ""}), sameQuantity)).toEqual([
    "same-quantity:01:221:amount=03:221:total unequal doubt"
  ]);
});

test("sameQuantity compares nothing with a table of another unit, or one that was not read", () => {
  const office = smallOffice({"03:total:total": "1000000.00"});
  const inYuan = office.tables.map((t) => (t.id === "03" ? {...t, unit: "元"} : t));
  const missing = office.tables.map((t) => (t.id === "03" ? {...t, status: "missing" as const} : t));
  for (const tables of [inYuan, missing]) {
    const findings = findingsOf({...office, tables}, sameQuantity);
    expect(findings.filter((f) => f.id.includes("03:"))).toEqual([]);
  }
});
