import {expect, test} from "vitest";
import {emptyQuery, exploreFrames, fitQuery, parseQuery, toParameters} from "../../src/explore/index.js";
import {jilinData} from "./explore-jilin.js";

test("parseQuery(search) reads what toParameters(query) wrote", () => {
  const query = {...emptyQuery, frame: "03", q: "行政 运行", from: "1.5", sort: "-amount", unit: "元", chart: "tree"};
  const search = new URLSearchParams(toParameters(query).map(([name, value]) => [name, value]));
  expect(parseQuery(`?${search}`)).toEqual(query);
  expect(toParameters(emptyQuery)).toEqual([]);
});

test("parseQuery(search) leaves out what it does not know", () => {
  expect(parseQuery("?frame=<b>&unit=dollar&chart=pie&sort=a b&what=ever")).toEqual(emptyQuery);
  expect(parseQuery(`?q=${"长".repeat(101)}`)).toEqual(emptyQuery);
});

test("fitQuery(query, frame) leaves out what the frame does not have, and chooses a measure and a level", () => {
  const frame = exploreFrames(jilinData, "zh").frame("03");
  const query = parseQuery("?frame=projects&measure=none&group=what&col=class&is=nothing&level=deep&chart=tree&at=999");
  expect(fitQuery(query, frame)).toEqual({
    ...emptyQuery,
    frame: "03",
    col: "class",
    measure: "total",
    level: "item",
    chart: "tree"
  });
  const projects = exploreFrames(jilinData, "zh").frame("projects");
  expect(fitQuery(query, projects)).toEqual({...emptyQuery, frame: "projects", measure: "initial"});
});

test("exploreFrames(data, lang) names everything in the reader's language", () => {
  const {names, frame} = exploreFrames(jilinData, "en");
  expect(names.map(({id}) => id)).toContain("indicators");
  for (const {id} of names)
    for (const {title} of [...frame(id).columns, ...frame(id).measures, ...frame(id).levels])
      expect(title.replace(/\([类款项]\)/, "")).not.toMatch(/\p{Script=Han}/u);
});

test("exploreFrames(data, lang) gives every row a key of its own that an address can have", () => {
  const {names, frame} = exploreFrames(jilinData, "zh");
  for (const {id} of names) {
    const keys = frame(id).rows.map(({key}) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      keys.every((key) => /^[\w-]{1,64}$/.test(key)),
      id
    ).toBe(true);
  }
});
