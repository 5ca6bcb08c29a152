import type {StatementTemplate} from "../template.js";

/** The reason part of a comparison is present: one statement for every comparison it explains. The reason itself is not kept. */
export const reason: StatementTemplate = function* ({text, compared}) {
  let explained = Number.NEGATIVE_INFINITY;
  for (const match of text.matchAll(/主要原因|主要是(?!用于)|主要由于|原因(?:是|为)/g)) {
    const open = compared.filter(({at}) => at > explained && at < match.index);
    const subjects = new Map(open.map(({subject}) => [subject.id, subject]));
    if (subjects.size > 0) yield {at: match.index, kind: "reason", text: match[0], subjects: [...subjects.values()]};
    explained = match.index;
  }
};
