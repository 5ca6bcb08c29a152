import {atDigits, inUnit} from "./quantity.js";

/**
 * Width of a text in em: a Chinese character is one, a Latin letter or digit about half. Plot measures both alike. Digits
 * that a unit switch may change (`digitsOf`) take the room that they need in yuan.
 */
export function toWidth(text: string): number {
  return atDigits(text).reduce((width, part) => width + widthOf(typeof part === "string" ? part : longest(part)), 0);
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : NARROW;
  return width;
}

function longest({digits, unit}: {readonly digits: string; readonly unit: string}): string {
  const yuan = inUnit(digits, unit, "元");
  return yuan.length > digits.length ? yuan : digits;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’—…]/;
const NARROW = 0.58;
