import {spawn} from "node:child_process";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, beforeEach, expect, test} from "vitest";
import {runCommand} from "../../src/command/run-command.js";
import {writePackage} from "../../src/data/disk/index.js";
import {packageFiles, toPackage} from "../../src/data/index.js";
import {madeAccounts} from "../data/made-accounts.js";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {readHere, runInWorkers, runJuesuan} from "./run-juesuan.js";

const DOOR = fileURLToPath(new URL("../../src/command/juesuan.js", import.meta.url));

let scratch = "";
/** Three documents, two of one name, one that is none, and a package with contradictions. */
let documents = "";
let out = "";

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "juesuan-"));
  documents = join(scratch, "documents");
  for (const [i, place] of ["b", "a", "c"].entries()) {
    mkdirSync(join(documents, place), {recursive: true});
    const layout = layouts[i];
    if (layout)
      writeFileSync(join(documents, place, i < 2 ? "决算.txt" : "c.txt"), syntheticAccounts(i + 1, layout).text);
  }
  writeFileSync(join(documents, "minutes.txt"), "会议纪要\n\n出席：若干人\n");
  await writePackage(join(scratch, "package"), toPackage(madeAccounts));
});
beforeEach(() => {
  out = mkdtempSync(join(scratch, "out-"));
});
afterAll(() => rmSync(scratch, {recursive: true}));

test("juesuan check DIR tells every document in the order of their paths, then those that could not be read", async () => {
  const {code, output, errors} = await runJuesuan("check", documents);
  expect(code).toBe(2);
  const heads = output.split("\n").filter((line) => line.startsWith(scratch));
  expect(heads.map((line) => line.slice(documents.length + 1).split(" ")[0])).toEqual([
    "a/决算.txt",
    "b/决算.txt",
    "c/c.txt",
    "minutes.txt"
  ]);
  expect(output).toMatch(/矛盾 0，疑问 \d+，说明 \d+。\n {2}读到表内数字 \d+ 个/);
  expect(output).toContain("共 4 份：读了 3 份，读不了 1 份；有矛盾的 0 份，矛盾 0 条。");
  expect(errors).toMatch(/minutes\.txt：.*\n.*minutes\.txt: .*\n$/);
});

test("juesuan check A B prints the same whatever is given, or done, first", async () => {
  const [a, b] = [join(documents, "a"), join(scratch, "package")];
  const there = await runInWorkers("check", a, b, "--json", "--jobs", "2");
  expect(await runJuesuan("check", b, a, "--json")).toEqual(there);
});

test("juesuan check A B --json prints one object, what it prints of each alone with its path", async () => {
  const [file, absent, folder] = [join(documents, "c/c.txt"), join(scratch, "absent.txt"), join(scratch, "package")];
  const {code, output} = await runJuesuan("check", file, folder, absent, "--json");
  expect(code).toBe(1);
  const alone = await Promise.all([file, folder].map((path) => runJuesuan("check", path, "--json")));
  const [one, two] = alone.map((run) => JSON.parse(run.output));
  expect(JSON.parse(output)).toEqual({
    documents: [
      {
        path: absent,
        refused: {reason: "absent", zh: expect.stringMatching(/找不到/), en: expect.stringMatching(/not there/)}
      },
      {path: file, ...one},
      {path: folder, ...two}
    ]
  });
});

test("juesuan check A B exits 1 for a contradiction, else 2 for one that was not read, else 0", async () => {
  const [bad, good] = [join(scratch, "package"), join(documents, "c/c.txt")];
  const absent = join(scratch, "absent.txt");
  expect((await runJuesuan("check", bad, good, absent)).code).toBe(1);
  expect((await runJuesuan("check", good, absent)).code).toBe(2);
  expect((await runJuesuan("check", good, join(documents, "a"))).code).toBe(0);
});

test("juesuan check A B --lang en prints English", async () => {
  const {output} = await runJuesuan("check", join(scratch, "package"), join(scratch, "absent.txt"), "--lang", "en");
  expect(output).toContain("not read (The file is not there.");
  expect(output).toMatch(/Contradictions \d, doubts \d, notes \d\.\n {2}Read: 7 numbers in tables/);
  expect(output).toMatch(/contradiction: .* \(page 2\)\n/);
  expect(output).toContain("2 documents: 1 read, 1 not; 1 with contradictions");
});

