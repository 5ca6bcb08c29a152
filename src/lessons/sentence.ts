import type {Quantity} from "../components/index.js";

/** Words and quantities by turns. A quantity leads to its place. */
export type Sentence = readonly (string | Quantity)[];

/** A tagged template that keeps quantities whole: sentence`支出 ${amount}，……`. */
export function sentence(strings: TemplateStringsArray, ...values: readonly (string | Quantity)[]): Sentence {
  return strings.flatMap((text, i) => [text, values[i] ?? ""]).filter((part) => part !== "");
}
