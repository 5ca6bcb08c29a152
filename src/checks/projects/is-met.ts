import type {Cell} from "../../accounts/index.js";

/**
 * Whether a result meets its target: by the comparator printed, digits and unit alike, or by words that are the same.
 * Undefined where that cannot be told: other words, other units, a bare number that is not reached exactly.
 */
export function isMet(target: Cell | undefined, result: Cell | undefined): boolean | undefined {
  if (!target?.text || !result?.text) return undefined;
  if (target.text === result.text) return true;
  const [wanted, got] = [target.amount?.value, result.amount?.value];
  if (!wanted || !got || target.unit !== result.unit) return undefined;
  switch (target.comparator) {
    case "≥":
      return got.gte(wanted);
    case "≤":
      return got.lte(wanted);
    case ">":
      return got.gt(wanted);
    case "<":
      return got.lt(wanted);
    case "=":
      return got.eq(wanted);
    default:
      return got.eq(wanted) || undefined;
  }
}
