import {findSubject} from "../lexicon.js";
import type {NumberTemplate} from "../template.js";
import {isFiller, yearAsOf} from "../words.js";

const COUNTED = ["辆", "台", "台（套）", "套", ""];
const EQUIPMENT = /(?:单位价值|单位价|单价|价值)?[^，；]{0,12}以上[^，；]{0,4}设备(?:（[^）]*）)?(?=[^，；]{0,4}$)/;

/** C20: vehicles by kind, and equipment above a threshold that differs by year and place. */
export const assets: NumberTemplate = (s) => {
  if (s.section.kind !== "assets" || !COUNTED.includes(s.unit)) return null;
  const equipment = EQUIPMENT.exec(s.before)?.[0];
  if (equipment)
    return {
      subjects: [{id: "assets.equipment", label: equipment}],
      measure: "count",
      period: yearAsOf(s.sofar) ?? s.year
    };
  const named = findSubject(s.before, "assets");
  if (!named || !isFiller(s.before.slice(named.end))) return null;
  return {subjects: named.subjects, measure: "count", period: yearAsOf(s.sofar) ?? s.year};
};
