import type {Quantity} from "../components/index.js";

/** The same amount taken away: what goes out, what the narrative calls a fall. */
export function negated({text, value, unit, origin}: Quantity): Quantity {
  const digits = value === 0 ? text : text.startsWith("-") ? text.slice(1) : `-${text}`;
  return {text: digits, value: value === 0 ? 0 : -value, unit, origin: ["−", ...origin]};
}
