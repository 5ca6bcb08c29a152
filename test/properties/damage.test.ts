import {expect, test} from "vitest";
import {jilinBytes} from "../bench/jilin.js";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {damage, damages} from "./damages.js";
import {layoutOf} from "./documents.js";

/** Every damage reads and checks the whole document once more. */
const PATIENCE = 60_000;
const SEED = 7;
const kinds = Object.keys(damages) as (keyof typeof damages)[];
const bytes = jilinBytes();

/** A damaged text takes some 30 ms: each kind damages a dozen lines, other lines in every layout. */
const cases = kinds.map((kind, i) => [kind, layouts[i % layouts.length]?.id ?? "", 37, 5 * i + 3] as const);

test.each(cases)(
  "checkAccounts(view) takes %s for no contradiction, and no cell is wrong unsaid (%s)",
  {timeout: PATIENCE},
  (kind, layout, step, from) => {
    const {text} = syntheticAccounts(SEED, layoutOf(layout));
    expect(damage(text, kind, step, from)).toEqual({accused: [], silent: []});
  }
);

test.skipIf(!bytes).each(kinds)(
  "checkAccounts(view) takes %s in Jilin's tables for no contradiction",
  {timeout: PATIENCE},
  (kind) => {
    const text = new TextDecoder().decode(bytes ?? new Uint8Array());
    expect(damage(text, kind, 59, kinds.indexOf(kind) * 11 + 7)).toEqual({accused: [], silent: []});
  }
);
