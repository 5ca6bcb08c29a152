import {expect, test} from "vitest";
import {repeated} from "../../../src/checks/narrative/repeated.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...repeated.check(viewOfClaims(made))];
}

test("repeated.check(view) compares what is stated twice, counts exactly", () => {
  const claims = (later: string): ClaimSpec[] => [
    ["9.2.3", "reception.domestic.groups", "count", "22个"],
    ["11.4", "reception.domestic.groups", "count", later]
  ];
  expect(check({claims: claims("22批次")})[0]).toMatchObject({outcome: "equal"});
  expect(check({claims: claims("23个")})[0]).toMatchObject({level: "contradiction", printed: "23", computed: "22"});
});

test("repeated.check(view) leaves lists of trips and amounts that tables print alone", () => {
  const claims: ClaimSpec[] = [
    ["9.2.1", "abroad.trip", "amount", "1万元"],
    ["9.2.1", "abroad.trip", "amount", "2万元"],
    ["2", "income.other", "amount", "1万元"],
    ["4", "income.other", "amount", "2万元"]
  ];
  expect(check({claims, cells: {"01:income.other:amount": "1.00"}})).toEqual([]);
});

test("repeated.check(view) holds an execution rate of a project's text against its completion", () => {
  const claims = (rate: string): ClaimSpec[] => [
    ["10.2.1", "project:p01", "completion", "95%"],
    ["10.2.1", "project:p01", "rate", rate, {label: "预算执行率"}]
  ];
  expect(check({claims: claims("95%")})[0]).toMatchObject({outcome: "equal"});
  expect(check({claims: claims("97%")})[0]).toMatchObject({level: "contradiction"});
});

test("repeated.check(view) asks where one section gives two numbers, which may be two bodies'", () => {
  const claims: ClaimSpec[] = [
    ["11.3", "assets.vehicles", "count", "5辆"],
    ["11.3", "assets.vehicles", "count", "2辆"]
  ];
  expect(check({claims})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
});

test("repeated.check(view) asks where groups and batches, two units' vehicles or two phases of evaluation may differ", () => {
  const twice = (subject: string, first: string, later: string, measure: "count" | "amount" = "count"): ClaimSpec[] => [
    ["9.2", subject, measure, first],
    ["11.4", subject, measure, later]
  ];
  for (const claims of [
    twice("reception.domestic.groups", "22个", "23批次"),
    twice("assets.vehicles", "5辆", "7辆"),
    twice("evaluation.funds", "80.00万元", "75.00万元", "amount"),
    twice("procurement.services", "20.00万元", "18.00万元", "amount")
  ])
    expect(check({claims})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
});

test("repeated.check(view) knows nothing of items that only a name is known of", () => {
  const claims: ClaimSpec[] = [
    ["5.3.2", "general:?行政运行", "amount", "12万元"],
    ["5.3.7", "general:?行政运行", "amount", "3万元"]
  ];
  expect(check({claims})).toEqual([]);
});

test("repeated.check(view) asks where one of the two is told of a total that means the year's sum", () => {
  const claims: ClaimSpec[] = [
    ["1", "expenditure.total", "amount", "100.00万元"],
    ["1", "expenditure.total", "change", "8.00万元", {direction: "up"}],
    ["3", "expenditure", "change", "5.00万元", {direction: "up"}]
  ];
  const cells = {"01:expenditure:amount": "100.00", "01:expenditure.total:amount": "130.00"};
  const found = check({claims, cells}).filter((f) => f.outcome === "unequal");
  expect(found).toMatchObject([{level: "doubt"}]);
});
