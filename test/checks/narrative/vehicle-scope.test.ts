import {expect, test} from "vitest";
import {vehicleScope} from "../../../src/checks/narrative/vehicle-scope.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...vehicleScope.check(viewOfClaims(made))];
}

function vehicles(kept: string, held: string): ClaimSpec[] {
  return [
    ["9.2.2", "vehicles.kept", "count", kept],
    ["11.3", "assets.vehicles", "count", held]
  ];
}

test("vehicleScope.check(view) takes fewer vehicles kept than held for another scope", () => {
  const [found] = check({claims: vehicles("7辆", "9辆")});
  expect(found).toMatchObject({rule: "scope", outcome: "scope", level: "doubt", printed: "7", computed: "9"});
});

test("vehicleScope.check(view) asks about more vehicles kept than held", () => {
  expect(check({claims: vehicles("9辆", "7辆")})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
});
