import type {Quantity} from "../components/index.js";
import type {Lang} from "../figures/index.js";
import type {Sentence} from "./sentence.js";

/** Names with their amounts, one after another in a sentence. */
export function listed(parts: readonly {readonly name: string; readonly amount: Quantity}[], lang: Lang): Sentence {
  const comma = lang === "zh" ? "，" : ", ";
  return parts.flatMap(({name, amount}, i) => [`${i ? comma : ""}${name} `, amount]);
}
