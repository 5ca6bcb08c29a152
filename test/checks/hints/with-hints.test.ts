import {expect, test} from "vitest";
import {type Accounts, viewOf} from "../../../src/accounts/index.js";
import {checkAccounts, type Finding, type Hint, tell} from "../../../src/checks/index.js";
import {withCell} from "../tables/accounts-of-cells.js";
import {smallOffice} from "../tables/small-office.js";

const LEAF = "03:2010302:project";

function hinted(accounts: Accounts): readonly Finding[] {
  return checkAccounts(viewOf(accounts)).filter(({hint}) => hint);
}

function hintOf(changes: Readonly<Record<string, string>>): Hint | undefined {
  return hinted(smallOffice(changes))[0]?.hint;
}

test("withHints names the one slip of digits that closes every failing sum", () => {
  expect(hintOf({[LEAF]: "26.00"})).toMatchObject({
    kind: "digit",
    changes: [{id: LEAF, printed: "26.00", proposed: "25.00"}]
  });
  expect(hintOf({[LEAF]: "52.00"})?.kind).toBe("swap");
  expect(hintOf({[LEAF]: "2.50"})?.kind).toBe("point");
  expect(hintOf({[LEAF]: "2.00"})?.kind).toBe("dropped");
  expect(hintOf({[LEAF]: "255.00"})?.kind).toBe("doubled");
  expect(hintOf({[LEAF]: "-25.00"})?.kind).toBe("sign");
});

test("withHints names amounts of a row that slid by one column", () => {
  const hint = hintOf({"05:2210201:basic": "", "05:2210201:project": "20.00"});
  expect(hint?.kind).toBe("column");
  expect(hint?.changes).toEqual([
    {id: "05:2210201:basic", printed: "", proposed: "20.00"},
    {id: "05:2210201:project", printed: "20.00", proposed: ""}
  ]);
});

test("withHints hints at nothing where nothing fails, or where the two numbers share too little", () => {
  expect(hinted(smallOffice())).toEqual([]);
  expect(hinted(smallOffice({[LEAF]: "37.41"}))).toEqual([]);
});

test("withHints hints at nothing where one failing sum names no culprit", () => {
  expect(hinted(smallOffice({"06:30201:amount": "9.00"}))).toEqual([]);
});

test("withHints gives the hint to all the findings that it would close, and counts them", () => {
  const findings = hinted(smallOffice({[LEAF]: "26.00"}));
  expect(findings.length).toBeGreaterThan(1);
  expect(new Set(findings.map(({hint}) => hint)).size).toBe(1);
  expect(findings[0]?.hint?.closes).toBe(findings.length);
});

test("withHints changes no outcome and no level", () => {
  const accounts = withCell(smallOffice(), LEAF, "26.00");
  const levels = (findings: readonly Finding[]) => findings.map(({id, outcome, level}) => `${id} ${outcome} ${level}`);
  const view = viewOf(accounts);
  const bare = checkAccounts(view).map(({hint: _, ...finding}) => finding);
  expect(levels(bare)).toEqual(levels(checkAccounts(view)));
});

test("tell(finding, view) ends the explanation with the hint, as a possibility", () => {
  const accounts = smallOffice({[LEAF]: "52.00"});
  const [finding] = hinted(accounts);
  if (!finding) throw new Error("missing finding");
  const {zh, en} = tell(finding, viewOf(accounts));
  expect(zh.explanation).toContain("看作 25.00（相邻两位数字对调）");
  expect(zh.explanation).toContain("只是一种可能");
  expect(en.explanation).toContain("a possibility, no more");
});
