import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {viewOf} from "../../../src/accounts/index.js";
import {narrativeRules} from "../../../src/checks/narrative/index.js";
import {readAccounts} from "../../../src/reading/index.js";

const SOURCE = new URL("../../../../shared/documents/jilin-2024.txt", import.meta.url);
const shared = existsSync(SOURCE);
if (!shared) console.warn("skipped: ../shared holds no jilin-2024.txt to check the narrative of");

function findings() {
  const reading = readAccounts(readFileSync(SOURCE), {file: "jilin-2024.txt", sha256: ""});
  if (!reading.ok) throw new Error(reading.refusal.en);
  const view = viewOf(reading.accounts);
  const all = narrativeRules.flatMap((rule) => [...rule.check(view)].map((finding) => ({rule, finding})));
  return {view, all};
}

test.skipIf(!shared)(
  "narrativeRules find two shares of the Jilin accounts to be contradictions, and nothing else",
  () => {
    const {all} = findings();
    const wrong = all.map((f) => f.finding).filter((f) => f.level === "contradiction");
    expect(wrong.map((f) => [f.rule, f.printed, f.computed, f.cause])).toEqual([
      ["share", "5.2%", "5.3%", "forced-to-100"],
      ["share", "0%", "18.1%", null]
    ]);
  }
);

test.skipIf(!shared)("narrativeRules ask seven things of the Jilin accounts", () => {
  const {all} = findings();
  const doubts = all.map((f) => f.finding).filter((f) => f.level === "doubt");
  expect(doubts.map((f) => [f.rule, f.printed, f.computed])).toEqual([
    ["list", "职业年金缴费", null],
    ["list", "维修（护）费", null],
    ["vehicles", "1", "0"],
    ["scope", "39", "45"],
    ["goods-procured", "0", "37.56"],
    ["carry-over", "结转下一年度", "11.07"],
    ["residue", "完成预算的99.87万元", null]
  ]);
});

test.skipIf(!shared)("narrativeRules leave the tails of the Jilin changes to rounding", () => {
  const {all} = findings();
  const tails = all.map((f) => f.finding).filter((f) => f.outcome === "rounding");
  expect(tails.map((f) => [f.printed, f.computed])).toEqual([
    ["15.8%", "16.0%"],
    ["-81.84", "-81.85"],
    ["-70.92", "-70.91"]
  ]);
});

test.skipIf(!shared)("narrativeRules have words in both languages for all that they find", () => {
  const {view, all} = findings();
  for (const {rule, finding} of all.filter((f) => f.finding.level !== null)) {
    const {zh, en} = rule.tell(finding, view);
    for (const words of [zh.says, zh.computed, zh.explanation, en.says, en.computed, en.explanation])
      expect(words, finding.id).not.toMatch(/undefined|null|NaN|^$/);
    expect(zh.question === "", finding.id).toBe(en.question === "");
  }
});
