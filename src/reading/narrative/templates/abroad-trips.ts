import type {NumberTemplate, Situation} from "../template.js";
import {isMoney} from "../units.js";
import {isFiller} from "../words.js";

const PERSONS = ["人次", "人", "名"];

/** C13: delegations and persons, and each trip that is itemised: 赴X…n人次，支出金额a万元. */
export const abroadTrips: NumberTemplate = (s) => {
  if (s.section.kind !== "sangong" || !isAbroad(s)) return null;
  if (PERSONS.includes(s.unit)) {
    const trip = s.words.includes("赴");
    const subject = trip
      ? {id: "abroad.trip.persons", label: "出国（境）任务人次"}
      : {id: "abroad.persons", label: "因公出国（境）人次"};
    return {subjects: [subject], measure: "count"};
  }
  if (isMoney(s.unit) && s.previous?.subjects[0]?.id === "abroad.trip.persons" && isFiller(s.words))
    return {subjects: [{id: "abroad.trip", label: "支出金额"}], measure: "amount", aside: true};
  if (!isMoney(s.unit) && s.unit !== "%" && /团组?[^，；]{0,6}$/.test(s.before))
    return {subjects: [{id: "abroad.groups", label: "因公出国（境）团组"}], measure: "count"};
  return null;
};

function isAbroad(s: Situation): boolean {
  if (/接待|来访|外宾/.test(s.before)) return false;
  return s.carry.some(({id}) => id === "sangong.abroad") || /出国|出访/.test(s.sofar);
}
