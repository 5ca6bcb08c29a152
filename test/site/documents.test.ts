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

test("embedFolderOf(document) and documents(root) refuse a name that the first document's embeds have", () => {
  const root = mkdtempSync(join(tmpdir(), "documents-"));
  for (const name of ["balance", "en", "v", "_assets"]) {
    expect(() => embedFolderOf(name)).toThrow(`invalid name of a document: ${name}`);
    mkdirSync(join(root, "data", name), {recursive: true});
    writeFileSync(join(root, "data", name, "datapackage.json"), "{}");
    expect(() => documents(root)).toThrow("rename the folder");
    rmSync(join(root, "data", name), {recursive: true});
  }
  rmSync(root, {recursive: true});
});
