import {expect, test} from "vitest";
import {sangongBridge} from "../../src/figures/index.js";
import {jilinFrames} from "./jilin-frames.js";
import {sangongFrames} from "./sangong.js";

const cells = {"09:total:outturn": "50.00"};
const read = (rows: ReturnType<typeof sangongBridge.rows>) => rows?.map((r) => [r.key, (r.total ?? r.change)?.text]);

test("sangongBridge.rows(frames) derives the year before, parts vehicles bought and run, and shows what no item tells", () => {
  const frames = sangongFrames(
    {
      "sangong change": ["down", "10万元"],
      "sangong.vehicles change": ["down", "9万元"],
      "sangong.vehicles.purchase change": ["down", "12万元"],
      "sangong.vehicles.running change": ["up", "3万元"]
    },
    cells
  );
  const rows = sangongBridge.rows(frames, "zh");
  expect(read(rows)).toEqual([
    ["first", "60.00"],
    ["vehicles-purchase", "-12"],
    ["vehicles-running", "3"],
    ["remainder", "-1.00"],
    ["last", "50.00"]
  ]);
  expect(sangongBridge.words(rows ?? [], "zh").title).toBe("“三公”经费少了 10.00 万元");
});

test("sangongBridge.rows(frames) is null where the narrative has no change of the whole, or of an item", () => {
  expect(sangongBridge.rows(sangongFrames({"sangong change": ["up", "10万元"]}, cells), "zh")).toBeNull();
  expect(sangongBridge.rows(sangongFrames({"sangong.abroad change": ["up", "1万元"]}, cells), "zh")).toBeNull();
});

test("sangongBridge tells what the first document's rise is made of", () => {
  const rows = sangongBridge.rows(jilinFrames, "zh") ?? [];
  expect(read(rows)).toEqual([
    ["first", "174.24"],
    ["reception", "8.61"],
    ["vehicles", "6.3"],
    ["abroad", "0.99"],
    ["last", "190.14"]
  ]);
  expect(sangongBridge.words(rows, "zh").title).toBe("“三公”经费多了 15.90 万元，其中公务接待费 8.61，占 54%");
  expect(sangongBridge.words(sangongBridge.rows(jilinFrames, "en") ?? [], "en").title).toBe(
    "Three public expenses up by 159,000 yuan, of which official hospitality 86,100, or 54%"
  );
  expect(sangongBridge.alt(rows, "zh")).toContain("公务用车购置及运行维护费 +6.3");
});
