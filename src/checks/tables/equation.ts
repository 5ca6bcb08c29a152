import {
  type Decimal,
  type Interval,
  overlaps,
  subtract,
  sumInterval,
  sumPrinted,
  toDigits,
  type View
} from "../../accounts/index.js";
import {type Finding, type Level, type Outcome, toFinding} from "../finding.js";
import {isWhole, tableOf} from "./readable.js";

/** A printed number that must be the sum of others: `whole = Σ plus − Σ minus`, all of them cell ids. */
export interface Equation {
  readonly rule: string;
  readonly whole: string;
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
  /** Makes the finding's id unique where a rule says two things about one whole. */
  readonly key?: string;
  readonly about?: readonly string[];
  /** The two must print the same digits: rounding cannot part them. */
  readonly exact?: boolean;
}

interface Sum {
  readonly value: Decimal;
  readonly bounds: Interval;
  readonly decimals: number;
}

/**
 * The finding of one equation; null where it would vouch for nothing, every number in it being blank or nought. A blank
 * is nothing, exactly, so that a printed number facing a blank is found; but a blank may have been left unfilled, and a row
 * that is not printed may stand under another name, hence a doubt, not a contradiction.
 */
export function checkEquation(view: View, equation: Equation): Finding | null {
  const {rule, whole, plus, minus = [], key = whole, about = [whole]} = equation;
  const ids = [whole, ...plus, ...minus];
  if (ids.every((id) => view.amount(id)?.value.isZero() ?? true)) return null;
  const sum = sumOf(view, ids, plus, minus);
  const outcome = toOutcome(view, equation, sum);
  const printed = sumPrinted(view, [whole]);
  const shown = (parts: readonly string[]) => parts.filter((id) => view.amount(id));
  const none = shown([...plus, ...minus]).length === 0;
  const blank = view.amount(whole) === undefined || none;
  const unprinted = ids.some((id) => !view.number(id));
  return toFinding(view, {
    rule,
    key,
    outcome,
    level: levelOf(outcome, blank || unprinted),
    subject: whole,
    printed: view.amount(whole)?.text ?? null,
    computed: toDigits(sum.value, sum.decimals),
    difference: toDigits(printed.minus(sum.value), sum.decimals),
    formula: toFormula(none ? plus : shown(plus), none ? minus : shown(minus)),
    about,
    operands: [whole, ...(none ? [...plus, ...minus] : shown([...plus, ...minus]))],
    cause: outcome === "unequal" && blank ? "blank" : outcome === "missing" ? "truncated" : null
  });
}

/** Whether the parts come to less than the whole: one of them may not have been read. */
export function fallsShort({outcome, difference}: Finding): boolean {
  return outcome === "unequal" && difference !== null && !difference.startsWith("-");
}

/** The finding where a row may have been lost: asked, not held against the document. */
export function withLostRow(finding: Finding): Finding {
  return Object.freeze({...finding, level: "doubt" as const, cause: finding.cause ?? "lost-row"});
}

/** `{a} + {b} - {c}`: cell ids in braces. */
export function toFormula(plus: readonly string[], minus: readonly string[] = []): string {
  const terms = [...plus.map((id) => ` + {${id}}`), ...minus.map((id) => ` - {${id}}`)];
  return terms.join("").replace(/^ \+ /, "").trim();
}

function sumOf(view: View, ids: readonly string[], plus: readonly string[], minus: readonly string[]): Sum {
  return {
    value: sumPrinted(view, plus).minus(sumPrinted(view, minus)),
    bounds: subtract(sumInterval(view, plus), sumInterval(view, minus)),
    decimals: Math.max(...ids.map((id) => view.decimals(id)))
  };
}

/** A table cut off in its middle, or with a row that was not understood, lacks rows: its sums can agree but are not held against it. */
function toOutcome(view: View, {whole, plus, minus = [], exact}: Equation, {value, bounds}: Sum): Outcome {
  if (sumPrinted(view, [whole]).eq(value)) return "equal";
  if (!exact && overlaps(view.interval(whole), bounds)) return "rounding";
  const cut = [whole, ...plus, ...minus].some((id) => !isWhole(view, tableOf(id)));
  return cut ? "missing" : "unequal";
}

function levelOf(outcome: Outcome, open: boolean): Level | null | undefined {
  return outcome === "unequal" && open ? "doubt" : undefined;
}
