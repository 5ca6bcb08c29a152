import type {Claim, NarrativeNumber, Project, Repair, Row, Statement, Unread} from "../../accounts/index.js";
import type {Line} from "../line.js";
import {joinedLabels, toLabels} from "./joined-labels.js";
import {Memory} from "./memory.js";
import {toNumberTokens} from "./number-tokens.js";
import {type Paragraph, toParagraphs} from "./paragraphs.js";
import {readSentence} from "./read-sentence.js";
import {Record} from "./record.js";
import {toBlocks} from "./sections.js";
import {toSentences} from "./sentences.js";
import {toSubjectNames} from "./subject-names.js";

export interface Narrative {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly numbers: readonly NarrativeNumber[];
  readonly repairs: readonly Repair[];
  readonly unread: readonly Unread[];
}

/**
 * Reads part three of the accounts: every number as a claim or with the reason why it is none, and what is said without
 * numbers. `lines` are those from its heading to the next part; rows and projects give names their codes. Never throws on text.
 */
export function readNarrative(
  lines: readonly Line[],
  context: {readonly year: string; readonly rows: readonly Row[]; readonly projects: readonly Project[]}
): Narrative {
  const names = toSubjectNames(context.rows, context.projects);
  const labels = toLabels(context.rows, context.projects);
  const {blocks, repairs} = toBlocks(toParagraphs(lines), names);
  const record = new Record(context.year);
  const reader = {memory: new Memory(), record, names};
  for (const sentence of toSentences(blocks)) readSentence(sentence, reader);
  const mended = blocks.flatMap(({paragraph, section}) => [
    ...joinedLabels(paragraph, section.number, labels, toNumberTokens(paragraph.text)),
    ...withoutMarkup(paragraph, section.number)
  ]);
  const {claims, statements, numbers, unread} = record;
  return {claims, statements, numbers, repairs: [...repairs, ...mended].sort((a, b) => a.line - b.line), unread};
}

function withoutMarkup({markup}: Paragraph, row: string): readonly Repair[] {
  return markup.map(({number, text}) => ({
    id: "",
    kind: "markup",
    table: "",
    row,
    line: number,
    before: /<\/?[a-zA-Z][^<>]{0,10}>|\\[a-z%]+|\$|\*\*/.exec(text)?.[0] ?? "",
    after: "",
    evidence: "content"
  }));
}
