import type {Quantity} from "../components/index.js";
import {unsigned} from "./unsigned.js";

/** Digits of a change in words, with its sign: 「+15.90」, 「−407.04」; nought has none. */
export function signedText(quantity: Quantity): string {
  const sign = quantity.value > 0 ? "+" : quantity.value < 0 ? "−" : "";
  return sign + unsigned(quantity);
}
