import {digitsOf, type Quantity} from "./quantity.js";

/**
 * Digits of a change, with its sign: 「+15.90」, 「−407.04」; nought has none. The plus stays outside what a unit switch
 * rewrites. `%` follows a percentage.
 */
export function signedDigits(quantity: Quantity): string {
  const {text, value, unit} = quantity;
  const digits = digitsOf({...quantity, text: text.replace(/^-/, "−")});
  // By what is seen of it: 0.04 that is rounded to 0.0 is not +0.0.
  const sign = value > 0 && /[1-9１-９]/.test(text) ? "+" : "";
  return sign + digits + (unit === "%" ? "%" : "");
}
