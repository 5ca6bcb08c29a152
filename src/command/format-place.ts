import type {Format, Place} from "../accounts/index.js";
import type {Lang} from "../checks/index.js";
import {words} from "./words.js";

/** Where a person looks: the page, or the line of a text; empty where neither is known. */
export function formatPlace({page, line}: Pick<Place, "page" | "line">, format: Format, lang: Lang): string {
  const w = words[lang];
  if (page !== undefined) return w.page(page, format);
  return line === undefined ? "" : w.line(line);
}
