import {Decimal} from "../accounts/index.js";

/** An answer as typed: its number, with how many decimals, and its unit; empty where none was typed. */
export interface TypedAnswer {
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: string;
}

/** Longer than any answer; what is longer was pasted by mistake. */
const LONGEST = 60;

/** Units as people type them, with the document's word for each and by how many places they are larger. */
const UNITS: readonly (readonly [typed: string, unit: string, places: number])[] = [
  ["100 million yuan", "亿元", 0],
  ["hundred million yuan", "亿元", 0],
  ["ten thousand yuan", "万元", 0],
  ["10,000 yuan", "万元", 0],
  ["10 000 yuan", "万元", 0],
  ["10000 yuan", "万元", 0],
  ["thousand yuan", "元", 3],
  ["million yuan", "元", 6],
  ["billion yuan", "元", 9],
  ["wan yuan", "万元", 0],
  ["万人民币", "万元", 0],
  ["亿元", "亿元", 0],
  ["百万元", "元", 6],
  ["万元", "万元", 0],
  ["千元", "千元", 0],
  ["yuan", "元", 0],
  ["rmb", "元", 0],
  ["cny", "元", 0],
  ["wan", "万元", 0],
  ["亿", "亿元", 0],
  ["万", "万元", 0],
  ["元", "元", 0],
  ["圆", "元", 0],
  ["个百分点", "%", 0],
  ["percentage points", "%", 0],
  ["per cent", "%", 0],
  ["percent", "%", 0],
  ["%", "%", 0]
];

const NUMBER = /^(?<sign>[-+]?)(?<whole>\d+|\d{1,3}(?:,\d{3})+|)(?:\.(?<fraction>\d*))?$/;

/** Words before a number that change nothing, and the signs that mean minus. */
const LEADING = /^(?:=|≈|~|约为|大约|约|about|approx\.?)\s*/;
const MINUS = /^(?:负|minus\b|[−–—‐‑])\s*/;

/** A unit that is not of money: 辆, 人次, points. */
const OTHER_UNIT = /\s*(?<unit>\p{L}[\p{L}\s()]{0,15})$/u;

/**
 * The number in what a student typed, or null. Full-width digits, commas, spaces, ％, 百分之, the 。 that Chinese keyboards
 * give for a point, and minus signs of any kind are read; a comma must part thousands, else nobody knows what was meant.
 */
export function parseAnswer(typed: string): TypedAnswer | null {
  if (typed.length > LONGEST) return null;
  const text = typed.normalize("NFKC").toLowerCase().trim().replace(LEADING, "");
  const percent = text.includes("百分之");
  const [rest, unit, places] = partUnit(text.replace("百分之", "").replace(/[.。]$/, ""));
  const money = /^(?:[-−–—]?\s*)(?:¥|rmb|cny)/.test(rest);
  const digits = rest
    .replace(/¥|rmb|cny/, "")
    .replace(MINUS, "-")
    .replaceAll("。", ".")
    .replace(/\s/g, "");
  const found = NUMBER.exec(digits)?.groups;
  if (!found || !`${found.whole}${found.fraction ?? ""}`) return null;
  const fraction = found.fraction ?? "";
  const value = new Decimal(`${found.whole?.replaceAll(",", "") || "0"}.${fraction || "0"}`);
  return {
    value: (found.sign === "-" ? value.negated() : value).times(new Decimal("10").pow(places)),
    decimals: fraction.length - places,
    unit: unit || (percent ? "%" : money ? "元" : "")
  };
}

/** The text before its unit, the unit, and by how many places that is larger. `10,000 yuan` alone is an amount in yuan. */
function partUnit(text: string): readonly [rest: string, unit: string, places: number] {
  const bare = text.replace(/\((?<unit>[^()]*)\)$/, " $<unit>").trim();
  for (const [typed, unit, places] of UNITS) {
    const rest = bare.slice(0, -typed.length);
    const apart = !/^\d/.test(typed) || /\d\s+$/.test(rest);
    if (bare.endsWith(typed) && rest && apart) return [rest.trim(), unit, places];
  }
  const other = OTHER_UNIT.exec(bare)?.groups?.unit ?? "";
  return [other ? bare.slice(0, -other.length).trim() : bare, other, 0];
}
