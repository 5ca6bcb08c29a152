import {zipSync} from "fflate";
import {expect, test} from "vitest";
import {printDocument} from "../../src/reading/index.js";
import {readZip, unzip} from "../../src/reading/zip/index.js";
import {toBytes} from "./made-document.js";
import {madeFiles} from "./made-files.js";

const FILES = {
  docx: madeFiles.toDocx(),
  xlsx: madeFiles.toWorkbook("xlsx"),
  xls: madeFiles.toWorkbook("biff8"),
  xml: madeFiles.toWorkbook("xlml"),
  html: toBytes(madeFiles.toHtml())
};
const ROUNDS = 40;
/** Of a whole file some ten milliseconds; a machine may be busy. */
const PATIENCE = 60_000;

/** Whole numbers below a bound, the same in each run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const DAMAGES: Readonly<Record<string, (bytes: Uint8Array, random: (below: number) => number) => Uint8Array>> = {
  "cut off": (bytes, random) => bytes.slice(0, random(bytes.length)),
  "with changed bytes": (bytes, random) => {
    const changed = bytes.slice();
    for (let i = random(20); i >= 0; i--) changed[random(bytes.length)] = random(256);
    return changed;
  },
  "with a part over another": (bytes, random) => {
    const changed = bytes.slice();
    const [from, to] = [random(bytes.length), random(bytes.length)];
    changed.set(bytes.subarray(from, Math.min(from + random(2000), from + bytes.length - to)), to);
    return changed;
  }
};

/** The same within the files of an archive, whose checksums would tell it otherwise. */
function inside(bytes: Uint8Array, damage: (part: Uint8Array) => Uint8Array): Uint8Array {
  const parts = (readZip(bytes) ?? []).map((entry) => [entry.name, unzip(entry, 1e8)] as const);
  return zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name, typeof part === "string" ? NONE : damage(part)]))
  );
}

const NONE = new Uint8Array();

test.each(
  Object.entries(FILES).flatMap(([format, bytes]) => Object.keys(DAMAGES).map((how) => [format, how, bytes] as const))
)(
  "printDocument(bytes) prints or refuses a file of %s %s, and never throws",
  {timeout: PATIENCE},
  async (format, how, bytes) => {
    const random = randomNumbers(format.length + how.length);
    const damage = DAMAGES[how] ?? ((b: Uint8Array) => b);
    for (let round = 0; round < ROUNDS; round++) {
      const isPacked = (format === "docx" || format === "xlsx") && round % 2 === 1;
      const damaged = isPacked ? inside(bytes, (part) => damage(part, random)) : damage(bytes, random);
      const printing = await printDocument(damaged);
      expect(printing.ok || printing.refusal.zh.endsWith("。")).toBe(true);
    }
  }
);
