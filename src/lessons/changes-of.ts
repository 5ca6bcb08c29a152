import type {Quantity} from "../components/index.js";
import {differenceOf, sumOf} from "../figures/index.js";
import type {Facts} from "./facts-of.js";

/** What the narrative says of a subject this year and of its change on the year before. */
export interface Change {
  readonly subject: string;
  /** Quoted, but where it has quotes of its own: “三公”经费. */
  readonly name: string;
  readonly now: Quantity;
  readonly change: Quantity;
  readonly up: boolean;
  /** What it was the year before, computed: the document does not print it. */
  readonly before: Quantity;
}

/** The changes of subjects that begin with one of these words. */
export function changesOf({frames, number, claim, lang}: Facts, subjects: readonly string[]): readonly Change[] {
  return frames.claims
    .filter(({subject, measure, ofBasis}) => measure === "change" && !ofBasis && subjects.includes(subject))
    .flatMap(({id, subject, subjectZh, subjectEn, direction}) => {
      const [now, change] = [claim(subject, "amount"), number(id)];
      if (!now || !change || (direction !== "up" && direction !== "down")) return [];
      const up = direction === "up";
      const word = lang === "zh" ? subjectZh : subjectEn;
      const name = word.includes("“") ? word : `“${word}”`;
      return [{subject, name, now, change, up, before: up ? differenceOf(now, change) : sumOf([now, change])}];
    });
}
