import {entryKinds, type SearchEntry} from "./search-entry.js";
import {toPlainText} from "./to-plain-text.js";

/** Entries with their texts made plain once, so that a search on every key stays quick. */
export type SearchIndex = readonly {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly text: string;
}[];

/** An index from its entries. */
export function toSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  return entries.map((entry) => ({
    entry,
    title: toPlainText(entry.title).text,
    text: toPlainText(entry.text).text
  }));
}

/** Entries from a parsed file; what is none is left out. */
export function parseEntries(json: unknown): readonly SearchEntry[] {
  return Array.isArray(json) ? json.filter(isEntry) : [];
}

function isEntry(value: unknown): value is SearchEntry {
  if (typeof value !== "object" || value === null) return false;
  const entry: Readonly<Record<string, unknown>> = {...value};
  const texts = [entry.title, entry.text, entry.href];
  return texts.every((text) => typeof text === "string") && entryKinds.some((kind) => kind === entry.kind);
}
