import type {Accounts} from "../../src/accounts/index.js";
import {type Layout, layouts, type Synthetic, syntheticAccounts} from "../synthetic/index.js";
import {readBack} from "./read-back.js";

export interface ReadDocument {
  readonly synthetic: Synthetic;
  readonly accounts: Accounts;
}

const read = new Map<string, ReadDocument>();

/** A made-up document and what was read in it; read once, however many properties ask for it. */
export function documentOf(seed: number, layout: Layout): ReadDocument {
  const key = `${layout.id} ${seed}`;
  const known = read.get(key);
  if (known) return known;
  const synthetic = syntheticAccounts(seed, layout);
  const document = {synthetic, accounts: readBack(synthetic)};
  read.set(key, document);
  return document;
}

export function layoutOf(id: string): Layout {
  const layout = layouts.find((one) => one.id === id);
  if (!layout) throw new Error(`unknown layout: ${id}`);
  return layout;
}
