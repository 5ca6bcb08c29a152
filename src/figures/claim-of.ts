import type {Quantity} from "../components/index.js";
import type {Frames, Lang} from "./figure.js";
import {numbersOf} from "./numbers.js";

/** A number that the narrative states of a subject, with what it calls it. */
export interface Stated {
  readonly label: string;
  readonly number: Quantity;
}

/** Answers to a subject of the narrative with the year's number for it, a count unless said; null where nothing is stated. */
export function claimOf({claims, cells}: Frames, lang: Lang) {
  const number = numbersOf(cells, lang);
  return (subject: string, measure = "count"): Stated | null => {
    const claim = claims.find((c) => c.subject === subject && c.measure === measure && c.basis === "outturn");
    const quantity = claim ? number(claim.id) : null;
    if (!claim || !quantity) return null;
    return {label: lang === "zh" ? claim.subjectZh : claim.subjectEn, number: quantity};
  };
}
