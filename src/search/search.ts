import {findWord} from "./find-word.js";
import {parseQuery, splitClauses} from "./parse-query.js";
import {entryKinds, type SearchEntry} from "./search-entry.js";
import type {SearchIndex} from "./search-index.js";

export interface SearchHits {
  readonly hits: readonly SearchEntry[];
  /** How many there are, those beyond the limit among them. */
  readonly total: number;
  /** What was searched for, in plain text. */
  readonly words: readonly string[];
}

const STAGES = {whole: 0, title: 10, term: 20, meaning: 30, number: 40, text: 50, cell: 60};

type Indexed = SearchIndex[number];

/**
 * Entries that contain all words of a query, anywhere: titles first, then terms, then numbers that are the query, then
 * texts, then other numbers. Where nothing has a Chinese clause whole, what has all its words.
 */
export function search(index: SearchIndex, query: string, {limit = 24} = {}): SearchHits {
  const words = parseQuery(query);
  const whole = ranked(index, words);
  if (whole.length > 0 || words.length === 0) return cut(whole, words, limit);
  const parts = splitClauses(words);
  return cut(ranked(index, parts), parts, limit);
}

function cut(entries: readonly SearchEntry[], words: readonly string[], limit: number): SearchHits {
  return {hits: entries.slice(0, limit), total: entries.length, words};
}

function ranked(index: SearchIndex, words: readonly string[]): readonly SearchEntry[] {
  if (words.length === 0) return [];
  return index
    .filter((indexed) => words.every((word) => has(indexed.title, word) || has(indexed.text, word)))
    .map((indexed) => ({entry: indexed.entry, rank: rankOf(indexed, words)}))
    .sort((a, b) => a.rank - b.rank || kindOf(a.entry) - kindOf(b.entry))
    .map(({entry}) => entry);
}

/** The lesser the better: where the words are, then how near the title is to being the query. */
function rankOf({entry, title, text}: Indexed, words: readonly string[]): number {
  const near = nearness(title, words);
  if (entry.kind === "cell") return words.some((word) => isNumber(text, word)) ? STAGES.number : STAGES.cell;
  if (near === 0) return STAGES.whole;
  const inTitle = words.every((word) => has(title, word));
  if (entry.kind === "term") return near + (inTitle ? STAGES.term : STAGES.meaning);
  return near + (inTitle ? STAGES.title : STAGES.text);
}

/** 0 where the title is the query, 1 where it begins with it, else 2. */
function nearness(title: string, words: readonly string[]): number {
  const [bare, query] = [title.replaceAll(" ", ""), words.join("").replaceAll(" ", "")];
  return bare === query ? 0 : bare.startsWith(query) ? 1 : 2;
}

/** The printed number or the code itself: nothing of it is left over. */
function isNumber(text: string, word: string): boolean {
  const at = findWord(text, word);
  return at >= 0 && /^\d/.test(word) && !/^[\d.]/.test(text.slice(at + word.length));
}

function has(text: string, word: string): boolean {
  return findWord(text, word) >= 0;
}

function kindOf({kind}: SearchEntry): number {
  return entryKinds.indexOf(kind);
}
