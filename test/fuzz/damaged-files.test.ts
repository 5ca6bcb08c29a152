import {existsSync, readFileSync} from "node:fs";
import {afterAll, expect, test} from "vitest";
import {jilinBytes} from "../bench/jilin.js";
import {layoutOf} from "../properties/documents.js";
import {syntheticAccounts} from "../synthetic/index.js";
import {Random} from "../synthetic/random.js";
import {renderings} from "../synthetic/rendering/index.js";
import {byteDamages} from "./byte-damages.js";
import {dishonestyOf} from "./dishonesty-of.js";
import {ReadingProcess} from "./reading-process.js";

/** A damaged file takes as long as a whole one. */
const PATIENCE = 300_000;
const SEED = 7;
const TIMES = 4;
/** Formats that keep a sum of their bytes: nothing in them is another than it was, unknown to the reader. */
const SUMMED = ["docx", "xlsx"];
const MAGIC = [
  "",
  "%PDF-1.7\n",
  "PK\u0003\u0004",
  "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
  "<html>",
  "决算\t"
];

const reader = new ReadingProcess();
afterAll(() => reader.end());

test.each([
  ["text", "southern-county"],
  ["html", "in-yuan"],
  ["docx", "northern-province"],
  ["xlsx", "island"],
  ["xls", "coastal-district"]
] as const)(
  "readDocument(bytes) says what is lost of a damaged %s and accuses nobody (%s)",
  {timeout: PATIENCE},
  async (format, layout) => {
    const bytes = renderings[format](syntheticAccounts(SEED, layoutOf(layout)));
    expect(await dishonesties(bytes, `damaged.${format}`, TIMES)).toEqual([]);
  }
);

test.skipIf(!jilinBytes())("readDocument(bytes) says what is lost of Jilin's text", {timeout: PATIENCE}, async () => {
  expect(await dishonesties(jilinBytes() ?? new Uint8Array(), "damaged.txt", TIMES)).toEqual([]);
});

test.each(["putuo-finance-2024.pdf", "putuo-social-work-2024.pdf"])(
  "readDocument(bytes) says what is lost of %s",
  {timeout: PATIENCE},
  async (file) => {
    const source = new URL(`../../../shared/documents/${file}`, import.meta.url);
    if (!existsSync(source)) return console.warn(`skipped: ../shared/documents/${file} is not here`);
    expect(await dishonesties(readFileSync(source), file, 2)).toEqual([]);
  }
);

test("readDocument(bytes) refuses random bytes, whatever they begin with", {timeout: PATIENCE}, async () => {
  const random = new Random(SEED);
  for (const magic of MAGIC)
    for (const size of [0, 1, 100, 10_000]) {
      const noise = Array.from({length: size}, () => random.int(0, 255));
      const head =
        magic === "决算\t" ? new TextEncoder().encode(magic) : Uint8Array.from(magic, (c) => c.charCodeAt(0));
      const {outcome} = await reader.read(Uint8Array.from([...head, ...noise]), "random");
      expect([magic, size, outcome]).toEqual([magic, size, "refused"]);
    }
});

async function dishonesties(bytes: Uint8Array, file: string, times: number): Promise<string[]> {
  const whole = await reader.read(bytes, file);
  if (whole.outcome !== "read") throw new Error(`invalid file: ${file} is ${whole.outcome}`);
  const summed = SUMMED.some((format) => file.endsWith(`.${format}`));
  const problems: string[] = [];
  for (const damage of byteDamages(bytes, new Random(SEED), times)) {
    const outcome = await reader.read(damage.bytes, file);
    problems.push(...dishonestyOf(whole, outcome, {...damage, summed}));
  }
  return problems;
}
