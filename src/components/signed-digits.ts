import {digitsOf, type Quantity, signOf} from "./quantity.js";

/**
 * Digits of a change, with its sign: 「+15.90」, 「−407.04」; nought has none. The plus stays outside what a unit switch
 * rewrites. `%` follows a percentage.
 */
export function signedDigits(quantity: Quantity): string {
  const {text, unit} = quantity;
  const digits = digitsOf({...quantity, text: text.replace(/^-/, "−")});
  return (signOf(quantity) === "+" ? "+" : "") + digits + (unit === "%" ? "%" : "");
}
