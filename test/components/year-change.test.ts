// @vitest-environment jsdom
import {expect, test} from "vitest";
import {type ChangeRow, yearChange} from "../../src/components/year-change.js";

const claim = (id: string, measure: string, text: string, ofBasis = ""): ChangeRow => ({
  id,
  subject: "sangong",
  measure,
  ofBasis,
  direction: "up",
  word: measure === "change" ? "增加" : "增长",
  text
});
const own = [claim("a", "change", "15.9万元"), claim("b", "percent-change", "9.1%")];
const ofBudget = [
  claim("c", "change", "5万元", "initial-budget"),
  claim("d", "percent-change", "3%", "initial-budget")
];
const said = (claims: readonly ChangeRow[], subject = "sangong") => {
  const number = (id: string) =>
    Object.assign(document.createElement("a"), {textContent: claims.find((c) => c.id === id)?.text ?? ""});
  return yearChange(claims, subject, {number})?.textContent ?? null;
};

test("yearChange(claims, subject) says what the narrative says of it", () => {
  expect(said(own)).toBe("比上年增加 15.9万元，增长 9.1%");
});

test("yearChange(claims, subject) takes no change against a budget for one against the year before", () => {
  expect(said([...ofBudget, ...own])).toBe("比上年增加 15.9万元，增长 9.1%");
  expect(said(ofBudget)).toBeNull();
});

test("yearChange(claims, subject) is null where nothing is said of it", () => {
  expect(said(own, "meetings")).toBeNull();
});
