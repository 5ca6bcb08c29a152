import type {Memory} from "./memory.js";
import {type NumberToken, toNumberTokens} from "./number-tokens.js";
import type {Record} from "./record.js";
import type {Sentence} from "./sentences.js";
import type {Subject} from "./subject.js";
import type {SubjectNames} from "./subject-names.js";
import type {Assertion, Said, Situation} from "./template.js";
import {notAClaim, numberTemplates, statementTemplates} from "./templates/index.js";
import {isMoney} from "./units.js";
import {lastClause, reasonOf} from "./words.js";

/** What reading a sentence leaves behind for the next, and the record it writes to. */
export interface Reader {
  readonly memory: Memory;
  readonly record: Record;
  readonly names: SubjectNames;
}

/** How far back templates look. No sentence that people wrote is longer; a broken file's must not cost its square. */
const SIGHT = 1000;

/**
 * Reads the numbers of a sentence from left to right, then its statements, into the record. A number that is no claim does
 * not part the words around it.
 */
export function readSentence(sentence: Sentence, reader: Reader): void {
  const {memory, record} = reader;
  const {text} = sentence;
  const tokens = toNumberTokens(text);
  memory.openSentence(sentence.section);
  let previous: Assertion | null = null;
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    const reason = isCut(sentence, token)
      ? "unrecognised"
      : notAClaim(back(text, 0, token.start), text.slice(token.start, token.start + 60), token.unit);
    if (reason) {
      record.reject(sentence, token, reason);
      continue;
    }
    memory.openParts(back(text, from, token.start));
    const after = text.slice(token.unitEnd, Math.min(tokens[i + 1]?.start ?? text.length, token.unitEnd + SIGHT));
    const situation: Situation = toSituation(sentence, token, from, after, previous, reader);
    previous = firstOf(situation);
    if (previous) {
      memory.assert(previous, token.start, situation.sofar.lastIndexOf("（") > situation.sofar.lastIndexOf("）"));
      record.claim(sentence, token, previous);
    } else {
      record.reject(sentence, token, "unrecognised");
      // What is said in a reason is said in passing.
      if (isMoney(token.unit) && reasonOf(situation.sofar) === null) memory.forget(token.start);
    }
    from = token.unitEnd;
  }
  memory.openParts(back(text, from, text.length));
  readStatements(sentence, reader);
}

/** The document ends within the number: what it would have been nobody knows. */
function isCut({text, last}: Sentence, {end, unit}: NumberToken): boolean {
  return last && unit === "" && /^[.,]?$/.test(text.slice(end));
}

function toSituation(
  {text, section}: Sentence,
  {start, end, unit}: NumberToken,
  from: number,
  after: string,
  previous: Assertion | null,
  {memory, names, record}: Reader
): Situation {
  const before = back(text, from, start);
  return {
    section,
    before,
    words: lastClause(before),
    sofar: back(text, 0, start),
    digits: text.slice(start, end),
    unit,
    after,
    previous,
    carry: memory.carry,
    whole: memory.whole,
    names,
    year: record.year
  };
}

function back(text: string, from: number, to: number): string {
  return text.slice(Math.max(from, to - SIGHT), to);
}

function firstOf(situation: Situation): Assertion | null {
  for (const template of numberTemplates) {
    const assertion = template(situation);
    if (assertion && assertion.subjects.length > 0) return assertion;
  }
  return null;
}

/** Templates run in their order, since reasons rest on comparisons; the record keeps the order of the text. */
function readStatements(sentence: Sentence, {memory, names, record}: Reader): void {
  const {text, section} = sentence;
  const found: {said: Said; subjects: readonly Subject[]}[] = [];
  const subjectsAt = (offset: number) => memory.subjectsAt(offset);
  for (const template of statementTemplates) {
    for (const said of template({text, kind: section.kind, names, compared: memory.compared, subjectsAt})) {
      const subjects = said.subjects ?? memory.subjectsAt(said.at);
      memory.state(said, subjects);
      found.push({said, subjects});
    }
  }
  found.sort((a, b) => a.said.at - b.said.at);
  for (const {said, subjects} of found) record.state(sentence, said, subjects);
}
