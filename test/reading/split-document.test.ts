import {expect, test} from "vitest";
import {splitDocument} from "../../src/reading/split-document.js";
import {madeDocument} from "./made-document.js";

test("splitDocument(lines) ends the contents where a part is named again", () => {
  const {contents, cover, narrative} = split(madeDocument());
  expect(contents.map((c) => `${c.part}.${c.ordinal}`)).toEqual([
    "1.",
    "1.1",
    "2.",
    ..."123456789".split("").map((n) => `2.${n}`),
    "3.",
    "3.1",
    "4."
  ]);
  expect(cover.some(({text}) => text.includes("部门决算"))).toBe(true);
  expect(narrative[0]?.text).toBe("第三部分 2024年度部门决算情况说明");
  expect(narrative.some(({text}) => text.includes("名词解释"))).toBe(false);
});

test("splitDocument(lines) reads contents without the word for them", () => {
  expect(split(madeDocument().replace("目 录\n", "")).contents).toHaveLength(15);
});

test("splitDocument(lines) takes a title printed twice for one table", () => {
  const {sections} = split("一、支出决算\n\n支出决算表\n\n公开 03 表\n\n单位：万元\n\n科目代码\t科目名称\n201\t某类");
  expect(sections).toMatchObject([{id: "03", title: "支出决算表", line: 1, number: "03"}]);
});

test("splitDocument(lines) keeps a row of blank cells, and no blank line", () => {
  const {sections} = split("收入决算表\n单位：万元\n科目代码\t科目名称\n\t\n\n");
  expect(sections[0]?.lines.map(({text}) => text)).toEqual(["收入决算表", "单位：万元", "科目代码\t科目名称", "\t"]);
});

test("splitDocument(lines) finds tables that stand after the narrative", () => {
  const {sections, narrative} = split(
    "一、收入支出决算总体情况说明\n收入支出总计1万元。\n附件\n收入决算表\n单位：万元\n科目代码\t科目名称\n"
  );
  expect(sections.map((s) => s.id)).toEqual(["02"]);
  expect(narrative.at(-1)?.text).toBe("附件");
});

test("splitDocument(lines) takes the headings of the narrative for no tables", () => {
  const {sections} = split("第三部分 决算情况说明\n二、收入决算情况说明\n支出决算表\n另有说明。\n");
  expect(sections).toEqual([]);
});

test("splitDocument(lines) of nothing is nothing", () => {
  expect(split("")).toMatchObject({contents: [], sections: [], narrative: []});
});

function split(text: string) {
  return splitDocument(text.split("\n").map((line, i) => ({number: i + 1, text: line})));
}
