import {parseEntries, type SearchIndex, toSearchIndex} from "./search-index.js";

/** Answers with the index of an address: fetched when first asked for, once; null where it cannot be had, until asked again. */
export function loadIndex(address: string | URL): () => Promise<SearchIndex | null> {
  let loading: Promise<SearchIndex | null> | undefined;
  return async () => {
    loading ??= fetchIndex(address);
    const index = await loading;
    if (!index) loading = undefined;
    return index;
  };
}

async function fetchIndex(address: string | URL): Promise<SearchIndex | null> {
  try {
    const response = await fetch(address);
    return response.ok ? toSearchIndex(parseEntries(await response.json())) : null;
  } catch {
    // No connection, or half a file: the reader is told, and can ask again.
    return null;
  }
}
