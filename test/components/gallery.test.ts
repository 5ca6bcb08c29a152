import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {entries} from "../../src/components/gallery/entries.js";
import {everyChart, purposes} from "../../src/components/gallery/words.js";
import * as components from "../../src/components/index.js";

const FOLDER = "src/components";
const HAN = /\p{Script=Han}/u;
/** What makes a file a chart: it answers with options for Plot. */
const CHART = /^export function (\w+)[\s\S]*?\): Plot\.PlotOptions \{/m;
const LANGS = ["zh", "en"] as const;
const pages = {zh: readFileSync("src/charts.md", "utf8"), en: readFileSync("src/en/charts.md", "utf8")};
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
  for (const lang of LANGS) {
    const sections = [...pages[lang].matchAll(/galleryEntry\("([\w-]+)"/g)].map(([, id]) => id);
    expect(sections, lang).toEqual(entries.map(({id}) => id));
  }
});

test.each(entries)("the entry $id documents the options of its component, with their defaults", (entry) => {
  const source = sources.find(({id}) => id === entry.id)?.text ?? "";
  const all = entry.purpose === "around" ? entry.options : [...entry.options, ...everyChart];
  for (const {name, standard} of all)
    if (
      typeof standard === "string" &&
      /^[\w"[\].]+$/.test(standard) &&
      /^\w+$/.test(name) &&
      !DEEPER.has(`${entry.id}.${name}`)
    )
      expect(source, name).toMatch(new RegExp(`${name} = ${toPattern(standard)}[^\\w]`));
});

test.each(entries)(
  "the entry $id says when to use it and when another, leads only to entries, and says what its second example shows",
  (entry) => {
    expect(Object.keys(purposes)).toContain(entry.purpose);
    expect(entry.sketch.length > 0).toBe(entry.purpose !== "around");
    for (const lang of LANGS) {
      expect(entry.use[lang].length).toBeGreaterThan(20);
      expect(entry.not[lang].length).toBeGreaterThan(10);
      expect(entry.use[lang]).not.toMatch(/[{}]/);
      for (const id of othersOf(entry.not[lang]))
        expect(entries.filter((e) => e.id === id && e !== entry)).toHaveLength(1);
      const examples = new RegExp(`galleryEntry\\("${entry.id}",[^\n]*second:`).test(pages[lang]);
      expect([entry.second, entry.narrow].filter(Boolean).length).toBe(examples ? 1 : 0);
    }
  }
);

test.each(entries)(
  "the entry $id says the same in both languages: Chinese has Chinese, English none, and their links agree",
  (entry) => {
    const {name, use, not, second, narrow} = entry;
    const meanings = [...entry.given.columns, ...entry.options, ...everyChart].map(({meaning}) => meaning);
    const standards = entry.options.flatMap(({standard}) => (typeof standard === "string" ? [] : [standard]));
    for (const {zh, en} of [name, use, not, ...meanings, ...standards, ...[second ?? [], narrow ?? []].flat()]) {
      expect(zh).toMatch(HAN);
      expect(en).not.toMatch(HAN);
      expect(en.length).toBeGreaterThan(0);
    }
    expect(othersOf(not.en).sort()).toEqual(othersOf(not.zh).sort());
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

function othersOf(text: string): string[] {
  return [...text.matchAll(/\{([\w-]+)\}/g)].map(([, id = ""]) => id);
}

/** Defaults that a part of the component sets. */
const DEEPER = new Set(["figure-frame.home", "figure-frame.site", "figure-frame.ledger"]);

function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
