import {expect, test} from "vitest";
import {vehicles} from "../../../src/checks/narrative/vehicles.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...vehicles.check(viewOfClaims(made))];
}

function bought(cost: string, count: string, added?: string): ClaimSpec[] {
  const more: ClaimSpec[] = added ? [["9.2.2", "vehicles.added", "count", added]] : [];
  return [
    ["9.2.2", "sangong.vehicles.purchase", "amount", cost],
    ["9.2.2", "vehicles.bought", "count", count],
    ...more
  ];
}

test("vehicles.check(view) finds nothing bought for nothing equal", () => {
  expect(check({claims: bought("0万元", "0辆")})).toMatchObject([{outcome: "equal"}]);
});

test("vehicles.check(view) asks about a cost without a vehicle", () => {
  expect(check({claims: bought("18万元", "0辆")})[0]).toMatchObject({level: "doubt", cause: "cost-without-count"});
});

test("vehicles.check(view) asks where a vehicle came from that was not bought", () => {
  expect(check({claims: bought("0万元", "0辆", "1台")})[1]).toMatchObject({
    printed: "1",
    computed: "0",
    level: "doubt"
  });
});
