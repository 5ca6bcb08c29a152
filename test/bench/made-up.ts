import {performance} from "node:perf_hooks";
import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {cellDifferences, claimDifferences, readBack, unreadParts} from "../properties/read-back.js";
import {type Layout, layouts, syntheticAccounts} from "../synthetic/index.js";

/** What became of many made-up documents of one layout. */
export interface MadeUp {
  readonly layout: string;
  readonly documents: number;
  readonly milliseconds: number;
  /** `seed 12: …` for whatever was lost, misread or contradicted. */
  readonly faults: readonly string[];
}

export function madeUp(documents: number): MadeUp[] {
  return layouts.map((layout) => {
    const start = performance.now();
    const faults = Array.from({length: documents}, (_, i) => faultsOf(i + 1, layout)).flat();
    return {layout: layout.id, documents, milliseconds: (performance.now() - start) / documents, faults};
  });
}

function faultsOf(seed: number, layout: Layout): string[] {
  const synthetic = syntheticAccounts(seed, layout);
  const accounts = readBack(synthetic);
  const contradictions = checkAccounts(viewOf(accounts)).filter(({level}) => level === "contradiction");
  const faults = [
    ...cellDifferences(synthetic, accounts),
    ...claimDifferences(synthetic, accounts),
    ...unreadParts(synthetic, accounts),
    ...contradictions.map(({id, printed, computed}) => `${id}: ${printed}, computed ${computed}`)
  ];
  return faults.map((fault) => `seed ${seed}: ${fault}`);
}
