import {termOf} from "../../accounts/index.js";
import {toPlainText} from "./plain-text.js";
import {scopes} from "./scopes.js";
import type {SectionKind} from "./section-kinds.js";
import type {Subject} from "./subject.js";

/** Subjects found in a text, and where their words stand in it. Two subjects where one wording names two: 收入支出总计. */
export interface Mention {
  readonly subjects: readonly Subject[];
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly words: string;
  readonly ids: readonly string[];
}

const PHRASES = new Map((Object.keys(scopes) as SectionKind[]).map((kind) => [kind, phrasesOf(kind)]));

/** The subject named last in the words, the longest where several end there; null where the section's subjects are not named. */
export function findSubject(words: string, kind: SectionKind): Mention | null {
  let best: {phrase: Phrase; start: number; end: number} | null = null;
  for (const phrase of PHRASES.get(kind) ?? []) {
    const start = words.lastIndexOf(phrase.words);
    const end = start + phrase.words.length;
    if (start >= 0 && (!best || end > best.end || (end === best.end && start < best.start)))
      best = {phrase, start, end};
  }
  if (!best) return null;
  const {phrase, start, end} = best;
  return {subjects: phrase.ids.map((id) => ({id, label: phrase.words})), start, end};
}

/** An alias as short as 总计 means nothing by itself. */
function phrasesOf(kind: SectionKind): readonly Phrase[] {
  const {ids, extra} = scopes[kind];
  const named = ids.flatMap((id) => {
    const {zh, aliases = []} = termOf(id);
    return [zh, ...aliases.filter((a) => a.length > 2)].map((words) => ({words: toPlainText(words), ids: [id]}));
  });
  const wordings = Object.entries(extra).map(([words, id]) => ({words, ids: id.split(" ")}));
  const known = new Set(wordings.map((p) => p.words));
  return [...named.filter((p) => !known.has(p.words)), ...wordings];
}
