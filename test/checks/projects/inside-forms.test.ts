import {expect, test} from "vitest";
import {projectRules} from "../../../src/checks/projects/index.js";
import {findingsOf, formView, toldBy} from "./form-accounts.js";

test("projectRules tell nothing of forms with nothing wrong but the steps and the points that they show", () => {
  const view = formView([{}, {}, {}]);
  const told = projectRules.flatMap(({id}) => toldBy(id, view).map((finding) => ({id, ...finding})));
  const serious = told.filter(({level}) => level === "contradiction");
  expect(serious).toEqual([]);
  expect(told.map(({id}) => id)).toEqual(["steps", "lost-points", "cut-budgets"]);
});

test("projectRules tell nothing of a document without forms", () => {
  const view = formView([]);
  expect(projectRules.flatMap(({id}) => findingsOf(id, view))).toEqual([]);
});

test("projectRules have ids of their own and a title in both languages", () => {
  expect(new Set(projectRules.map(({id}) => id)).size).toBe(projectRules.length);
  expect(projectRules.every(({title, source}) => title.zh && title.en && source)).toBe(true);
});

test("fund-sum finds a total that its sources do not add up to", () => {
  const view = formView([{current: ["30", "20", "18.5", "92.5"]}]);
  expect(toldBy("fund-sum", view)).toMatchObject([
    {subject: "10:p01.total:executed", level: "contradiction", printed: "19.50", computed: "18.50"}
  ]);
});

test("fund-sum knows each amount to the digits of its column", () => {
  const view = formView([{total: ["30.05", "20", "19.5", "97.5", "8"], current: ["30.0", "20", "19.5", "97.5"]}]);
  expect(toldBy("fund-sum", view)).toMatchObject([{subject: "10:p01.total:initial", outcome: "unequal"}]);
});

test("rate takes a rate printed to fewer digits for the same", () => {
  const view = formView([
    {total: ["12", "12", "0.5", "4.17", "0"], current: ["12", "12", "0.5", "4.2"], score: "90"},
    {}
  ]);
  expect(toldBy("rate", view)).toEqual([]);
  expect(toldBy("equal-rates", view)).toEqual([]);
});

test("rate contradicts a rate that its amounts do not give", () => {
  const view = formView([{total: ["30.00", "20.00", "19.50", "96.5", "8"]}]);
  expect(toldBy("rate", view)[0]).toMatchObject({level: "contradiction", printed: "96.5%", computed: "97.5%"});
});

test("rate has no rate of nothing, and asks about one that is printed", () => {
  const view = formView([{carried: ["0", "0", "0", "5"]}]);
  expect(toldBy("rate", view)).toMatchObject([{subject: "10:p01.carried:rate", outcome: "undefined", level: "doubt"}]);
});

test("equal-rates asks about equal amounts with different rates of the same precision", () => {
  const view = formView([{total: ["30", "30.00", "20.33", "67.77", "5"], current: ["30", "30", "20.33", "67.78"]}]);
  expect(toldBy("equal-rates", view)).toMatchObject([{level: "doubt", printed: "67.78", computed: "67.77"}]);
  expect(toldBy("rate", view)).toMatchObject([{outcome: "rounding"}]);
});

test("total-score contradicts a total that its points do not add up to, where those of other forms do", () => {
  const found = {printed: "97", computed: "98"};
  expect(toldBy("total-score", formView([{score: "97"}, {}, {}]))).toMatchObject([{level: "contradiction", ...found}]);
  expect(toldBy("total-score", formView([{score: "97"}]))).toMatchObject([{level: "doubt", ...found}]);
  const reviewed = formView([{score: "97"}, {score: "96"}, {}]);
  expect(toldBy("total-score", reviewed).map(({level}) => level)).toEqual(["doubt", "doubt"]);
});

test("rate asks about 100% where more was spent than budgeted", () => {
  const view = formView([{total: ["30.00", "20.00", "21.00", "100", "8"]}]);
  expect(toldBy("rate", view)[0]).toMatchObject({level: "doubt", printed: "100%", computed: "105%"});
});

test("total-score takes a total printed to fewer digits for a rounding", () => {
  const view = formView([{total: ["30", "20", "19.5", "97.5", "9.75"], score: "99.8"}]);
  expect(toldBy("total-score", view)).toMatchObject([{outcome: "rounding", level: "note"}]);
});

test("weight asks about a form that weighs its indicators otherwise than most", () => {
  const light = [["养护桥梁座数", "≥12座", "13座", "70", "70"]];
  const view = formView([{}, {}, {indicators: light, score: "78"}]);
  expect(toldBy("weight", view)).toMatchObject([{subject: "p03", level: "doubt", printed: "70", computed: "90"}]);
});

test("weight contradicts indicators that weigh more than 100", () => {
  const heavy = [["养护桥梁座数", "≥12座", "13座", "110", "90"]];
  expect(toldBy("weight", formView([{indicators: heavy}]))).toMatchObject([{level: "contradiction", printed: "110"}]);
});

test("score-weight contradicts a score above its weight", () => {
  const indicators = [["养护桥梁座数", "≥12座", "13座", "90", "95"]];
  expect(toldBy("score-weight", formView([{indicators}]))).toMatchObject([{printed: "95", computed: "90"}]);
});

test("rate asks about a rate of the initial budget, one that is cut off, and a blank filled with nought", () => {
  const initial = formView([{total: ["30.00", "20.00", "15.00", "50", "5"]}]);
  expect(toldBy("rate", initial)[0]).toMatchObject({level: "doubt", computed: "75%"});
  const cut = formView([{total: ["300.00", "300.00", "200.00", "66.6", "5"]}]);
  expect(toldBy("rate", cut)[0]).toMatchObject({level: "doubt", computed: "66.7%"});
  const blank = formView([{carried: ["2.00", "2.00", "2.00", "0"]}]);
  expect(toldBy("rate", blank)).toMatchObject([{subject: "10:p01.carried:rate", level: "doubt"}]);
});

test("score-weight and weight leave weights that are fractions of one alone", () => {
  const indicators = [
    ["养护桥梁座数", "≥12座", "13座", "0.5", "50"],
    ["市民满意度", "≥90%", "92%", "0.4", "40"]
  ];
  const view = formView([{indicators}]);
  expect([...toldBy("score-weight", view), ...toldBy("weight", view)]).toEqual([]);
});

test("lost-points tells points taken for execution from those taken on targets", () => {
  const missed = [
    ["养护桥梁座数", "≥12座", "11座", "50", "47"],
    ["市民满意度", "≥90%", "92%", "40", "40"]
  ];
  const [found] = findingsOf("lost-points", formView([{}, {}, {indicators: missed}]));
  expect(found).toMatchObject({level: "note", detail: {all: "9", execution: "6", indicators: "3", full: "2"}});
  expect(findingsOf("lost-points", formView([{}, {}]))).toEqual([]);
});
