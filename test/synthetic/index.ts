import type {Block} from "./blocks/block.js";
import {documentBlocks} from "./blocks/document.js";
import {formTexts} from "./blocks/forms.js";
import type {Layout} from "./layouts/index.js";
import {ClaimWriter, type ExpectedClaim} from "./narrative/claim-writer.js";
import {municipal} from "./narrative/municipal.js";
import {provincial} from "./narrative/provincial.js";
import {toText} from "./rendering/text.js";
import {type ExtraTable, extraTables} from "./tables/extra-tables.js";
import {cellTexts, printedTables} from "./tables/index.js";
import {syntheticTruth, type Truth} from "./truth/index.js";

export {type Layout, layouts} from "./layouts/index.js";
export type {ExpectedClaim} from "./narrative/claim-writer.js";

/** A made-up document: its parts in no format yet, its text, and what must be read in it. */
export interface Synthetic {
  readonly truth: Truth;
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Every cell's text by its id, blanks included. */
  readonly cells: ReadonlyMap<string, string>;
  /** Tables that are none of the ten. */
  readonly extras: readonly ExtraTable[];
  /** Every claim of the narrative, in its order. */
  readonly claims: readonly ExpectedClaim[];
}

/** Truth in yuan → printed each number on its own → laid out. The same seed and layout give the same text. */
export function syntheticAccounts(seed: number, layout: Layout): Synthetic {
  const truth = syntheticTruth(seed);
  const tables = printedTables(truth, layout);
  const write = new ClaimWriter(layout.convention, layout.prose, truth.year);
  const extras = layout.table.extras ? extraTables(truth, layout) : [];
  const sections = (layout.prose.template === "provincial" ? provincial : municipal)(truth, write);
  const blocks = documentBlocks(truth, {tables, extras, sections}, layout);
  return {
    truth,
    layout,
    blocks,
    text: toText(blocks, layout),
    cells: new Map([...cellTexts(tables), ...formTexts(truth, layout)]),
    extras,
    claims: write.claims
  };
}
