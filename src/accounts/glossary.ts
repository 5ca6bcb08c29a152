import {economicItems} from "./economic-items.js";
import {formTerms} from "./form-terms.js";
import {functionalItems} from "./functional-items.js";
import {terms} from "./terms.js";

/**
 * One word of the field. `zh` is the standard heading, `aliases` what documents print in its stead; `en` is the Ministry of
 * Finance's English where it has published one, else ours, marked by `ours`.
 */
export interface Term {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly note?: {readonly zh: string; readonly en: string};
  readonly aliases?: readonly string[];
  readonly ours?: boolean;
}

export const glossary: ReadonlyMap<string, Term> = new Map(
  [...terms, ...formTerms, ...functionalItems, ...economicItems].map((term) => [term.id, term])
);

/** The term of an id; throws on an id that is not in the glossary, which is a programmer's mistake. */
export function termOf(id: string): Term {
  const term = glossary.get(id);
  if (!term) throw new Error(`unknown term: ${id}`);
  return term;
}
