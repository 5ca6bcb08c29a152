import {type Decimal, type View, ZERO} from "../../accounts/index.js";
import type {Hint} from "../finding.js";
import {amountAt, type Move, slidesAlong, textsOf} from "./slides.js";

/** Items of table 09 and the part of each that basic expenditure paid: the part is not more than the whole. */
const PINS: readonly (readonly [code: string, id: string])[] = [
  ["30212", "09:abroad:outturn"],
  ["31013", "09:vehicles.purchase:outturn"],
  ["30231", "09:vehicles.running:outturn"],
  ["30217", "09:reception:outturn"]
];
/** Wages and transfers to persons stand in a column of their own. */
const STAFF = /^30[13]/;
const ITEM = "economic:";
/** A shift must put more right than chance does: this many items, names or sums. */
const ENOUGH = 2;

/** Amounts of table 06 by code, as printed or as they would stand. */
type Amounts = (code: string) => Decimal;

/** What table 06 must agree with. */
interface Evidence {
  readonly most: readonly (readonly [code: string, hi: Decimal])[];
  readonly classes: readonly (readonly [code: string, parts: readonly string[]])[];
  /** Items, and whether the text names them. Empty where it lists none. */
  readonly items: readonly (readonly [code: string, named: boolean])[];
  /** Half a unit of the last digit that the table prints. */
  readonly half: Decimal;
}

/**
 * A14: in the long columns of table 06 a run of amounts slips by a row, and its class may still add up. Table 09 and the
 * items that the text names show it. Told only where one shift puts right more than any other, and leaves no sum wrong.
 */
export function findRowShifts(view: View): readonly Hint[] {
  const codes = view.rows("06").flatMap(({code}) => (/^\d+$/.test(code) ? [code] : []));
  const evidence = evidenceOf(view, codes);
  const printed: Amounts = (code) => amountAt(view, toId(code));
  const wrong = countWrong(evidence, printed);
  if (wrong === 0) return [];
  const before = wrong + countMisnamed(evidence, printed);
  const guesses = [true, false].flatMap((staff) => {
    const column = codes.filter((code) => STAFF.test(code) === staff).sort();
    return slidesAlong(view, column.map(toId)).flatMap((moves) => {
      const shifted = moved(view, moves);
      if (countWrong(evidence, shifted) > 0) return [];
      const left = countMisnamed(evidence, shifted);
      return before - left >= ENOUGH ? [{moves, left}] : [];
    });
  });
  const least = Math.min(...guesses.map(({left}) => left));
  const best = guesses.filter(({left}) => left === least);
  return best.length === 1 ? best.map(({moves}) => ({kind: "row", changes: textsOf(view, moves), closes: 0})) : [];
}

function evidenceOf(view: View, codes: readonly string[]): Evidence {
  const named = new Set(view.statements("named").flatMap(({subject}) => subject.split(ITEM)[1] ?? []));
  const items = codes.filter((code) => code.length === 5);
  const widths = codes.map((code) => view.interval(toId(code))).map(({lo, hi}) => hi.minus(lo).div(2));
  return {
    most: PINS.flatMap(([code, id]) => (view.number(id) ? [[code, view.interval(id).hi] as const] : [])),
    classes: codes
      .filter((code) => code.length === 3)
      .map((code) => [code, items.filter((item) => item.startsWith(code))] as const)
      .filter(([, parts]) => parts.length > 0),
    items:
      named.size === 0
        ? []
        : items.filter((code) => !named.has(code.slice(0, 3))).map((code) => [code, named.has(code)] as const),
    half: widths.reduce((most, width) => (width.gt(most) ? width : most), ZERO)
  };
}

/** Items above what table 09 has, and classes that their items do not add up to. */
function countWrong({most, classes, half}: Evidence, amount: Amounts): number {
  const above = most.filter(([code, hi]) => amount(code).gt(hi)).length;
  const unequal = classes.filter(([code, parts]) => {
    const amounts = [amount(code), ...parts.map(amount)];
    const gap = amounts.slice(1).reduce((rest, part) => rest.minus(part), amount(code));
    return gap.abs().gt(half.times(amounts.filter((one) => !one.isZero()).length));
  });
  return above + unequal.length;
}

/** Names without money, and money without a name. */
function countMisnamed({items}: Evidence, amount: Amounts): number {
  return items.filter(([code, named]) => named === amount(code).isZero()).length;
}

function moved(view: View, moves: readonly Move[]): Amounts {
  const from = new Map(moves.map((move) => [move.id, move.from]));
  return (code) => {
    const id = toId(code);
    return amountAt(view, from.has(id) ? from.get(id) : id);
  };
}

function toId(code: string): string {
  return `06:${code}:amount`;
}
