import {expect, test} from "vitest";
import {readAccounts} from "../../src/reading/index.js";
import {jilinBytes} from "../bench/jilin.js";
import {mutate} from "../bench/mutations.js";
import {documentOf, layoutOf} from "./documents.js";

/** Every mutation runs every check. */
const PATIENCE = 120_000;
const GUARDED = ["01", "02", "03", "04", "05", "06", "09"];
const bytes = jilinBytes();

test.each([
  ["northern-province", 13],
  ["eastern-district", 39]
] as const)(
  "checkAccounts(view) guards every amount of the tables of a made-up %s (%i)",
  {timeout: PATIENCE},
  (layout, seed) => {
    const {accounts} = documentOf(seed, layoutOf(layout));
    const mutations = mutate(accounts, (place) => GUARDED.includes(place));
    expect(mutations.length).toBeGreaterThan(50);
    expect(mutations.filter(({guarded}) => !guarded).map(({id}) => id)).toEqual([]);
  }
);

test.skipIf(!bytes)("checkAccounts(view) guards every amount of Jilin's tables", {timeout: PATIENCE}, () => {
  const reading = readAccounts(bytes ?? new Uint8Array(), {file: "jilin-2024.txt", sha256: ""});
  if (!reading.ok) throw new Error(reading.refusal.en);
  const mutations = mutate(reading.accounts, (place) => GUARDED.includes(place));
  expect(mutations.length).toBe(208);
  expect(mutations.filter(({guarded}) => !guarded).map(({id}) => id)).toEqual([]);
});
