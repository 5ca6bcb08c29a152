import {expect, test} from "vitest";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {renderings} from "../synthetic/rendering/index.js";
import {documentOf, layoutOf} from "./documents.js";
import {findingsOf} from "./findings-of.js";
import {printedMutations} from "./printed-mutations.js";
import {readFile} from "./read-file.js";
import {whatItSays} from "./what-it-says.js";

/** Every mutation is printed, read and checked in every format. */
const PATIENCE = 120_000;
const STEP = 30;
const MOST = 3;
const SEED = 13;
const FORMATS = ["html", "docx", "xlsx", "xls"] as const;

test.each([
  ["northern-province", 13],
  ["coastal-district", 39]
] as const)(
  "checkAccounts(view) tells the same of a wrong number in every format (%s, %i)",
  {timeout: PATIENCE},
  async (id, seed) => {
    const mutations = printedMutations(syntheticAccounts(seed, layoutOf(id)), STEP).slice(0, MOST);
    expect(mutations.length).toBe(MOST);
    for (const mutated of mutations) {
      const told = findingsOf(await readFile(renderings.text(mutated), "synthetic.txt"));
      expect(told.some((finding) => finding.startsWith("contradiction"))).toBe(true);
      for (const format of FORMATS)
        expect([format, findingsOf(await readFile(renderings[format](mutated), `synthetic.${format}`))]).toEqual([
          format,
          told
        ]);
    }
  }
);

test.each(FORMATS)(
  "readDocument(bytes) reads the same in %s as in text, so that checks guard the same numbers",
  {timeout: PATIENCE},
  async (format) => {
    for (const layout of layouts) {
      const {synthetic, accounts} = documentOf(SEED, layout);
      const read = await readFile(renderings[format](synthetic), `synthetic.${format}`);
      expect([layout.id, whatItSays(read)]).toEqual([layout.id, whatItSays(accounts)]);
    }
  }
);
