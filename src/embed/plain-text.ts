import {atDigits} from "../components/index.js";

/** Words without the invisible marks that a unit switch finds digits by: for titles, descriptions, files. */
export function plainText(words: string): string {
  return atDigits(words)
    .map((part) => (typeof part === "string" ? part : part.digits))
    .join("");
}
