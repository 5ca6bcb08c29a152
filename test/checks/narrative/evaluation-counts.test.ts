import {expect, test} from "vitest";
import {evaluationCounts} from "../../../src/checks/narrative/evaluation-counts.js";
import {type ClaimSpec, viewOfClaims} from "./accounts-of-claims.js";

function check(claims: readonly ClaimSpec[]) {
  return [...evaluationCounts.check(viewOfClaims({claims}))];
}

function graded(total: string, ...counts: readonly string[]): ClaimSpec[] {
  const names = ["excellent", "good", "passed", "failed"];
  return [
    ["10", "evaluation.projects", "count", total],
    ...counts.map((text, i): ClaimSpec => ["10", `evaluation.grade.${names[i]}`, "count", text])
  ];
}

test("evaluationCounts.check(view) adds the grades", () => {
  expect(check(graded("4个", "3个", "1个", "0个", "0个"))).toMatchObject([{outcome: "equal"}]);
  expect(check(graded("3个", "3个", "1个", "0个", "0个"))).toMatchObject([{level: "contradiction", computed: "4"}]);
  expect(check(graded("5个", "3个", "1个", "0个", "0个"))).toMatchObject([{level: "doubt", computed: "4"}]);
});

test("evaluationCounts.check(view) says nothing where a grade is not printed", () => {
  expect(check(graded("5个", "3个", "1个"))).toEqual([]);
});

test("evaluationCounts.check(view) adds the problems put right and open", () => {
  const problems: ClaimSpec[] = [
    ["10", "evaluation.problems", "count", "3个"],
    ["10", "evaluation.problems.mended", "count", "2个"],
    ["10", "evaluation.problems.open", "count", "1个"]
  ];
  expect(check(problems)).toMatchObject([{outcome: "equal"}]);
});