test("juesuan check DIR --out DIR writes the report of each", async () => {
  await runJuesuan("check", documents, "--out", out);
  const alone = await runJuesuan("check", join(documents, "c/c.txt"), "--json");
  expect(readFileSync(join(out, "c.json"), "utf8")).toBe(alone.output);
  expect(readdirSync(out)).toHaveLength(4);
});

test("juesuan read DIR --out DIR writes a package for each, which read as the files do", async () => {
  const {code, output} = await runJuesuan("read", documents, "--out", out);
  expect(code).toBe(2);
  const folders = readdirSync(out).filter((name) => !name.startsWith("."));
  expect(folders).toEqual([
    "c",
    expect.stringMatching(/^决算-[0-9a-f]{8}$/),
    expect.stringMatching(/^决算-[0-9a-f]{8}$/)
  ]);
  expect(readdirSync(join(out, "c")).sort()).toEqual([...packageFiles].sort());
  expect(output).toContain(`c.txt：已写入 ${join(out, "c")}。读到表内数字`);
  const [file, folder] = await Promise.all(
    [join(documents, "c/c.txt"), join(out, "c")].map((path) => runJuesuan("check", path, "--json"))
  );
  expect(folder).toEqual(file);
});

test("juesuan read DIR --out DIR reads nothing twice, but what was changed, was taken away, or is asked for", async () => {
  await runJuesuan("read", documents, "--out", out);
  const cells = join(out, "c/cells.csv");
  writeFileSync(cells, "kept");
  const second = await runJuesuan("read", documents, "--out", out, "--resume");
  expect(readFileSync(cells, "utf8")).toBe("kept");
  rmSync(join(out, "c"), {recursive: true});
  expect(await runJuesuan("read", documents, "--out", out)).toEqual(second);
  expect(existsSync(cells)).toBe(true);
  writeFileSync(cells, "lost");
  await runJuesuan("read", documents, "--out", out, "--fresh");
  expect(readFileSync(cells, "utf8")).not.toBe("lost");
});

test("juesuan read DIR says of each what cannot be written, and reads on", async () => {
  mkdirSync(join(out, "c"));
  writeFileSync(join(out, "c/cells.csv"), "somebody's own");
  const {code, output, errors} = await runJuesuan("read", documents, "--out", out);
  expect(code).toBe(2);
  expect(errors).toMatch(/c\.txt：结果写不进去（.*）。请换一个可以写的文件夹/);
  expect(output).toContain("读了 2 份，读不了 2 份");
  expect(readFileSync(join(out, "c/cells.csv"), "utf8")).toBe("somebody's own");
});

test("juesuan read DIR --out FILE says that nothing can be written there", async () => {
  const {code, errors} = await runJuesuan("read", documents, "--out", join(documents, "minutes.txt"));
  expect(code).toBe(2);
  expect(errors).toMatch(/minutes\.txt：结果写不进去/);
});

test("juesuan check DIR --timeout SECONDS gives up what takes longer, and tells the rest", async () => {
  const folder = join(scratch, "package");
  const {code, output, errors} = await runInWorkers("check", join(documents, "c"), folder, "--timeout", "0.001");
  expect(code).toBe(2);
  expect(output).toContain("共 2 份：读了 0 份，读不了 2 份");
  expect(errors).toContain("用 --timeout 秒数 放宽");
});

test("juesuan read DIR --summary FILE names each document's package, and those that have none", async () => {
  const summary = join(out, "summary.csv");
  await runJuesuan("read", documents, "--out", join(out, "packages"), "--summary", summary);
  const lines = readFileSync(summary, "utf8").split("\r\n");
  expect(lines[1]).toMatch(/^.*a\/决算\.txt,决算-[0-9a-f]{8},read,,,,/);
  expect(lines[4]).toMatch(/^.*minutes\.txt,,refused,not-accounts,/);
});

