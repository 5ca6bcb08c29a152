import type {Quantity} from "../components/index.js";

/** Digits without their sign, for words that say which way: 「少 407.04」. */
export function unsigned({text}: Pick<Quantity, "text">): string {
  return text.replace(/^[-−－]/, "");
}
