import {expect, test} from "vitest";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {type FileFormat, renderings} from "../synthetic/rendering/index.js";
import {faultsOf} from "./faults-of.js";
import {onlyTables} from "./only-tables.js";
import {readFile} from "./read-file.js";

/** Reading a workbook compiles its reader; a file takes a tenth of a second after that. */
const PATIENCE = 120_000;
const SEEDS = [3, 7];
const SEED = 3;
const FORMATS = ["html", "docx", "xlsx", "xls"] as const satisfies readonly FileFormat[];

test.each(FORMATS)(
  "readDocument(bytes) reads %s as printed, accusing nobody, in every layout",
  {timeout: PATIENCE},
  async (format) => {
    const faults: string[] = [];
    for (const layout of layouts)
      for (const seed of SEEDS) {
        const synthetic = syntheticAccounts(seed, layout);
        const accounts = await readFile(renderings[format](synthetic), `synthetic.${format}`);
        faults.push(...faultsOf(synthetic, accounts).map((fault) => `${layout.id} ${seed}: ${fault}`));
      }
    expect(faults).toEqual([]);
  }
);

test.each(["xlsx", "xls"] as const)(
  "readDocument(bytes) says that an %s of tables alone has no narrative, and accuses nobody",
  {timeout: PATIENCE},
  async (format) => {
    const faults: string[] = [];
    for (const layout of layouts) {
      const tables = onlyTables(syntheticAccounts(SEED, layout));
      const accounts = await readFile(renderings[format](tables), `tables.${format}`);
      expect(accounts.unread.map(({reason}) => reason)).toContain("missing-part");
      const rest = {...accounts, unread: accounts.unread.filter(({reason}) => reason !== "missing-part")};
      faults.push(...faultsOf(tables, rest).map((fault) => `${layout.id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  }
);
