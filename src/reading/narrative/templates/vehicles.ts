import type {NumberTemplate} from "../template.js";
import {directionAtEnd, yearAsOf} from "../words.js";

/** C14: vehicles kept, bought, and the number by which the fleet grew, which stands in the reason. */
export const vehicles: NumberTemplate = (s) => {
  if (s.section.kind !== "sangong" || !["辆", "台", ""].includes(s.unit) || !/车|保有/.test(s.sofar)) return null;
  const added = /(?:用车|车辆)/.test(s.words) ? directionAtEnd(s.words) : null;
  if (added) {
    const subjects = [{id: "vehicles.added", label: "公务用车数量"}];
    return {subjects, measure: "count", direction: added.direction, word: added.word, aside: true};
  }
  const period = yearAsOf(s.sofar) ?? s.year;
  if (/保有/.test(s.words))
    return {subjects: [{id: "vehicles.kept", label: "公务用车保有量"}], measure: "count", period};
  if (s.unit !== "" && /购置|更新|新购|购买/.test(s.words))
    return {subjects: [{id: "vehicles.bought", label: "公务用车购置数"}], measure: "count"};
  return null;
};
