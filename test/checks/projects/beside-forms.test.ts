import {expect, test} from "vitest";
import {smallCell, smallClaim} from "../../accounts/small-accounts.js";
import {findingsOf, formView, projectClaim, toldBy} from "./form-accounts.js";

const said = [
  projectClaim("claim:10.2.1:score", "98", {measure: "score", label: "第p01号养护经费"}),
  projectClaim("claim:10.2.1:amount", "20", {basis: "adjusted-budget"}),
  projectClaim("claim:10.2.1:amount.2", "19.5"),
  projectClaim("claim:10.2.1:completion", "98", {measure: "completion", unit: "%"})
];

test("project-narrative agrees with a paragraph that says what its form says", () => {
  expect(findingsOf("project-narrative", formView([{}], said)).map(({outcome}) => outcome)).toEqual(
    Array(4).fill("equal")
  );
});

test("project-narrative contradicts a paragraph with another score, budget, spending or completion", () => {
  const other = [
    projectClaim("claim:10.2.1:score", "97", {measure: "score"}),
    projectClaim("claim:10.2.1:amount", "21", {basis: "adjusted-budget"}),
    projectClaim("claim:10.2.1:amount.2", "19.4"),
    projectClaim("claim:10.2.1:completion", "96.5", {measure: "completion", unit: "%"})
  ];
  expect(toldBy("project-narrative", formView([{}], other)).map(({level}) => level)).toEqual(
    Array(4).fill("contradiction")
  );
});

test("project-narrative only asks where the paragraph goes by another name than the form", () => {
  const named = (label: string) => projectClaim("claim:10.2.1:amount", "21", {basis: "adjusted-budget", label});
  const told = (label: string) => toldBy("project-narrative", formView([{}], [named(label)]));
  expect(told("第p01号养护经费")).toMatchObject([{level: "contradiction"}]);
  expect(told("第p01号道路养护专项经费")).toMatchObject([{level: "doubt"}]);
});

test("project-narrative compares yuan with ten thousand yuan", () => {
  const yuan = projectClaim("claim:10.2.1:amount", "195000", {unit: "元"});
  expect(findingsOf("project-narrative", formView([{}], [yuan]))).toMatchObject([{outcome: "equal"}]);
});

test("project-paragraphs asks about a form without a paragraph and a paragraph without a form", () => {
  const lost = projectClaim("claim:10.2.3:score", "90", {measure: "score", subject: "project:?", label: "其他经费"});
  expect(toldBy("project-paragraphs", formView([{}, {}], [...said, lost]))).toMatchObject([
    {subject: "p02", outcome: "missing", level: "doubt"},
    {subject: "claim:10.2.3:score", outcome: "missing", printed: "其他经费"}
  ]);
});

test("project-paragraphs notes a project that goes by two names, and how they were matched", () => {
  const claim = projectClaim("claim:10.2.1:score", "98", {measure: "score", label: "印刷费"});
  expect(findingsOf("project-paragraphs", formView([{name: "某市印刷费"}], [claim]))).toMatchObject([
    {level: "note", printed: "某市印刷费", computed: "印刷费", detail: {match: "words"}}
  ]);
});

const reception = {
  name: "公务接待经费",
  total: ["100", "50", "28.93", "57.86", "0"],
  indicators: [["接待团组数量", "≥60个", "60个", "90", "90"]],
  score: "90"
};
const groups = [
  smallClaim("claim:9.2.3:count", "22", {subject: "reception.domestic.groups", measure: "count", unit: "个"}),
  smallClaim("claim:9.2.3:count.2", "1", {subject: "reception.foreign.groups", measure: "count", unit: "批"})
];

test("count asks about groups received that a form and the narrative count differently", () => {
  expect(toldBy("count", formView([reception], groups))).toMatchObject([
    {subject: "10:p01.i1:result", level: "doubt", printed: "60", computed: "23"}
  ]);
});

test("count vouches for a quantity that the project's paragraph repeats, and asks where alike words differ", () => {
  const form = {indicators: [["印制公报期数", "=24期", "24期", "90", "90"]]};
  const claim = (digits: string, label: string) =>
    projectClaim("claim:10.2.1:count", digits, {measure: "count", unit: "期", label});
  expect(findingsOf("count", formView([form], [claim("24", "公报印制任务")]))).toMatchObject([{outcome: "equal"}]);
  expect(toldBy("count", formView([form], [claim("23", "印制公报")]))).toMatchObject([{level: "doubt"}]);
  expect(findingsOf("count", formView([form], [claim("23", "培训班")]))).toEqual([]);
});

test("satisfaction asks about a rate that form and paragraph state differently", () => {
  const claim = (label: string) => projectClaim("claim:10.2.1:rate", "98", {measure: "rate", unit: "%", label});
  expect(toldBy("satisfaction", formView([{}], [claim("市民满意度")]))).toMatchObject([
    {printed: "92%", computed: "98%", level: "doubt"}
  ]);
  expect(findingsOf("satisfaction", formView([{}], [claim("答复非常满意率")]))).toEqual([]);
});

function receptionTable(budget: string, outturn: string) {
  return {cells: [smallCell("09:reception:budget", budget), smallCell("09:reception:outturn", outturn)]};
}

