import {type Amount, Decimal, toDigits} from "../../accounts/index.js";
import type {SlipKind} from "../finding.js";

/** What a printed number may have been meant to be, and by which slip it was printed as it is. */
export interface DigitSlip {
  readonly kind: SlipKind;
  readonly value: Decimal;
}

/** Places that the point is moved by: a key pressed once too often, or 元 written for 万元. */
const MOVES = [1, -1, 2, -2, 4, -4];
const DIGITS = [..."0123456789"];

/**
 * Every number that a single slip could have turned into the one printed, the simplest slips first; a number that two slips
 * give is given once. None has more decimals than the numbers it stands among.
 */
export function digitSlips({value, decimals}: Amount, most: number): readonly DigitSlip[] {
  const digits = toDigits(value.abs(), decimals);
  const texts = (kind: SlipKind, all: readonly string[]) =>
    all.filter((text) => isPlain(text, most)).map((text) => ({kind, value: signed(text, value)}));
  const moved = MOVES.map((places) => new Decimal("10").pow(places).times(value));
  const slips: readonly DigitSlip[] = [
    ...texts("swap", swapped(digits)),
    {kind: "sign", value: value.negated()},
    ...moved.filter((one) => one.decimalPlaces() <= most).map((one) => ({kind: "point" as const, value: one})),
    ...texts("dropped", inserted(digits)),
    ...texts("doubled", removed(digits)),
    ...texts("digit", replaced(digits))
  ];
  const seen = new Set([value.toString()]);
  return slips.filter(({value: one}) => !seen.has(one.toString()) && seen.add(one.toString()));
}

/** Two neighbouring digits in each other's place; the point stays where it is. */
function swapped(text: string): readonly string[] {
  const at = [...text].flatMap((character, i) => (character === "." ? [] : [i]));
  return at.slice(1).map((right, n) => {
    const left = at[n] ?? 0;
    return `${text.slice(0, left)}${text[right]}${text.slice(left + 1, right)}${text[left]}${text.slice(right + 1)}`;
  });
}

function inserted(text: string): readonly string[] {
  return Array.from({length: text.length + 1}, (_, i) =>
    DIGITS.map((digit) => text.slice(0, i) + digit + text.slice(i))
  ).flat();
}

function removed(text: string): readonly string[] {
  return [...text].flatMap((character, i) => (character === "." ? [] : [text.slice(0, i) + text.slice(i + 1)]));
}

function replaced(text: string): readonly string[] {
  return [...text].flatMap((character, i) =>
    character === "." ? [] : DIGITS.map((digit) => text.slice(0, i) + digit + text.slice(i + 1))
  );
}

/** As an amount is printed: with a digit before the point, and no nought before another. */
function isPlain(text: string, most: number): boolean {
  const [, after = ""] = text.split(".");
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && after.length <= most;
}

function signed(text: string, like: Decimal): Decimal {
  const value = new Decimal(text);
  return like.isNegative() ? value.negated() : value;
}
