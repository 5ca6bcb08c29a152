import type {NumberTemplate} from "../template.js";
import {isMoney} from "../units.js";
import {basisOf, reasonOf} from "../words.js";

/** C6: a functional class by its bare name, with or without 支出: 教育支出16.24万元，占…. */
export const composition: NumberTemplate = (s) => {
  if (s.section.kind !== "general" || !isMoney(s.unit) || reasonOf(s.sofar) !== null) return null;
  const name = s.words.replace(/^、|(?:年初预算|预算|决算)?数?为?$/g, "");
  const subject = name.length > 2 ? s.names.classOf(name) : null;
  return subject && {subjects: [subject], measure: "amount", basis: basisOf(s.words.slice(name.length)) ?? "outturn"};
};
