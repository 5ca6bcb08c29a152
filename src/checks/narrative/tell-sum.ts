import type {View} from "../../accounts/index.js";
import type {Finding, Telling} from "../finding.js";
import type {Lang} from "../labels.js";
import {type Both, contrast, inBoth, inDigits, inUnitOf, nameOf, size, stated, toTelling} from "../words/index.js";

/** More parts than this are counted, not listed. */
const LISTED = 5;

/** What a sum may innocently leave out, and what to ask. */
export interface SumWords {
  readonly explanation: Both;
  readonly question: Both;
}

/** The words for a printed number that is not the sum of the others. */
export function tellSum(finding: Finding, view: View, words: SumWords): {zh: Telling; en: Telling} {
  const {subject, operands} = finding;
  const ids = operands.map((o) => o.id);
  return toTelling({
    title: contrast(finding, view),
    says: stated(ids.length - 1 > LISTED || isList(finding, view) ? [subject] : ids, view),
    computed: inBoth((lang) => sumOf(finding, view, lang)),
    ...words
  });
}

/** A list of one thing after another, as of trips: nothing tells its numbers apart. */
function isList({subject, operands}: Finding, view: View): boolean {
  const names = operands
    .map((o) => o.id)
    .filter((id) => id !== subject)
    .map((id) => nameOf(id, view, "en"));
  return names.length > 1 && new Set(names).size === 1;
}

function sumOf(finding: Finding, view: View, lang: Lang): string {
  const {subject, computed, operands, formula} = finding;
  const by = inUnitOf(subject, size(finding.difference), view, lang);
  const many = operands.length - 1;
  if (lang === "zh") {
    const sum = !formula
      ? "由此推算为"
      : many > LISTED
        ? `文中的 ${many} 项合计`
        : `${inDigits(formula, view, lang)} =`;
    return `${sum} ${computed}，相差 ${by}。`;
  }
  const sum = !formula
    ? "By these it is"
    : many > LISTED
      ? `The ${many} items add to`
      : `${inDigits(formula, view, lang)} =`;
  return `${sum} ${computed}, a difference of ${by}.`;
}
