import {expect, test} from "vitest";
import {viewOf} from "../../src/accounts/index.js";
import {toFinding} from "../../src/checks/index.js";
import {placesOf} from "../../src/data/index.js";
import {madeAccounts} from "./made-accounts.js";

test("placesOf(finding, view) gives a heading's line in the contents, and its page where the file has pages", () => {
  const heading = {rule: "contents", outcome: "missing", subject: "收入支出决算总表", operands: []} as const;
  const pages = [{page: 1, line: 1, width: 595, height: 842}, ...madeAccounts.pages];
  const onPage = viewOf({...madeAccounts, pages});
  expect(placesOf(toFinding(onPage, heading), onPage)).toEqual([{page: 1, line: 3}]);
  const without = viewOf({...madeAccounts, pages: []});
  expect(placesOf(toFinding(without, heading), without)).toEqual([{line: 3}]);
});
