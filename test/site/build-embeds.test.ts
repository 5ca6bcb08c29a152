import {expect, test} from "vitest";
import type {WriteOptions, Written} from "../../src/embed/index.js";
import {buildEmbeds} from "../../src/site/build-embeds.js";

const WRITTEN: Written = {edition: {hash: "1a2b3c4d", date: "2026-11-23", figures: {}}, drawn: false, figures: ""};

test("buildEmbeds(site) writes those of every document into its own folder, which lead to its own ledger", async () => {
  const options: WriteOptions[] = [];
  const asked: string[] = [];
  const read = (document: string, file: string) => {
    asked.push(`${document}/${file}`);
    return file === "report.json" ? `{"document": {}}` : "[]";
  };
  const write = async (_: unknown, of: WriteOptions) => {
    options.push(of);
    return WRITTEN;
  };
  const names = ["jilin-2024", "anhui-2024"];
  const written = await buildEmbeds("site", {read, write, names, origin: "", base: "/"});
  expect([...written.keys()]).toEqual(names);
  expect(options.map(({folder, pages}) => [folder, pages])).toEqual([
    ["embed", ""],
    ["embed/anhui-2024", "reports/anhui-2024/"]
  ]);
  expect(new Set(options.map(({cache}) => cache)).size).toBe(2);
  expect(asked).toContain("anhui-2024/cells.json");
});

test("buildEmbeds(site) writes nothing where there is no document", async () => {
  expect((await buildEmbeds("site", {read: () => "", names: []})).size).toBe(0);
});
