import {expect, test} from "vitest";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {renderings} from "../synthetic/rendering/index.js";
import {dishonestyOf} from "./dishonesty-of.js";
import {summaryOf} from "./summary.js";
import {truncated} from "./truncated.js";

const PATIENCE = 300_000;
const SEED = 13;
const PLACES = 8;

test("readDocument(bytes) says that a text breaks off, wherever it does, and accuses nobody", {
  timeout: PATIENCE
}, async () => {
  const problems: string[] = [];
  for (const layout of layouts) {
    const {text} = syntheticAccounts(SEED, layout);
    const whole = await readWhole(new TextEncoder().encode(text), "text");
    for (let i = 1; i < PLACES; i++) {
      const name = `${layout.id} after ${i}/${PLACES}`;
      const part = text.slice(0, Math.floor((text.length * i) / PLACES));
      const outcome = await summaryOf(new TextEncoder().encode(part), "text");
      problems.push(...dishonestyOf(whole, outcome, {name, truncated: true, summed: false}));
    }
  }
  expect(problems).toEqual([]);
});

test.each(["html", "docx", "xlsx"] as const)(
  "readDocument(bytes) says that %s ends before its time, and accuses nobody",
  {timeout: PATIENCE},
  async (format) => {
    const problems: string[] = [];
    for (const [at, layout] of layouts.entries()) {
      const synthetic = syntheticAccounts(SEED, layout);
      const whole = await readWhole(renderings[format](synthetic), `x.${format}`);
      for (const share of [0.3, 0.65].map((share) => share + at / 30)) {
        const outcome = await summaryOf(renderings[format](truncated(synthetic, share)), `x.${format}`);
        const name = `${layout.id} after ${share.toFixed(2)}`;
        problems.push(...dishonestyOf(whole, outcome, {name, truncated: true, summed: false}));
      }
    }
    expect(problems).toEqual([]);
  }
);

async function readWhole(bytes: Uint8Array, file: string) {
  const whole = await summaryOf(bytes, file);
  if (whole.outcome !== "read") throw new Error(`invalid file: ${file} is ${whole.outcome}`);
  return whole;
}
