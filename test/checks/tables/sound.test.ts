import fc from "fast-check";
import {expect, test} from "vitest";
import {accountsOfCells, none} from "./accounts-of-cells.js";
import {findingsOf} from "./findings-of.js";
import {anyItems, cellsFromFen} from "./office-from-fen.js";

test("tableRules never doubt an office whose amounts were each rounded from yuan", {timeout: 60_000}, () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const cells = cellsFromFen(items);
      const fund = Object.entries(cells).some(([id, text]) => id.startsWith("07:") && text !== "");
      const accounts = accountsOfCells(cells, {statements: fund ? [] : [none("fund")]});
      const faults = findingsOf(accounts).filter((f) => f.level === "contradiction" || f.level === "doubt");
      expect(faults.map((f) => `${f.id} ${f.printed} ${f.computed} ${f.level}`)).toEqual([]);
    }),
    {numRuns: 150}
  );
});
