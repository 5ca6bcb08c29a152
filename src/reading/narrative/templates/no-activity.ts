import {denials} from "../../denial.js";
import {findSubject} from "../lexicon.js";
import type {Subject} from "../subject.js";
import type {Speech, StatementTemplate} from "../template.js";

const NAMED: readonly (readonly [RegExp, Subject])[] = [
  [/政府性基金/, {id: "fund", label: "政府性基金预算"}],
  [/国有资本经营/, {id: "capital", label: "国有资本经营预算"}],
  [/机关运行经费/, {id: "running-costs", label: "机关运行经费"}],
  [/政府采购/, {id: "procurement", label: "政府采购"}]
];
const KINDS = ["fund", "capital", "sangong", "running-costs", "procurement"];

/** C23: a sentence that there was nothing of a kind. What it is of is named, or is what the section is about. */
export const noActivity: StatementTemplate = function* (speech) {
  if (!KINDS.includes(speech.kind)) return;
  for (const {at, text, what} of denials(speech.text)) {
    const subjects = subjectsOf(what, speech, at);
    if (subjects) yield {at, kind: "none", text: text.slice(0, 20), subjects};
  }
};

function subjectsOf(words: string, speech: Speech, at: number): readonly Subject[] | null {
  const named = NAMED.find(([pattern]) => pattern.test(words))?.[1];
  if (named) return [named];
  const found = findSubject(words, speech.kind)?.subjects;
  if (found) return found;
  return /支出|收入|情况|经费|预算|发生/.test(words) && !/原因/.test(speech.text.slice(Math.max(0, at - 200), at))
    ? speech.subjectsAt(at)
    : null;
}
