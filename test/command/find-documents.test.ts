import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, relative} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {findDocuments} from "../../src/command/find-documents.js";
import {loneDocument} from "../../src/command/lone-document.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "juesuan-"));
});
afterEach(() => rmSync(folder, {recursive: true}));

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), "");
  }
}

async function found(paths: readonly string[], except = ""): Promise<string[]> {
  const targets = await findDocuments(
    paths.map((path) => join(folder, path)),
    except && join(folder, except)
  );
  return targets.map(({path, kind}) => `${relative(folder, path)}${kind === "package" ? "/" : ""}`);
}

test("findDocuments(paths) finds files of known extensions at any depth, in the order of their paths", async () => {
  put("b.PDF", "a/z.docx", "a/b/c.xlsx", "a/y.xls", "c.htm", "d.html", "e.txt", "f.md", "g.csv", "h.zip", "i");
  expect(await found(["."])).toEqual([
    "a/b/c.xlsx",
    "a/y.xls",
    "a/z.docx",
    "b.PDF",
    "c.htm",
    "d.html",
    "e.txt",
    "f.md"
  ]);
});

test("findDocuments(paths) passes over what is hidden, held open, installed, or written to", async () => {
  put(".a.txt", ".b/c.txt", "~$d.docx", "node_modules/e/README.md", "out/f.txt", "g.txt");
  expect(await found(["."], "out")).toEqual(["g.txt"]);
});

test("findDocuments(paths) takes a folder with a package for one document, and looks no deeper", async () => {
  put("a/datapackage.json", "a/notes.txt", "b.txt");
  expect(await found(["."])).toEqual(["a/", "b.txt"]);
});

test("findDocuments(paths) takes a file that is named whatever its name, and one that is not there", async () => {
  put("a.dat", ".hidden.txt");
  expect(await found(["absent.txt", "a.dat", ".hidden.txt"])).toEqual([".hidden.txt", "a.dat", "absent.txt"]);
});

test("findDocuments(paths) gives the same whatever the order, and each document once", async () => {
  put("a/1.txt", "a/2.txt", "b/3.txt");
  const all = ["a/1.txt", "a/2.txt", "b/3.txt"];
  expect(await found(["b", "a", "a/1.txt", "./a/../a/2.txt"])).toEqual(all);
  expect(await found(["a/1.txt", ".", "b"])).toEqual(all);
});

test("findDocuments(paths) goes round in no circle of links", async () => {
  put("a/1.txt", "elsewhere/2.txt");
  symlinkSync("..", join(folder, "a/up"));
  symlinkSync("../elsewhere/2.txt", join(folder, "a/2.txt"));
  symlinkSync("nowhere", join(folder, "a/3.txt"));
  expect(await found(["a"])).toEqual(["a/1.txt", "a/2.txt", "a/3.txt"]);
  expect(await found(["."])).toEqual(["a/1.txt", "a/2.txt", "a/3.txt"]);
});

test("findDocuments(paths) finds nothing in an empty folder", async () => {
  expect(await found(["."])).toEqual([]);
});

test("loneDocument(path) is a file, a package, or none for a folder of documents", async () => {
  put("a.txt", "b/datapackage.json", "c/d.txt");
  const kinds = await Promise.all(["a.txt", "b", "c", "absent"].map((path) => loneDocument(join(folder, path))));
  expect(kinds.map((target) => target?.kind)).toEqual(["file", "package", undefined, "file"]);
});
