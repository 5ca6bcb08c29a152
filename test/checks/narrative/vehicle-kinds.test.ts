import {expect, test} from "vitest";
import {vehicleKinds} from "../../../src/checks/narrative/vehicle-kinds.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...vehicleKinds.check(viewOfClaims(made))];
}

function held(total: string, ...kinds: string[]): ClaimSpec[] {
  const names = ["principal", "emergency", "other"];
  return [
    ["11.3", "assets.vehicles", "count", total],
    ...kinds.map((text, i): ClaimSpec => ["11.3", `assets.vehicles.${names[i]}`, "count", text])
  ];
}

test("vehicleKinds.check(view) adds the kinds exactly, since vehicles are not rounded", () => {
  expect(check({claims: held("9辆", "1辆", "2辆", "6辆")})[0]).toMatchObject({outcome: "equal"});
  expect(check({claims: held("9辆", "1辆", "2辆", "7辆")})[0]).toMatchObject({level: "contradiction", computed: "10"});
});
