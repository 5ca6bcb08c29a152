import {expect, test} from "vitest";
import {normalizeName, resolveName} from "../../src/accounts/index.js";

const named = (...names: string[]) => names.map((name) => ({value: name, name}));

test("resolveName(name, candidates) prefers the exact name", () => {
  expect(resolveName("其他支出", named("其他支出", "其他"))).toEqual({value: "其他支出", how: "exact"});
});

test("resolveName(name, candidates) looks through inner spaces and bracket forms", () => {
  expect(resolveName("因 公 出 国 （ 境 ） 费", named("因公出国（境）费"))?.how).toBe("spacing");
  expect(resolveName("因公出国(境)费", named("因公出国（境）费"))?.how).toBe("punctuation");
});

test("resolveName(name, candidates) matches with and without 支出", () => {
  expect(resolveName("行政事业单位养老", named("行政事业单位养老支出", "抚恤"))).toEqual({
    value: "行政事业单位养老支出",
    how: "ending"
  });
});

test("resolveName(name, candidates) matches a project named otherwise in the narrative", () => {
  expect(resolveName("机动专项经费", named("机动经费项目", "公务接待经费"))).toEqual({
    value: "机动经费项目",
    how: "ending"
  });
  expect(resolveName("印刷费", named("省政府印刷费", "公报经费"))).toEqual({value: "省政府印刷费", how: "words"});
});

test("resolveName(name, candidates) knows aliases", () => {
  const candidates = [{value: "207", name: "文化旅游体育与传媒支出", aliases: ["文化体育与传媒支出"]}];
  expect(resolveName("文化体育与传媒支出", candidates)).toEqual({value: "207", how: "alias"});
});

test("resolveName(name, candidates) is null for a stranger and for two that fit equally", () => {
  expect(resolveName("外交", named("教育支出", "国防支出"))).toBeNull();
  expect(resolveName("会议费", named("省会议费", "市会议费"))).toBeNull();
});

test("resolveName(name, candidates) is null for an empty name", () => {
  expect(resolveName("", named("教育支出"))).toBeNull();
});

test("normalizeName(name) drops list numbering and 其中", () => {
  expect(normalizeName("一、一般公共服务支出")).toBe("一般公共服务支出");
  expect(normalizeName("其中：基本支出")).toBe("基本支出");
  expect(normalizeName("11.教育支出")).toBe("教育支出");
});
