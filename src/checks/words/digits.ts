import {isMoney, type View} from "../../accounts/index.js";
import type {Lang} from "../labels.js";

/** A number as printed, with its unit: 「417.45万元」, 「5.2%」, 「39 辆」; English leaves Chinese counters out: `39`. */
export function digitsOf(id: string, view: View, lang: Lang): string {
  const number = view.number(id);
  if (!number?.text) return lang === "zh" ? "空白" : "blank";
  if (!number.amount) return number.text;
  const comparator = "comparator" in number ? number.comparator : "";
  return `${comparator}${withUnit(number.amount.text, unitOf(id, view), lang)}`;
}

/** Digits of ours in the unit of a printed number: what two amounts differ by. */
export function inUnitOf(id: string, digits: string | null, view: View, lang: Lang): string {
  return withUnit(digits ?? "", unitOf(id, view), lang);
}

/** How much, whichever way: differences are told without their sign. */
export function size(difference: string | null): string {
  return (difference ?? "").replace(/^-/, "");
}

/** Amounts of the tables count in the unit above the table, which their cells carry. */
function unitOf(id: string, view: View): string {
  return view.number(id)?.unit ?? "";
}

function withUnit(digits: string, unit: string, lang: Lang): string {
  if (unit === "%" || isMoney(unit)) return `${digits}${unit}`;
  return lang === "zh" && unit ? `${digits} ${unit}` : digits;
}
