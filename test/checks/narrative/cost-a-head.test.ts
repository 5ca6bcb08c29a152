import {expect, test} from "vitest";
import {costAHead} from "../../../src/checks/narrative/cost-a-head.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...costAHead.check(viewOfClaims(made))];
}

test("costAHead.check(view) divides a cost by persons and groups, in yuan", () => {
  const claims: ClaimSpec[] = [
    ["9.2.3", "sangong.reception.domestic", "amount", "6.00万元"],
    ["9.2.3", "reception.domestic.groups", "count", "20个"],
    ["9.2.3", "reception.domestic.persons", "count", "300人次"]
  ];
  const [found] = check({claims});
  expect(found).toMatchObject({level: "note", computed: "200"});
  expect(found?.detail["reception.domestic.groups"]).toBe("3000");
});
