import {expect, test} from "vitest";
import {sumInterval, sumPrinted, viewOf} from "../../src/accounts/index.js";
import {smallAccounts, smallCell, smallClaim} from "./small-accounts.js";

test("view.decimals(claim) are those of the table that prints the same quantity", () => {
  const view = viewOf(
    smallAccounts({
      cells: [smallCell("05:total:basic", "6209.10")],
      claims: [
        smallClaim("claim:6:amount", "6209.1", {subject: "general.basic"}),
        smallClaim("claim:6:change", "15.9", {subject: "general.basic", measure: "change"})
      ]
    })
  );
  expect(view.decimals("claim:6:amount")).toBe(2);
  expect(view.decimals("claim:6:change")).toBe(1);
});

test("view.decimals(cell) of a money column of forms are those of its longest cell", () => {
  const view = viewOf(
    smallAccounts({cells: [smallCell("10:p01.total:initial", "100"), smallCell("10:p02.total:initial", "354.52")]})
  );
  expect(view.decimals("10:p01.total:initial")).toBe(2);
});

test("view.decimals(cell) of targets and scores are those printed", () => {
  const cell = (id: string, text: string) => smallCell(id, text, {unit: "%"});
  const view = viewOf(smallAccounts({cells: [cell("10:p01.i1:target", "90"), cell("10:p01.i2:target", "99.75")]}));
  expect(view.decimals("10:p01.i1:target")).toBe(0);
});

test("view.interval(id) of a blank is nothing, exactly", () => {
  const view = viewOf(smallAccounts({cells: [smallCell("03:201:project", "")]}));
  expect(view.interval("03:201:project").lo.isZero()).toBe(true);
  expect(view.interval("03:201:project").hi.isZero()).toBe(true);
});

test("sumPrinted and sumInterval take a blank as nothing and widen with every printed part", () => {
  const cells = [smallCell("03:a:total", "1.10"), smallCell("03:b:total", ""), smallCell("03:c:total", "2.20")];
  const view = viewOf(smallAccounts({cells}));
  const ids = cells.map((c) => c.id);
  expect(sumPrinted(view, ids).toString()).toBe("3.3");
  expect(sumInterval(view, ids).hi.minus(sumInterval(view, ids).lo).toString()).toBe("0.02");
});

test("view.place(id) says table, row, column and line of a cell, section and sentence of a claim", () => {
  const view = viewOf(
    smallAccounts({cells: [smallCell("03:201:total", "1.00")], claims: [smallClaim("claim:3:amount", "1")]})
  );
  expect(view.place("03:201:total")).toEqual({table: "03", row: "201", column: "total", line: 1});
  expect(view.place("claim:3:amount")).toEqual({section: "3", sentence: 1, line: 1});
});

test("viewOf(accounts) answers for what the document lacks without throwing", () => {
  const view = viewOf(smallAccounts());
  expect(view.number("03:201:total")).toBeUndefined();
  expect(view.amount("03:201:total")).toBeUndefined();
  expect(view.rows("03")).toEqual([]);
  expect(view.claims("income")).toEqual([]);
});
