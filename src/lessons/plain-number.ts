import type {Quantity} from "../components/index.js";

/** A number of no document, as a formula has it: 0.005, or one that was invented for practice. */
export function plainNumber(text: string, unit: string): Quantity {
  return {text, unit, value: Number(text.replaceAll(",", "")), origin: [text]};
}
