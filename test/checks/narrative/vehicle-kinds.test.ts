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

test("vehicleKinds.check(view) asks where kinds are left out, and counts those within other vehicles once", () => {
  const kinds = (held: string, other: string, general: string): ClaimSpec[] => [
    ["11.3", "assets.vehicles", "count", held],
    ["11.3", "assets.vehicles.emergency", "count", "2辆"],
    ["11.3", "assets.vehicles.other", "count", other],
    ["11.3", "assets.vehicles.general", "count", general]
  ];
  const check = (claims: ClaimSpec[]) => [...vehicleKinds.check(viewOfClaims({claims}))][0];
  expect(check(kinds("9辆", "7辆", "6辆"))).toMatchObject({outcome: "equal"});
  expect(check(kinds("9辆", "3辆", "1辆"))).toMatchObject({outcome: "unequal", level: "doubt"});
});

test("vehicleKinds.check(view) asks where some of the kinds may be among general vehicles", () => {
  const kinds = (general: string): ClaimSpec[] => [
    ["11.3", "assets.vehicles", "count", "9辆"],
    ["11.3", "assets.vehicles.general", "count", general],
    ["11.3", "assets.vehicles.emergency", "count", "4辆"],
    ["11.3", "assets.vehicles.enforcement", "count", "3辆"]
  ];
  expect(check({claims: kinds("6辆")})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
  expect(check({claims: kinds("8辆")})[0]).toMatchObject({outcome: "unequal", level: "contradiction"});
});

test("vehicleKinds.check(view) stops at the vehicles of another body", () => {
  const claims: ClaimSpec[] = [
    ["11.3", "assets.vehicles", "count", "5辆"],
    ["11.3", "assets.vehicles.other", "count", "5辆"],
    ["11.3", "assets.vehicles", "count", "2辆"],
    ["11.3", "assets.vehicles.other", "count", "2辆"]
  ];
  expect([...vehicleKinds.check(viewOfClaims({claims}))].map((f) => f.outcome)).toEqual(["equal"]);
});
