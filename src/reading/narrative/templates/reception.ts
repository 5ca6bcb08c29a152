import type {NumberTemplate, Situation} from "../template.js";

const GROUPS = ["个", "批次", "批", "次", "起"];
const PERSONS = ["人次", "人", "名"];
const LABELS: Readonly<Record<string, string>> = {
  "foreign.groups": "外事来访团组数",
  "foreign.persons": "来访外宾",
  "domestic.groups": "国内来访团组",
  "domestic.persons": "来宾"
};

/** C15: groups and persons received, from abroad or from the country. Those in company are not counted anywhere. */
export const reception: NumberTemplate = (s) => {
  if (s.section.kind !== "sangong" || !isReception(s) || /陪同[^）]*$/.test(s.before)) return null;
  const what = GROUPS.includes(s.unit) ? "groups" : PERSONS.includes(s.unit) ? "persons" : null;
  if (!what) return null;
  const key = `${sideOf(s)}.${what}`;
  return {subjects: [{id: `reception.${key}`, label: LABELS[key] ?? ""}], measure: "count"};
};

function isReception(s: Situation): boolean {
  return /接待|来访|来宾|外宾/.test(s.sofar) || s.carry.some(({id}) => id.startsWith("sangong.reception"));
}

/** By the words right before, else the same as the number before, else what the sentence speaks of. */
function sideOf(s: Situation): "foreign" | "domestic" {
  if (/外事|外宾|国（境）外|外国/.test(s.before)) return "foreign";
  if (/国内|来宾/.test(s.before)) return "domestic";
  const before = s.previous?.subjects[0]?.id ?? "";
  if (before.startsWith("reception.")) return before.startsWith("reception.foreign") ? "foreign" : "domestic";
  return s.carry.some(({id}) => id === "sangong.reception.foreign") ? "foreign" : "domestic";
}
