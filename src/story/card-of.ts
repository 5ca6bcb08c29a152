import {published} from "../figures/index.js";
import type {Story} from "./story.js";

/** The figure whose card stands for a document elsewhere: the first that it has the numbers of. */
export function cardOf({figure, lang}: Pick<Story, "figure" | "lang">): string {
  return published.find(({id}) => figure(id, lang) !== null)?.id ?? "ledger";
}
