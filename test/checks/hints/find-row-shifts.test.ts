import {expect, test} from "vitest";
import {viewOf} from "../../../src/accounts/index.js";
import {findRowShifts} from "../../../src/checks/hints/find-row-shifts.js";
import {accountsOfCells} from "../tables/accounts-of-cells.js";

const TRUE = {
  "06:302:amount": "20.00",
  "06:30201:amount": "8.00",
  "06:30202:amount": "5.00",
  "06:30217:amount": "1.00",
  "06:30231:amount": "6.00",
  "06:30239:amount": "",
  "09:vehicles.running:outturn": "6.00",
  "09:reception:outturn": "2.00"
};
/** From 办公费 on, each amount a row too low. */
const SHIFTED = {
  ...TRUE,
  "06:30201:amount": "",
  "06:30202:amount": "8.00",
  "06:30217:amount": "5.00",
  "06:30231:amount": "1.00",
  "06:30239:amount": "6.00"
};
const NAMED = ["30201", "30202", "30217", "30231"];

function shiftsIn(cells: Readonly<Record<string, string>>) {
  const statements = NAMED.map((code, i) => ({
    id: `named.${i}`,
    section: "6",
    sentence: 1,
    line: 1,
    subject: `economic:${code}`,
    kind: "named" as const,
    text: code
  }));
  return findRowShifts(viewOf(accountsOfCells(cells, {statements})));
}

test("findRowShifts moves a run of table 06 back to where table 09 and the names of the text want it", () => {
  const [hint] = shiftsIn(SHIFTED);
  expect(hint?.kind).toBe("row");
  expect(hint?.changes.map(({id, proposed}) => `${id} ${proposed}`)).toEqual([
    "06:30201:amount 8.00",
    "06:30202:amount 5.00",
    "06:30217:amount 1.00",
    "06:30231:amount 6.00",
    "06:30239:amount "
  ]);
});

test("findRowShifts is silent where nothing is wrong, and where nothing but names is", () => {
  expect(shiftsIn(TRUE)).toEqual([]);
  expect(shiftsIn({...TRUE, "06:30239:amount": "1.00", "06:302:amount": "21.00", "06:30202:amount": ""})).toEqual([]);
});
