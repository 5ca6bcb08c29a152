import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {layouts, syntheticAccounts} from "../index.js";

const SEEDS = [1, 7, 39];

/** Whoever changes a layout or the narrative changes these, and sees which layouts it reached. */
test("renderText(blocks, layout) prints the same bytes as ever", () => {
  const printed = layouts.map((layout) => {
    const text = SEEDS.map((seed) => syntheticAccounts(seed, layout).text).join("\n");
    return `${layout.id} ${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
  });
  expect(printed).toMatchInlineSnapshot(`
    [
      "northern-province 3e72c9b069817258",
      "eastern-district 07eb93420c2e46d7",
      "eastern-bureau 1c7e786564147454",
      "island 0e4b81b7e212cd79",
      "in-yuan 2e60017f13ed7a33",
      "southern-county 472c7c4f05bbbdcf",
      "western-region f7677df562d42abf",
      "coastal-district 83e56a0ad4911106",
      "inland-city f4d15345fdd1645f",
    ]
  `);
});
