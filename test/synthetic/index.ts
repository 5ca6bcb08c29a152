import type {Layout} from "./layouts/index.js";
import {ClaimWriter, type ExpectedClaim} from "./narrative/claim-writer.js";
import {municipal} from "./narrative/municipal.js";
import {provincial} from "./narrative/provincial.js";
import {documentText} from "./rendering/document.js";
import {formTexts} from "./rendering/forms.js";
import {cellTexts, printedTables} from "./tables/index.js";
import {syntheticTruth, type Truth} from "./truth/index.js";

export {type Layout, layouts} from "./layouts/index.js";
export type {ExpectedClaim} from "./narrative/claim-writer.js";

/** A made-up document: its text, and what must be read in it. */
export interface Synthetic {
  readonly truth: Truth;
  readonly text: string;
  /** Every cell's text by its id, blanks included. */
  readonly cells: ReadonlyMap<string, string>;
  /** Every claim of the narrative, in its order. */
  readonly claims: readonly ExpectedClaim[];
}

/** Truth in yuan → printed each number on its own → laid out. The same seed and layout give the same text. */
export function syntheticAccounts(seed: number, layout: Layout): Synthetic {
  const truth = syntheticTruth(seed);
  const tables = printedTables(truth, layout);
  const write = new ClaimWriter(layout.convention, layout.prose, truth.year);
  const sections = (layout.prose.template === "provincial" ? provincial : municipal)(truth, write);
  return {
    truth,
    text: documentText(truth, tables, sections, layout),
    cells: new Map([...cellTexts(tables), ...formTexts(truth, layout)]),
    claims: write.claims
  };
}
