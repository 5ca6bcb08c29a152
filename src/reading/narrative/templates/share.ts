import {findSubject} from "../lexicon.js";
import type {NumberTemplate} from "../template.js";
import {lastClause} from "../words.js";

const SHARE = /^(.*?)占(.*?)(?:的|的?比重为?|的?比例为?|比为?|比达)?$/;

/** C5, C6, C12, C18, C22: 占 names the whole, or it is the total that the composition began with. */
export const share: NumberTemplate = (s) => {
  if (s.section.ofProject || (s.unit !== "%" && s.unit !== "")) return null;
  const match = SHARE.exec(lastClause(s.before));
  if (!match) return null;
  const [, part = "", whole = ""] = match;
  const subjects = findSubject(part, s.section.kind)?.subjects ?? s.carry;
  const of = (findSubject(whole, s.section.kind)?.subjects ?? s.whole)[0];
  const basis = s.previous?.measure === "amount" ? s.previous.basis : undefined;
  return of && subjects.length > 0 ? {subjects, measure: "share", of: of.id, basis} : null;
};
