import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {documents, embedFolderOf} from "../../src/site/documents.js";

test("documents(root) lists folders with a data package, the first document first whatever its name", () => {
  const root = mkdtempSync(join(tmpdir(), "documents-"));
  for (const name of ["anhui-2024", "jilin-2024", "disk"]) mkdirSync(join(root, "data", name), {recursive: true});
  for (const name of ["anhui-2024", "jilin-2024"]) writeFileSync(join(root, "data", name, "datapackage.json"), "{}");
  expect(documents(root)).toEqual(["jilin-2024", "anhui-2024"]);
  rmSync(root, {recursive: true});
});

test("embedFolderOf(document) is the folder of embeds itself for the first one", () => {
  expect(embedFolderOf("jilin-2024")).toBe("embed");
  expect(embedFolderOf("anhui-2024")).toBe("embed/anhui-2024");
});
