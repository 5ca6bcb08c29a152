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

/** The changes of these subjects, in their order, each once: a narrative may say one again. */
export function changesOf(facts: Facts, subjects: readonly string[]): readonly Change[] {
  return subjects.flatMap((subject) => changeOf(facts, subject) ?? []);
}

function changeOf({frames, number, claim, lang}: Facts, subject: string): Change | null {
  const stated = frames.claims.find((c) => c.subject === subject && c.measure === "change" && !c.ofBasis);
  const [now, change] = [claim(subject, "amount"), stated ? number(stated.id) : null];
  if (!stated || !now || !change || (stated.direction !== "up" && stated.direction !== "down")) return null;
  const up = stated.direction === "up";
  const word = lang === "zh" ? stated.subjectZh : stated.subjectEn;
  const name = word.includes("“") ? word : `“${word}”`;
  return {subject, name, now, change, up, before: up ? differenceOf(now, change) : sumOf([now, change])};
}
