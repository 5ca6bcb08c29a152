import {expect, test} from "vitest";
import {trips} from "../../../src/checks/narrative/trips.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...trips.check(viewOfClaims(made))];
}

const TRIPS: ClaimSpec[] = [
  ["9.2.1", "sangong.abroad", "amount", "7.31万元"],
  ["9.2.1", "abroad.groups", "count", "2个"],
  ["9.2.1", "abroad.persons", "count", "3人次"],
  ["9.2.1", "abroad.trip.persons", "count", "1人次"],
  ["9.2.1", "abroad.trip", "amount", "4.3万元"],
  ["9.2.1", "abroad.trip.persons", "count", "2人次"],
  ["9.2.1", "abroad.trip", "amount", "3.01万元"]
];

test("trips.check(view) adds the trips to the cost and to the persons, and counts them", () => {
  expect(check({claims: TRIPS}).map((f) => [f.printed, f.outcome])).toEqual([
    ["7.31", "equal"],
    ["3", "equal"],
    ["2", "equal"]
  ]);
});

test("trips.check(view) calls persons above the total a contradiction, exactly", () => {
  const claims = TRIPS.map((c): ClaimSpec => (c[3] === "3人次" ? ["9.2.1", c[1], "count", "2人次"] : c));
  expect(check({claims})[1]).toMatchObject({printed: "2", computed: "3", level: "contradiction"});
});

test("trips.check(view) takes a list below the cost for the main trips", () => {
  const claims = TRIPS.slice(0, 5);
  expect(check({claims})[0]).toMatchObject({level: "doubt", cause: "main-trips"});
});

test("trips.check(view) asks where persons are counted as 人 and as 人次", () => {
  const claims = TRIPS.map((c): ClaimSpec => (c[3] === "3人次" ? ["9.2.1", c[1], "count", "2人"] : c));
  expect(check({claims})[1]).toMatchObject({printed: "2", computed: "3", level: "doubt"});
});
