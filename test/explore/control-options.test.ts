import {expect, test} from "vitest";
import {controlOptions, exploreFrames, fitQuery, parseQuery} from "../../src/explore/index.js";
import {jilinData} from "./explore-jilin.js";

const frames = exploreFrames(jilinData, "zh");

function offered(search: string) {
  const query = parseQuery(search);
  const frame = frames.frame(query.frame);
  return controlOptions(frames.names, frame, fitQuery(query, frame), "zh");
}

test("controlOptions(frames, query) offers what the frame has, and nothing that it does not", () => {
  expect(offered("frame=findings").measure).toBeUndefined();
  expect(offered("frame=findings").unit).toBeUndefined();
  expect(offered("frame=projects").level).toBeUndefined();
  expect(offered("frame=03").level?.map(([value]) => value)).toEqual(["class", "group", "item", "all"]);
  expect(offered("frame=09").level?.map(([value]) => value)).toEqual(["upper", "leaf", "all"]);
});

test("controlOptions(frames, query) offers a hierarchy only where all is part of one whole", () => {
  const shapes = (search: string) => offered(search).chart?.map(([value]) => value);
  expect(shapes("frame=03")).toContain("tree");
  expect(shapes("frame=06")).toContain("tree");
  for (const search of ["frame=01", "frame=projects", "frame=03&group=class"])
    expect(shapes(search)).not.toContain("tree");
});

test("controlOptions(frames, query) offers the values of a column, once each and none blank", () => {
  expect(offered("frame=projects").is).toBeUndefined();
  const values = offered("frame=projects&col=change").is?.map(([value]) => value) ?? [];
  expect(values[0]).toBe("");
  expect(new Set(values).size).toBe(values.length);
  expect(values.length).toBeGreaterThan(2);
});

test("controlOptions(frames, query) offers the order that a heading chose", () => {
  const orders = (search: string) => offered(search).sort?.map(([value]) => value);
  expect(orders("frame=projects")).toEqual(["", "-amount", "amount"]);
  expect(orders("frame=projects&sort=of-score")).toEqual(["", "-amount", "amount", "-of-score", "of-score"]);
  expect(orders("frame=findings&group=level")).toContain("-amount");
  expect(orders("frame=findings")).toEqual([""]);
});
