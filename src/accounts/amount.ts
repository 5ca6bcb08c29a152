import {Decimal} from "./decimal.js";

/** A printed number: its digits as printed, its exact value, and how many decimals were printed. */
export interface Amount {
  readonly text: string;
  readonly value: Decimal;
  readonly decimals: number;
}

const FULL_WIDTH = /[０-９．，－％]/g;
const TWO_NUMBERS = /\d\s+\d/;
const NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * The amount a text prints, or null where it prints none. Thousands separators and full-width digits are read; the text
 * is kept as printed. A dash or an empty text is no amount: see `parseCell`; nor are digits parted by a space, `12 7697.03`.
 */
export function parseAmount(text: string): Amount | null {
  const plain = NUMBER.test(text) ? text : toPlain(text);
  if (plain === null) return null;
  const digits = plain.replaceAll(",", "").replace("−", "-");
  const point = digits.indexOf(".");
  return {
    text: text.trim(),
    value: new Decimal(digits),
    decimals: point < 0 ? 0 : digits.length - point - 1
  };
}

/** The number in plain digits; null where the text is none, or is two of them. */
function toPlain(text: string): string | null {
  const half = toHalfWidth(text);
  const plain = half.replace(/\s+/g, "");
  return NUMBER.test(plain) && !TWO_NUMBERS.test(half) ? plain : null;
}

/** Full-width digits, point, comma, minus and percent sign as their ASCII forms; everything else as it is. */
export function toHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** The digits of a value at a fixed number of decimals, rounded half up, without separators: `"7841.66"`. */
export function toDigits(value: Decimal, decimals: number): string {
  const digits = value.toFixed(decimals);
  return /^-0(?:\.0*)?$/.test(digits) ? digits.slice(1) : digits;
}
