import type {StatementTemplate} from "../template.js";

/** Unspent money said to be carried over to the next year. */
export const carriedOver: StatementTemplate = function* ({text}) {
  for (const match of text.matchAll(/结转(?:到|至|入|在)?(?:下|次|来)一?年度?/g))
    yield {at: match.index, kind: "carried-over", text: match[0]};
};
