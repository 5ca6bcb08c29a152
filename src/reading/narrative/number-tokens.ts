import {UNIT} from "./units.js";

/** A number in a sentence: its digits from `start` to `end`, its unit to `unitEnd`. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly unitEnd: number;
  readonly unit: string;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const YEAR = /^(?:19|20)\d\d$/;

/** The numbers of a sentence in order; years, dates, and numbering at the head of a sentence or clause are none. */
export function toNumberTokens(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const end = match.index + match[0].length;
    const start = match.index - (isNegative(text, match.index) ? 1 : 0);
    if (isDate(text, match[0], match.index, end) || isNumbering(text, start, end)) continue;
    UNIT.lastIndex = end;
    const unit = UNIT.exec(text)?.[0] ?? "";
    tokens.push({start, end, unitEnd: end + unit.length, unit});
  }
  return tokens;
}

/** 收入-3.21万元 is below nought; 2021-2025年, 3-5个 and 增长--5% are not. */
function isNegative(text: string, at: number): boolean {
  return /[\u4e00-\u9fff：][-−]$/.test(text.slice(Math.max(0, at - 2), at));
}

/** 2024年度, 12月31日, and the first year of 2021-2025年. */
function isDate(text: string, digits: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 7);
  if (YEAR.test(digits) && /^(?:年|[-—~至](?:19|20)\d\d年)/.test(after)) return true;
  if (digits.length > 2) return false;
  return after.startsWith("月") || (after.startsWith("日") && text.charAt(start - 1) === "月");
}

function isNumbering(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (end - start > 2) return false;
  if (before === "（" && text.charAt(end) === "）") return /^[。；：（]?$/.test(text.charAt(start - 2));
  return /^[。；：]?$/.test(before) && /[.、．]/.test(text.charAt(end)) && !/\d/.test(text.charAt(end + 1));
}
