import {mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {runInWorkers, runJuesuan} from "./run-juesuan.js";

let scratch = "";

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "juesuan-"));
});
afterEach(() => rmSync(scratch, {recursive: true}));

/** Exit code 2, nothing on the output, nothing written, and one Chinese and one English sentence that name the thing. */
async function expectRefused(name: string, zh: RegExp, en: RegExp, ...words: string[]): Promise<void> {
  const before = readdirSync(scratch).sort();
  const {code, output, errors} = await runJuesuan(...words);
  const [chinese = "", english = "", ...rest] = errors.split("\n");
  expect({code, output, rest}).toEqual({code: 2, output: "", rest: [""]});
  expect(chinese).toMatch(zh);
  expect(english).toMatch(en);
  expect(errors).toContain(name);
  expect(readdirSync(scratch).sort()).toEqual(before);
}

test("juesuan read FILE says that a file is absent", async () => {
  const path = join(scratch, "absent.txt");
  await expectRefused(path, /找不到.*请检查/, /is not there\. Check/, "read", path, "--out", join(scratch, "out"));
  await expectRefused(path, /找不到.*请检查/, /is not there\. Check/, "check", path);
});

test.each([
  ["empty", Buffer.from("")],
  ["binary", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0, 255, 254, 0, 7])],
  ["of another kind", Buffer.from("会议纪要\n\n出席：若干人\n")]
])("juesuan read FILE refuses a file that is %s", async (_, bytes) => {
  const path = join(scratch, "file.txt");
  writeFileSync(path, bytes);
  await expectRefused(path, /\p{Script=Han}/u, /[a-z]/, "read", path, "--out", join(scratch, "out"));
});

test("juesuan check FILE does not load a file that is too large", async () => {
  const path = join(scratch, "large.txt");
  writeFileSync(path, "");
  truncateSync(path, 100 * 1024 * 1024);
  await expectRefused(path, /100 MB，超过 \d+ MB/, /100 MB, more than the limit of \d+ MB/, "check", path);
});

test("juesuan check DIR says that a folder holds no package", async () => {
  await expectRefused(scratch, /没有数据包.*juesuan read/, /no data package.*juesuan read/, "check", scratch);
});

test("juesuan check DIR says which file of a package is damaged", async () => {
  writeFileSync(join(scratch, "datapackage.json"), "{}");
  await expectRefused(scratch, /不完整或被改动过/, /incomplete or was changed/, "check", scratch);
});

test("juesuan read DIR says that there is nothing to read in a folder", async () => {
  await expectRefused(
    scratch,
    /没有能读的文件/,
    /no file that can be read/,
    "read",
    scratch,
    "--out",
    join(scratch, "out")
  );
});

test("juesuan read DIR says that a package needs no reading", async () => {
  writeFileSync(join(scratch, "datapackage.json"), "{}");
  await expectRefused(scratch, /已经是数据包/, /needs no reading/, "read", scratch, "--out", join(scratch, "out"));
});

test("juesuan check FILE --out DIR says that one file is written nowhere", async () => {
  await expectRefused("--out", /只用于多份/, /for several files/, "check", join(scratch, "a.txt"), "--out", scratch);
});

test("juesuan check FILE --timeout SECONDS gives a file up that takes longer", async () => {
  const path = join(scratch, "file.txt");
  writeFileSync(path, "会议纪要\n".repeat(1000));
  const {code, output, errors} = await runInWorkers("check", path, "--timeout", "0.001");
  expect({code, output}).toEqual({code: 2, output: ""});
  expect(errors).toMatch(/读了 0\.001 秒还没有读完.*\n.*Not read within 0\.001 s/);
});

test("juesuan says what is wrong with a call", async () => {
  await expectRefused("juesuan --help", /命令写得不对.*用法见/, /^Wrong call: .* See/, "read");
});

test("juesuan --help and --version print and succeed", async () => {
  expect(await runJuesuan("--version")).toMatchObject({code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)});
  expect(await runJuesuan("--help")).toMatchObject({code: 0, output: expect.stringContaining("juesuan check")});
});

test("juesuan check does not take a folder in the place of a package's file for one", async () => {
  mkdirSync(join(scratch, "datapackage.json"));
  await expectRefused(scratch, /不完整或被改动过/, /incomplete or was changed/, "check", scratch);
});
