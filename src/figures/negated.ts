import type {Quantity} from "../components/index.js";
import {unsigned} from "./unsigned.js";

/** The same amount taken away: what goes out, what the narrative calls a fall. */
export function negated({text, value, unit, origin}: Quantity): Quantity {
  const size = unsigned({text});
  const digits = value === 0 || size !== text ? size : `-${text}`;
  const taken = origin.length > 1 ? ["(", ...origin, ")"] : origin;
  return {text: digits, value: value === 0 ? 0 : -value, unit, origin: ["−", ...taken]};
}