test("juesuan check FILE --summary FILE sums up one document too", async () => {
  const summary = join(out, "summary.csv");
  expect((await runJuesuan("check", join(documents, "c/c.txt"), "--summary", summary)).code).toBe(0);
  expect(readFileSync(summary, "utf8").split("\r\n")).toHaveLength(3);
  const {code, errors} = await runJuesuan("check", join(documents, "c/c.txt"), "--summary", join(out, "no/s.csv"));
  expect(code).toBe(2);
  expect(errors).toMatch(/汇总写不进 /);
});

test.each([
  ["SIGINT", 130],
  ["SIGKILL", null]
] as const)(
  "juesuan read DIR that ends by %s goes on to the same summary as one that was never stopped",
  async (signal, code) => {
    const many = writeMany();
    cpSync(join(documents, "minutes.txt"), join(many, "minutes.txt"));
    const [whole, broken] = ["whole", "broken"].map((name) => join(out, name));
    const words = (folder = "") => ["read", many, "--out", folder, "--summary", `${folder}.csv`, "--jobs", "1"];
    const first = await runJuesuan(...words(whole));
    expect(await stopAfterFirst(words(broken), broken ?? "", signal)).toBe(code);
    expect(existsSync(`${broken}.csv`)).toBe(false);
    const second = await runJuesuan(...words(broken));
    expect(second.output.replaceAll(broken ?? "", whole ?? "")).toBe(first.output);
    expect(readFileSync(`${broken}.csv`)).toEqual(readFileSync(`${whole}.csv`));
    expect(packagesIn(broken ?? "")).toEqual(packagesIn(whole ?? ""));
  }
);

test("juesuan check DIR stops when nobody reads on", async () => {
  const run = spawn(process.execPath, [DOOR, "check", writeMany(), "--jobs", "1"], {
    stdio: ["ignore", "pipe", "ignore"]
  });
  run.stdout.once("data", () => run.stdout.destroy());
  expect(await new Promise((resolve) => run.on("exit", resolve))).toBe(130);
});

/** So many documents that a run of them can be stopped before its end. */
function writeMany(): string {
  const many = join(out, "many");
  for (let seed = 1; seed <= 24; seed++) {
    const layout = layouts[seed % layouts.length];
    mkdirSync(join(many, String(seed % 3)), {recursive: true});
    if (layout) writeFileSync(join(many, String(seed % 3), `${seed % 5}.txt`), syntheticAccounts(seed, layout).text);
  }
  return many;
}

/** Runs the command in a process of its own, and ends it when it has noted a document; the exit code. */
async function stopAfterFirst(
  words: readonly string[],
  folder: string,
  signal: NodeJS.Signals
): Promise<number | null> {
  const run = spawn(process.execPath, [DOOR, ...words], {stdio: "ignore"});
  const ended = new Promise<number | null>((resolve) => run.on("exit", resolve));
  const journal = join(folder, ".juesuan.jsonl");
  while (run.exitCode === null && !(existsSync(journal) && readFileSync(journal, "utf8").includes("\n"))) await wait(5);
  run.kill(signal);
  return ended;
}

/** Every file of the packages, with what is in it. */
function packagesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((name) => /^[^.].*\.\w+$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

test("juesuan check DIR shows a bar on a terminal alone, and takes it away", async () => {
  const shown: string[] = [];
  const terminal = {isTTY: true, write: (text: string) => shown.push(text)};
  await runCommand(["check", documents], {write: () => {}}, terminal, readHere);
  expect(shown.join("")).toMatch(/\[·{24}\] 0\/4 份 0:00/);
  expect(shown.findLastIndex((text) => text.includes("["))).toBeLessThan(shown.lastIndexOf("\r\u001b[K") + 1);
  const quiet: string[] = [];
  await runCommand(
    ["check", join(documents, "c"), "--quiet"],
    {write: () => {}},
    {isTTY: true, write: (text) => quiet.push(text)},
    readHere
  );
  expect(quiet.join("")).toBe("");
});

test("juesuan columns lists the columns of the summary", async () => {
  const {code, output} = await runJuesuan("columns");
  expect(code).toBe(0);
  expect(output).toMatch(/^incomeTotalYuan\tnumber\t收入总计（元）\t/m);
});
