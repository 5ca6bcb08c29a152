import {Decimal, isMoney, moneyPlaces} from "../accounts/index.js";
import {unitName} from "../components/index.js";
import {exact} from "../figures/index.js";
import type {AskedNumber} from "./exercise.js";
import {parseAnswer, type TypedAnswer} from "./parse-answer.js";

/**
 * What is told of an answer. `right`: to the digit; `finer`: right with more decimals than asked for; `rounded`: with fewer;
 * `truncated`: the last digit cut off, not rounded; `factor`: the digits of another unit of money; `fraction`: 0.42 for 42%;
 * `unit`: right but for a unit that does not fit; `sign`: minus for plus. The rest is wrong, or no number.
 */
export type Verdict =
  | "right"
  | "finer"
  | "rounded"
  | "truncated"
  | "factor"
  | "fraction"
  | "sign"
  | "unit"
  | "wrong"
  | "empty"
  | "unreadable";

/** Between yuan, 千元, 万元 and 亿元. */
const FACTORS = [-8, -5, -4, -3, 3, 4, 5, 8];

/** A coarser rounding says nothing where it is off by more than this part of the answer. */
const COARSEST = new Decimal("0.05");

/** With its point moved too, a number as coarse as that would fit many answers. */
const COARSEST_MOVED = new Decimal("0.01");

/** Compares what was typed with what was asked for, exactly; a unit that was typed counts, one that was not is the asked one. */
export function checkAnswer(typed: string, asked: AskedNumber): Verdict {
  if (!typed.trim()) return "empty";
  const given = parseAnswer(typed);
  if (!given) return "unreadable";
  const {unit} = asked.answer;
  const places = moneyPlaces(given.unit, unit);
  const fits = !given.unit || given.unit === unit || (isMoney(given.unit) && isMoney(unit)) || counts(given.unit, unit);
  const verdict = compare(given, asked, places);
  if (verdict) return fits ? verdict : "unit";
  if (compare(negated(given), asked, places) && fits) return "sign";
  if (isMoney(unit) && fits && FACTORS.some((factor) => hits(given, asked, places + factor))) return "factor";
  if (unit === "%" && fits && hits(given, asked, 2)) return "fraction";
  return "wrong";
}

/** Units that count are the document's; in English a reader types any word for them. */
function counts(typed: string, unit: string): boolean {
  const counted = unit !== "%" && !isMoney(unit);
  return counted && (typed === unitName(unit, "en") || (/^[a-z]/.test(typed) && !isMoney(typed)));
}

function negated(given: TypedAnswer): TypedAnswer {
  return {...given, value: given.value.negated()};
}

/** Right but for a shift of the point. One digit alone tells too little: 1 is not 99.44% as a fraction. */
function hits(given: TypedAnswer, asked: AskedNumber, places: number): boolean {
  const verdict = given.value.isZero() ? null : compare(given, asked, places, COARSEST_MOVED);
  return verdict === "rounded" ? given.value.sd() > 1 : verdict !== null;
}

/** How the number with its point moved compares; null where it is another. */
function compare(
  given: TypedAnswer,
  {answer, unrounded}: AskedNumber,
  places: number,
  coarsest = COARSEST
): Verdict | null {
  const value = given.value.times(new Decimal("10").pow(places));
  const decimals = given.decimals - places;
  const [right, whole] = [exact(answer), exact({text: unrounded})];
  const wanted = right.isZero() ? 0 : decimalsOf(answer.text);
  if (value.eq(right)) return "right";
  if (decimals > wanted) return value.eq(round(whole, decimals)) || value.eq(cut(whole, decimals)) ? "finer" : null;
  if (decimals === wanted) return value.eq(cut(whole, wanted)) ? "truncated" : null;
  const near = value.minus(whole).abs().lte(whole.abs().times(coarsest));
  return near && value.eq(round(whole, decimals)) ? "rounded" : null;
}

function decimalsOf(text: string): number {
  return text.split(/[.．]/)[1]?.length ?? 0;
}

function round(value: Decimal, decimals: number): Decimal {
  return value.toNearest(new Decimal("10").pow(-decimals), Decimal.ROUND_HALF_UP);
}

function cut(value: Decimal, decimals: number): Decimal {
  return value.toNearest(new Decimal("10").pow(-decimals), Decimal.ROUND_DOWN);
}
