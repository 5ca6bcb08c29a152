import {atDigits, inUnit} from "./quantity.js";

/**
 * Width of a text in em: a Chinese character is one, a digit about half, a letter by its kind. Plot measures all alike. Digits
 * that a unit switch may change (`digitsOf`) take the room that they need in yuan.
 */
export function toWidth(text: string): number {
  return atDigits(text).reduce((width, part) => width + widthOf(typeof part === "string" ? part : longest(part)), 0);
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
  return width;
}

function longest({digits, unit}: {readonly digits: string; readonly unit: string}): string {
  const yuan = inUnit(digits, unit, "元");
  return yuan.length > digits.length ? yuan : digits;
}

/** The characters of each width in em, in Noto Sans bold, the widest of the faces that readers have; digits are the rest. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [
    /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’—…·]/,
    1
  ],
  [/[iljI.,:;'|!()[\]/ ]/, 0.34],
  [/[mwMW@%]/, 0.94],
  [/[A-Z]/, 0.68]
];
const OTHER = 0.58;
