import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {hashFile} from "../../src/command/hash-file.js";
import {nameDocuments} from "../../src/command/name-documents.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "juesuan-"));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Names of files by their paths; what a file holds is its path unless given. */
async function names(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const paths = Object.keys(files);
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), files[path] || path);
  }
  const named = await nameDocuments(paths.map((path) => ({path: join(folder, path), kind: "file"})));
  return Object.fromEntries(paths.map((path, i) => [path, named[i] ?? ""]));
}

test("nameDocuments(targets) names each after its file", async () => {
  expect(await names({"a/财政局 2024.pdf": "", "b.2024.txt": ""})).toEqual({
    "a/财政局 2024.pdf": "财政局 2024",
    "b.2024.txt": "b.2024"
  });
});

test("nameDocuments(targets) tells documents of one name apart by their hash, whatever the order", async () => {
  const files = {"a/决算.pdf": "", "b/决算.pdf": "", "b/决算.PDF.docx": "", "c/决算.txt": "", "d.txt": ""};
  const named = await names(files);
  expect(named["a/决算.pdf"]).toBe(`决算-${(await hashFile(join(folder, "a/决算.pdf"))).slice(0, 8)}`);
  expect(new Set(Object.values(named)).size).toBe(5);
  expect(named["d.txt"]).toBe("d");
  expect(await names(Object.fromEntries(Object.entries(files).reverse()))).toEqual(named);
});

test("nameDocuments(targets) takes names that differ in case alone for one", async () => {
  expect(await names({"a/A.txt": "", "b/a.txt": ""})).toEqual({
    "a/A.txt": expect.stringMatching(/^A-[0-9a-f]{8}$/),
    "b/a.txt": expect.stringMatching(/^a-[0-9a-f]{8}$/)
  });
});

test("nameDocuments(targets) numbers copies", async () => {
  const named = await names({"a/x.txt": "same", "b/x.txt": "same"});
  expect(named["b/x.txt"]).toBe(`${named["a/x.txt"]}-2`);
});

test("nameDocuments(targets) gives no name that a file system refuses or hides", async () => {
  const long = "很".repeat(80);
  expect(await names({".txt": "", "a:b?.txt": "", [`${long}.txt`]: ""})).toEqual({
    ".txt": "txt",
    "a:b?.txt": "a-b-",
    [`${long}.txt`]: "很".repeat(60)
  });
});
