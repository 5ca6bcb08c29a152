import {expect, test} from "vitest";
import {none} from "../../../src/checks/narrative/none.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...none.check(viewOfClaims(made))];
}

const statements = [["7", "fund", "none", "无"]] as const;

test("none.check(view) finds money that the text says there was none of", () => {
  const cells = {"07:total:total": "5.00", "04:expenditure:fund": ""};
  expect(check({cells, statements})[0]).toMatchObject({level: "contradiction", computed: "5.00"});
});

test("none.check(view) looks at the projects evaluated too", () => {
  const claims: ClaimSpec[] = [["10.1", "evaluation.fund.projects", "count", "1个"]];
  expect(check({cells: {"07:total:total": ""}, claims, statements})[0]).toMatchObject({outcome: "unequal"});
});

test("none.check(view) vouches for printed noughts", () => {
  const claims: ClaimSpec[] = [["10.1", "evaluation.fund.projects", "count", "0个"]];
  const [found] = check({cells: {"07:total:total": ""}, claims, statements});
  expect(found?.operands.map((o) => o.id)).toEqual(["claim:10.1:count"]);
});
