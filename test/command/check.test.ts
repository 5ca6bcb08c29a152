import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, expect, test} from "vitest";
import {runCommand} from "../../src/command/run-command.js";
import {writePackage} from "../../src/data/disk/index.js";
import {packageFiles, toPackage} from "../../src/data/index.js";
import {madeAccounts} from "../data/made-accounts.js";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {runInWorkers, runJuesuan} from "./run-juesuan.js";

const SOURCE = fileURLToPath(new URL("../../../shared/documents/jilin-2024.txt", import.meta.url));
const DOOR = fileURLToPath(new URL("../../src/command/juesuan.js", import.meta.url));

const source = existsSync(SOURCE);
if (!source) console.warn("skipped: the source document is not at hand in ../shared/documents");

let scratch = "";
let made = "";
let consistent = "";

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "juesuan-"));
  made = join(scratch, "made");
  consistent = join(scratch, "consistent");
  await writePackage(made, toPackage(madeAccounts));
  await writePackage(consistent, toPackage({...madeAccounts, rows: [], cells: [], indicators: [], projects: []}));
});
afterAll(() => rmSync(scratch, {recursive: true}));

test("juesuan check DIR exits 1 where there is a contradiction and 0 where there is none", async () => {
  expect((await runJuesuan("check", made)).code).toBe(1);
  expect((await runJuesuan("check", consistent)).code).toBe(0);
});

test("juesuan check DIR prints the findings by level, then what was read, checked and repaired", async () => {
  const {output, errors} = await runJuesuan("check", made);
  const [title = "", , heading = ""] = output.split("\n");
  expect(title).toBe("示范县档案馆 2023 年度部门决算（单位：万元，文件：example-2023.txt）");
  expect(heading).toMatch(/^矛盾.*：\d+ 条$/);
  expect(output).toMatch(/印的是 .+\n.*算出来 .+\n.*在哪里 .*（第 \d+ 页）/);
  expect(output).toContain("读到表内数字 7 个（空格 1 个），文字中的数字 2 个（读出 2 个），未能读取 1 处。");
  expect(output).toMatch(/ {2}中断的表 1 处：.*（第 \d+ 页）。/);
  expect(output).toMatch(/做了 \d+ 项核对：一致 \d+/);
  expect(output).toContain("修复后才读的有 1 处：断开的名称 1。");
  expect(errors).toBe("");
});

test("juesuan check DIR --lang en prints English, labels aside", async () => {
  const {output} = await runJuesuan("check", made, "--lang", "en");
  expect(output).toContain("Read: 7 numbers in tables (1 blanks)");
  expect(output).toContain("joined labels 1");
});

test("juesuan check DIR colours on a terminal alone", async () => {
  const onTerminal: string[] = [];
  await runCommand(["check", made], {isTTY: true, write: (text) => onTerminal.push(text)}, {write: () => true});
  expect(onTerminal.join("")).toContain("\u001b[31m");
  expect((await runJuesuan("check", made)).output).not.toContain("\u001b");
});

test("juesuan check DIR --json prints one object with the fields of the contract", async () => {
  const {output} = await runJuesuan("check", made, "--json");
  const report = JSON.parse(output);
  expect(Object.keys(report)).toEqual(["document", "coverage", "checks", "findings", "unchecked"]);
  expect(Object.keys(report.document)).toEqual(["department", "year", "unit", "file", "sha256"]);
  expect(Object.keys(report.coverage)).toEqual([
    "cells",
    "cellsByTable",
    "blanks",
    "narrativeNumbers",
    "narrativeNumbersRead",
    "unreadable"
  ]);
  for (const finding of report.findings)
    expect(Object.keys(finding)).toEqual(
      expect.arrayContaining("rule outcome level subject printed computed difference places zh en".split(" "))
    );
});

test.skipIf(!source)("juesuan read FILE --out DIR writes a package that checks as the file does", async () => {
  const out = join(scratch, "read");
  const read = await runJuesuan("read", SOURCE, "--out", out);
  expect(read).toMatchObject({code: 0, errors: "", output: expect.stringContaining("表内数字 774 个")});
  expect(readdirSync(out).sort()).toEqual([...packageFiles].sort());
  expect(await runJuesuan("check", out, "--json")).toEqual(await runJuesuan("check", SOURCE, "--json"));
});

test.skipIf(!source)("juesuan read FILE says what cannot be written, and leaves no part of it", async () => {
  const before = readdirSync(scratch);
  const {code, errors} = await runJuesuan("read", SOURCE, "--out", join(made, "cells.csv"));
  expect(code).toBe(2);
  expect(errors).toMatch(/写不进 .*什么也没有写。.*\n.* cannot be written .*Choose a folder/);
  expect(readdirSync(scratch)).toEqual(before);
});

test("juesuan check FILE reads in a worker what it reads without one", async () => {
  const path = join(scratch, "made-up.txt");
  const [layout] = layouts;
  if (layout) writeFileSync(path, syntheticAccounts(1, layout).text);
  const read = await runInWorkers("check", path);
  expect(read).toMatchObject({code: 0, errors: "", output: expect.stringMatching(/读到表内数字 \d{3,} 个/)});
  expect(await runJuesuan("check", path)).toEqual(read);
});

test("node src/command/juesuan.js is the way in", () => {
  expect(execFileSync(process.execPath, [DOOR, "--version"], {encoding: "utf8"})).toMatch(/^\d+\.\d+\.\d+\n$/);
});
