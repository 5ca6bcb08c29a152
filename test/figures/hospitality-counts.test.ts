import {expect, test} from "vitest";
import {hospitalityCounts} from "../../src/figures/hospitality-counts.js";
import {claimsOf} from "./claims-of.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const form = {
  projects: [{id: "p01", name: "公务接待费"}],
  indicators: [
    {id: "p01.i1", project: "p01", first: "产出指标", second: "数量指标", third: "接待批次", comparator: "≥"}
  ]
};
const framesWith = (stated: Readonly<Record<string, string>>, onForm = "") => {
  const {texts, claims} = claimsOf(stated);
  const cells = {...texts, "09:reception:outturn": "12.00", "10:p01.i1:result": onForm};
  return framesOf(cells, {claims, ...(onForm ? form : {})});
};
const groups = {"reception.domestic.groups": "10个"};

test("hospitalityCounts.rows(frames) divides one bill by each count", () => {
  const rows = hospitalityCounts.rows(framesWith({...groups, "reception.domestic.persons": "300人次"}, "40批"), "zh");
  expect(rows?.map((r) => [r.key, r.amount.text, r.marked])).toEqual([
    ["text", "12000", true],
    ["form", "3000", true],
    ["guests", "400", false]
  ]);
  expect(hospitalityCounts.words(rows ?? [], "zh").title).toBe("同样 12.00 万元接待费，40 个团组还是 10 个");
});

test("hospitalityCounts.rows(frames) adds foreign groups, where there were any", () => {
  const rows = hospitalityCounts.rows(framesWith({...groups, "reception.foreign.groups": "2个"}), "zh");
  expect(rows?.[0]?.count.text).toBe("12");
});

test("hospitalityCounts.words(rows) asks nothing where the counts agree, or there is no form", () => {
  const agreed = hospitalityCounts.rows(framesWith(groups, "10批"), "zh") ?? [];
  expect(agreed.some((r) => r.marked)).toBe(false);
  expect(hospitalityCounts.words(agreed, "zh").title).toBe("接待费 12.00 万元，平均每个团组 12000 元");
  const guests = hospitalityCounts.rows(framesWith({"reception.domestic.persons": "300人次"}), "en") ?? [];
  expect(hospitalityCounts.words(guests, "en").title).toBe("Hospitality of 120,000 yuan: 400 yuan a guest on average");
});

test("hospitalityCounts.rows(frames) is null where the narrative counts nothing, or nought", () => {
  expect(hospitalityCounts.rows(framesWith({}, "40批"), "zh")).toBeNull();
  expect(hospitalityCounts.rows(framesWith({"reception.domestic.groups": "0个"}), "zh")).toBeNull();
});

test("hospitalityCounts of Jilin are 60 groups or 22, and 724 guests", () => {
  const rows = hospitalityCounts.rows(jilinFrames, "zh") ?? [];
  expect(rows.map((r) => [r.count.text, r.amount.text])).toEqual([
    ["22", "13150"],
    ["60", "4822"],
    ["724", "400"]
  ]);
  expect(hospitalityCounts.words(rows, "zh").title).toBe("同样 28.93 万元接待费，60 个团组还是 22 个");
  expect(hospitalityCounts.words(rows, "en").title).toBe("The same 289,300 yuan of hospitality: 60 groups or 22?");
  for (const {amount} of rows) expect(hospitalityCounts.alt(rows, "en")).toContain(amount.text);
});
