import {glossary, type Project, type Repair, type Row} from "../../accounts/index.js";
import type {NumberToken} from "./number-tokens.js";
import type {Paragraph} from "./paragraphs.js";
import {toPlainText} from "./plain-text.js";

const LONGEST = 40;
const TERMS = [...glossary.values()].flatMap(({zh, aliases = []}) => [zh, ...aliases].map(toPlainText));

/** Labels that may be found split over a page break. */
export function toLabels(rows: readonly Row[], projects: readonly Project[]): readonly string[] {
  const names = [...rows, ...projects].map(({name}) => toPlainText(name));
  return [...new Set([...TERMS, ...names])].filter((n) => n.length > 2).sort((a, b) => b.length - a.length);
}

/** A repair for each page break that split a label or a number. Where only prose was split there is nothing to tell. */
export function joinedLabels(
  {text, joints, lines, printed}: Paragraph,
  section: string,
  labels: readonly string[],
  tokens: readonly NumberToken[]
): readonly Repair[] {
  let next = 0;
  return joints.flatMap((joint) => {
    while ((tokens[next]?.unitEnd ?? joint) < joint) next++;
    const number = (tokens[next]?.start ?? joint) < joint && joint < (tokens[next]?.unitEnd ?? 0) ? tokens[next] : null;
    const span = number ? {start: number.start, end: number.unitEnd} : labelAcross(text, joint, labels);
    if (!span) return [];
    const [start, end] = [printed.slice(span.start, joint), printed.slice(joint, span.end)];
    const line = lines[joint - 1] ?? 0;
    return [joined(section, line, `${start} ${end}`, `${start}${end}`, number ? "unit" : "content")];
  });
}

function labelAcross(text: string, joint: number, labels: readonly string[]): {start: number; end: number} | null {
  const from = Math.max(0, joint - LONGEST);
  const around = text.slice(from, joint + LONGEST);
  for (const label of labels) {
    for (let at = around.indexOf(label); at >= 0; at = around.indexOf(label, at + 1)) {
      const start = from + at;
      if (start < joint && joint < start + label.length) return {start, end: start + label.length};
    }
  }
  return null;
}

function joined(row: string, line: number, before: string, after: string, evidence: Repair["evidence"]): Repair {
  return {id: "", kind: "joined-label", table: "", row, line, before, after, evidence};
}
