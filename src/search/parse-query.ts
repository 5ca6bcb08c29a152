import {toPlainText} from "./to-plain-text.js";

const PARTICLES = /^[的了和与及或在是]$/;

/** The words of a query in plain text, each once. None where nothing is asked. */
export function parseQuery(query: string): readonly string[] {
  const words = query.split(/[\s\u3000，、。；？！]+/).map((word) => toPlainText(word).text);
  return [...new Set(words)].filter(Boolean);
}

/** The words of Chinese clauses: 「接待费的团组」 as 接待, 费, 团组. For when nothing has the clause whole. */
export function splitClauses(words: readonly string[]): readonly string[] {
  if (!("Segmenter" in Intl)) return words;
  const segmenter = new Intl.Segmenter("zh", {granularity: "word"});
  const parts = words.flatMap((word) => [...segmenter.segment(word)].flatMap((s) => (s.isWordLike ? [s.segment] : [])));
  return [...new Set(parts)].filter((part) => !PARTICLES.test(part));
}