test("budget asks where form and table 09 spent the same of different budgets", () => {
  const view = formView([reception], [], receptionTable("28.93", "28.93"));
  expect(toldBy("budget", view)).toMatchObject([
    {subject: "10:p01.total:adjusted", level: "doubt", printed: "50", computed: "28.93"}
  ]);
  expect(findingsOf("budget", view).map(({outcome}) => outcome)).toEqual(["equal", "unequal"]);
});

test("budget takes a form that spent less for a part, and asks about one that spent more", () => {
  expect(toldBy("budget", formView([reception], [], receptionTable("60", "40"))).map(({level}) => level)).toEqual([
    "note",
    "note"
  ]);
  expect(toldBy("budget", formView([reception], [], receptionTable("50", "20")))[0]).toMatchObject({level: "doubt"});
});

test("budget leaves projects alone that are none of the three public expenses", () => {
  expect(findingsOf("budget", formView([{}], [], receptionTable("1", "1")))).toEqual([]);
});

const funds = (digits: string) =>
  smallClaim("claim:10.1:amount", digits, {subject: "evaluation.funds", basis: "budget"});
const projects = (digits: string) =>
  smallClaim("claim:10.1:count", digits, {subject: "evaluation.second", measure: "count", unit: "个"});

test("coverage agrees with whichever column of the forms the stated money is", () => {
  for (const digits of ["60", "40", "39"])
    expect(findingsOf("coverage", formView([{}, {}], [funds(digits)]))).toMatchObject([{outcome: "equal"}]);
});

test("coverage contradicts money that no column of the forms adds up to, where all is said to be evaluated", () => {
  const all = smallClaim("claim:10.1:share", "100", {subject: "evaluation.funds", measure: "share", unit: "%"});
  const found = {subject: "claim:10.1:amount", printed: "75", computed: "60.00"};
  const told = (...claims: Parameters<typeof formView>[1] & object) => toldBy("coverage", formView([{}, {}], claims));
  expect(told(funds("75"), projects("2"), all)).toMatchObject([{level: "contradiction", ...found}]);
  expect(told(funds("75"), projects("2"))).toMatchObject([{level: "doubt", ...found}]);
});

test("coverage only asks where fewer forms are published than projects counted", () => {
  const view = formView([{}, {}], [funds("75"), projects("5")]);
  expect(toldBy("coverage", view)).toMatchObject([{level: "doubt"}]);
  expect(toldBy("forms-count", view)).toMatchObject([{level: "doubt", printed: "5", computed: "2"}]);
});

test("coverage only asks where no number of projects is given, and knows this year's appropriations", () => {
  expect(toldBy("coverage", formView([{}, {}], [funds("75")]))).toMatchObject([{level: "doubt"}]);
  const carried = {total: ["30.00", "20.00", "19.50", "97.5", "8"], current: ["25.00", "15.00", "14.50", "96.7"]};
  expect(findingsOf("coverage", formView([carried], [funds("25")]))).toMatchObject([{outcome: "equal"}]);
});

test("coverage recomputes the stated share of project spending", () => {
  const share = smallClaim("claim:10.1:share", "100", {subject: "evaluation.funds", measure: "share", unit: "%"});
  const view = formView([{}, {}], [funds("60"), share], {cells: [smallCell("05:total:project", "48")]});
  expect(toldBy("coverage", view)).toMatchObject([{level: "doubt", printed: "100%", computed: "125.0%"}]);
});

test("forms-within-projects notes what is on no form, and asks where forms spent more than there was", () => {
  const within = (digits: string) => formView([{}, {}], [], {cells: [smallCell("03:total:project", digits)]});
  expect(toldBy("forms-within-projects", within("45"))).toMatchObject([{level: "note", outcome: "explained"}]);
  expect(toldBy("forms-within-projects", within("39"))).toEqual([]);
  expect(toldBy("forms-within-projects", within("30"))).toMatchObject([{level: "doubt", outcome: "unequal"}]);
});

test("project-narrative takes a plain 预算 for either budget of a form", () => {
  const claims = [
    projectClaim("claim:10.2.1:amount", "30", {basis: "budget"}),
    projectClaim("claim:10.2.1:completion", "65", {measure: "completion", unit: "%", ofBasis: "budget"})
  ];
  expect(toldBy("project-narrative", formView([{}], claims))).toEqual([]);
});

test("project-narrative takes a score and an amount rounded in the text for those of the form", () => {
  const form = {total: ["30", "20.00", "19.46", "97.3", "8"], score: "97.54"};
  const claims = [
    projectClaim("claim:10.2.1:score", "97.5", {measure: "score"}),
    projectClaim("claim:10.2.1:amount", "19.5")
  ];
  expect(toldBy("project-narrative", formView([form], claims)).map(({level}) => level)).not.toContain("contradiction");
});

test("project-narrative only asks where the budget is that of the form's other column", () => {
  const told = (digits: string) =>
    toldBy(
      "project-narrative",
      formView([{}], [projectClaim("claim:10.2.1:amount", digits, {basis: "adjusted-budget"})])
    );
  expect(told("30")).toMatchObject([{level: "doubt"}]);
  expect(told("31")).toMatchObject([{level: "contradiction"}]);
});
