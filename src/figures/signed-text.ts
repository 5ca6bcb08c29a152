import {type Quantity, signOf} from "../components/index.js";
import {unsigned} from "./unsigned.js";

/** Digits of a change in words, with its sign: 「+15.90」, 「−407.04」; nought has none. */
export function signedText(quantity: Quantity): string {
  return signOf(quantity) + unsigned(quantity);
}
