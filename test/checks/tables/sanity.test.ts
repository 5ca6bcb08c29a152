import {expect, test} from "vitest";
import type {Accounts} from "../../../src/accounts/index.js";
import {cellSanity} from "../../../src/checks/tables/cell-sanity.js";
import {codeSanity} from "../../../src/checks/tables/code-sanity.js";
import {sameNameOtherCode} from "../../../src/checks/tables/same-name-other-code.js";
import {findingsOf, told} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

const causes = (accounts: Accounts) =>
  findingsOf(accounts, codeSanity).map((f) => `${f.subject} ${f.cause} ${f.level}`);

function named(changes: Readonly<Record<string, string>>): Accounts {
  const office = smallOffice();
  return {...office, rows: office.rows.map((r) => ({...r, name: changes[`${r.table}:${r.key}`] ?? r.name}))};
}

test("cellSanity finds nothing odd in plain amounts", () => {
  expect(told(smallOffice(), cellSanity)).toEqual([]);
});

test("cellSanity doubts amounts below nought, and notes them in balances", () => {
  expect(told(smallOffice({"03:221:basic": "-1.00"}), cellSanity)).toEqual(["cell-sanity:03:221:basic scope doubt"]);
  expect(told(smallOffice({"01:opening:amount": "-1.00"}), cellSanity)).toEqual([
    "cell-sanity:01:opening:amount scope note"
  ]);
});

test("cellSanity doubts words in a column of amounts", () => {
  expect(told(smallOffice({"06:30201:amount": "办公费"}), cellSanity)).toEqual([
    "cell-sanity:06:30201:amount missing doubt"
  ]);
});

test("cellSanity notes other decimals once a table, and a bare 0 not at all", () => {
  expect(told(smallOffice({"06:30201:amount": "8", "06:30231:amount": "4.0"}), cellSanity)).toEqual([
    "cell-sanity:precision:06 scope note"
  ]);
  expect(told(smallOffice({"06:30217:amount": "0"}), cellSanity)).toEqual([]);
});

test("codeSanity finds codes of a wrong length, twice, without parent, or of another name", () => {
  expect(causes(smallOffice())).toEqual([]);
  expect(causes(smallOffice({"03:2213:total": ""}))).toEqual(["03:2213 code-length doubt"]);
  expect(causes(smallOffice({"03:2080801:total": ""}))).toEqual(["03:2080801 orphan note"]);
  expect(causes(named({"03:2210201": "花木养护"}))).toEqual(["03:2210201 code-name note"]);
  const office = smallOffice();
  const twice = {...office, rows: office.rows.flatMap((r) => (r.table === "05" && r.key === "221" ? [r, r] : [r]))};
  expect(causes(twice)).toEqual(["05:221 duplicate-code doubt"]);
});

test("sameNameOtherCode tells an item renamed or recoded between tables", () => {
  const renamed = named({"03:2010302": "花木养护", "05:2010302": "道路养护"});
  expect(told(renamed, sameNameOtherCode)).toEqual(["same-name-other-code:05:2010302=03:2010302 unequal note"]);
  const recoded = named({"03:2010302": "花木养护", "05:2010301": "花木养护"});
  expect(told(recoded, sameNameOtherCode)).toEqual(["same-name-other-code:05:2010301=03:2010302 unequal doubt"]);
});

test("sameNameOtherCode takes 支出 at the end of a name for nothing", () => {
  expect(told(named({"03:221": "住房保障支出", "05:221": "住房保障"}), sameNameOtherCode)).toEqual([]);
});
