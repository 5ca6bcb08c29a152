import {expect, test} from "vitest";
import {guests} from "../../../src/checks/narrative/guests.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...guests.check(viewOfClaims(made))];
}

function visits(cost: string, groups: string, persons: string): ClaimSpec[] {
  return [
    ["9.2.3", "sangong.reception.domestic", "amount", cost],
    ["9.2.3", "reception.domestic.groups", "count", groups],
    ["9.2.3", "reception.domestic.persons", "count", persons]
  ];
}

test("guests.check(view) vouches for numbers that are all nothing, and no others", () => {
  expect(check({claims: visits("0万元", "0个", "0人次")})[0]?.about).toHaveLength(3);
  expect(check({claims: visits("3万元", "5个", "9人次")})[0]?.about).toEqual([]);
});

test("guests.check(view) asks who paid where groups came at no cost", () => {
  expect(check({claims: visits("0万元", "5个", "9人次")})[0]).toMatchObject({level: "doubt", cause: "some-nothing"});
});

test("guests.check(view) calls more groups than persons a contradiction", () => {
  expect(check({claims: visits("3万元", "9个", "5人次")})[1]).toMatchObject({level: "contradiction"});
});

test("guests.check(view) asks where groups and persons are told in two places, perhaps of different visits", () => {
  const claims: ClaimSpec[] = [
    ["9.2.3", "reception.domestic.groups", "count", "9个"],
    ["9.3", "reception.domestic.persons", "count", "5人次"]
  ];
  expect(check({claims})[1]).toMatchObject({cause: "more-groups", level: "doubt"});
});
