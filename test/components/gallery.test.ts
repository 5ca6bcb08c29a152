import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {entries} from "../../src/components/gallery/entries.js";
import {everyChart, purposes} from "../../src/components/gallery/words.js";
import * as components from "../../src/components/index.js";

const FOLDER = "src/components";
/** What makes a file a chart: it answers with options for Plot. */
const CHART = /^export function (\w+)[\s\S]*?\): Plot\.PlotOptions \{/m;
const page = readFileSync("src/charts.md", "utf8");
const sources = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({id: file.replace(/\.ts$/, ""), text: readFileSync(`${FOLDER}/${file}`, "utf8")}));

test.each(entries)("the entry $id names a component of the kit, in the file of its name", ({id, component}) => {
  expect(Reflect.get(components, component), component).toBeTypeOf("function");
  expect(sources.find((source) => source.id === id)?.text).toContain(`export function ${component}`);
});

test("every chart of the kit has an entry, and every entry a section on the page", () => {
  const charts = sources.filter(({text}) => CHART.test(text)).map(({id}) => id);
  expect(charts.length).toBeGreaterThan(10);
  const drawn = entries.filter(({purpose}) => purpose !== "around").map(({id}) => id);
  expect([...drawn].sort()).toEqual(charts.sort());
  const sections = [...page.matchAll(/galleryEntry\("([\w-]+)"/g)].map(([, id]) => id);
  expect(sections).toEqual(entries.map(({id}) => id));
});

test.each(entries)("the entry $id documents the options of its component, with their defaults", (entry) => {
  const source = sources.find(({id}) => id === entry.id)?.text ?? "";
  const all = entry.purpose === "around" ? entry.options : [...entry.options, ...everyChart];
  for (const {name, standard} of all.filter((option) => /^[\w"[\].]+$/.test(option.standard)))
    if (/^\w+$/.test(name) && !DEEPER.has(`${entry.id}.${name}`))
      expect(source, name).toMatch(new RegExp(`${name} = ${toPattern(standard)}[^\\w]`));
});

test.each(entries)(
  "the entry $id says when to use it and when another, leads only to entries, and says what its second example shows",
  (entry) => {
    expect(entry.use.length).toBeGreaterThan(20);
    expect(entry.not.length).toBeGreaterThan(10);
    expect(Object.keys(purposes)).toContain(entry.purpose);
    expect(entry.sketch.length > 0).toBe(entry.purpose !== "around");
    const others = [...entry.not.matchAll(/\{([\w-]+)\}/g)].map(([, id]) => id);
    for (const id of others) expect(entries.filter((e) => e.id === id && e !== entry)).toHaveLength(1);
    expect(entry.use).not.toMatch(/[{}]/);
    const examples = new RegExp(`galleryEntry\\("${entry.id}",[^\n]*second:`).test(page);
    expect([entry.second, entry.narrow].filter(Boolean).length).toBe(examples ? 1 : 0);
  }
);

test.each(entries.filter(({purpose}) => purpose !== "around"))(
  "the entry $id leaves out no option of its chart",
  (entry) => {
    const source = sources.find(({id}) => id === entry.id)?.text ?? "";
    const [, taken = ""] = source.match(/\n {2}\{(.*), \.\.\.options\}/) ?? [];
    const names = [...taken.matchAll(/(?:^|, )(\w+)(?= =|,|$)/g)].map(([, name]) => name ?? "");
    expect(names).toContain("width");
    expect([...entry.options, ...everyChart].map(({name}) => name)).toEqual(expect.arrayContaining(names));
  }
);

test("every option of an entry is named once", () => {
  for (const {id, given, options} of entries)
    for (const named of [given.columns, options])
      expect(new Set(named.map(({name}) => name)).size, id).toBe(named.length);
});

/** Defaults that a part of the component sets. */
const DEEPER = new Set(["figure-frame.home", "figure-frame.site", "figure-frame.ledger"]);

function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
