import {glossary} from "../accounts/index.js";
import type {Lang, TableLine} from "./figure.js";

/** What an item of a classification is called: as printed, or in the English of its code. A code that has none stays Chinese. */
export function itemName({code, name}: TableLine, classification: "function" | "economic", lang: Lang): string {
  return (lang === "en" && glossary.get(`${classification}.${code}`)?.en) || name;
}
