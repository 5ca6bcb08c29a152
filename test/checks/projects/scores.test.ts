import {expect, test} from "vitest";
import {isMet} from "../../../src/checks/projects/is-met.js";
import {findingsOf, formView, toldBy} from "./form-accounts.js";

const filler = ["养护桥梁座数", "≥12座", "13座", "80", "80"];

function withIndicator(...indicator: readonly string[]) {
  return formView([{indicators: [filler, indicator]}]);
}

function met(target: string, result: string) {
  const view = withIndicator("名称", target, result, "10", "10");
  return isMet(view.cell("10", "p01.i2", "target"), view.cell("10", "p01.i2", "result"));
}

test("isMet(target, result) goes by the comparator, and stays silent where it cannot tell", () => {
  expect([met("≥90%", "90%"), met("≤85场", "86场"), met("=24期", "24期"), met("有所提高", "有所提高")]).toEqual([
    true,
    false,
    true,
    true
  ]);
  expect([met("有所提高", "较好"), met("12座", "13座"), met("≥1年", "12月"), met("≥90%", "")]).toEqual(
    Array(4).fill(undefined)
  );
});

test("score asks about a target met without its points", () => {
  expect(toldBy("score", withIndicator("市民满意度", "≥90%", "90%", "10", "0"))).toMatchObject([
    {subject: "10:p01.i2:score", level: "doubt", printed: "0", computed: "10"}
  ]);
});

test("score asks about a target missed with all its points, not about one that lost some", () => {
  expect(toldBy("score", withIndicator("市民满意度", "≥90%", "88%", "10", "10"))).toMatchObject([{printed: "10"}]);
  expect(toldBy("score", withIndicator("市民满意度", "≥90%", "88%", "10", "9"))).toEqual([]);
});

const RATES = [
  ["30", "20", "20", "100", "10"],
  ["30", "20", "19.8", "99", "7"],
  ["30", "20", "18.4", "92", "7"],
  ["30", "20", "13.6", "68", "5"],
  ["30", "20", "1", "5", "0"]
];

test("steps infers the bands of the execution score", () => {
  const [note] = findingsOf("steps", formView(RATES.map((total) => ({total}))));
  expect(note).toMatchObject({level: "note", outcome: "equal"});
  expect(note?.detail).toEqual({"score 10": "100", "score 7": "92–99", "score 5": "68", "score 0": "5"});
});

test("steps asks about the one form that breaks them, and leaves it out of the bands", () => {
  const odd = ["30", "20", "19", "95", "3"];
  const view = formView([...RATES, odd].map((total) => ({total})));
  expect(toldBy("steps", view)).toMatchObject([
    {subject: "10:p06.total:score", level: "doubt", printed: "3", computed: "7"},
    {subject: "10", level: "note"}
  ]);
});

test("steps is silent where forms are too few to show any", () => {
  expect(findingsOf("steps", formView([{}, {}]))).toEqual([]);
});

test("target-copied counts the results on their very threshold, and asks where they are most of many", () => {
  const copied = Array.from({length: 12}, (_, i) => [`满意度${i}`, "≥90%", "90%", "7", "7"]);
  const [doubt] = findingsOf("target-copied", formView([{indicators: [...copied, filler]}]));
  expect(doubt?.level).toBe("doubt");
  expect(doubt?.detail).toEqual({targets: "13", exact: "12", surveys: "12", surveysExact: "12"});
  const [note] = findingsOf("target-copied", formView([{indicators: [filler, ...copied.slice(0, 2)]}]));
  expect(note?.level).toBe("note");
});

test("low-execution asks about half a budget unspent and an excellent score", () => {
  const little = {total: ["12", "12", "0.5", "4.17", "0"], score: "90.00"};
  expect(toldBy("low-execution", formView([little]))).toMatchObject([{printed: "90.00", computed: "4.17%"}]);
  expect(toldBy("low-execution", formView([{...little, score: "89"}, {}]))).toEqual([]);
});

test("cut-then-met asks about a budget cut by more than half and then spent whole for full marks", () => {
  const cut = {total: ["20", "1.52", "1.52", "100", "10"]};
  const [finding] = findingsOf("cut-then-met", formView([cut, {}]));
  expect(finding).toMatchObject({level: "doubt", printed: "10", detail: {cut: "92.4"}});
  expect(findingsOf("cut-then-met", formView([{total: ["20", "10", "10", "100", "10"]}]))).toEqual([]);
});

test("cut-budgets adds up the projects that were cut", () => {
  const view = formView([{total: ["20", "1.52", "1.52", "100", "10"]}, {total: ["9", "9", "9", "100", "10"]}, {}]);
  expect(findingsOf("cut-budgets", view)).toMatchObject([
    {level: "note", detail: {initial: "50.00", adjusted: "21.52", executed: "21.02", met: "4", told: "4"}}
  ]);
});

test("total-score asks where the weights fall short of those of the other forms: an indicator may be lost", () => {
  const short = {indicators: [["养护桥梁座数", "≥12座", "13座", "50", "50"]], score: "100.00"};
  const told = findingsOf("total-score", formView([short, {}, {}])).filter(({outcome}) => outcome === "unequal");
  expect(told).toMatchObject([{subject: "10:p01.score:score", level: "doubt", cause: "lost-row"}]);
});
