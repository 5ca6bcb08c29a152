import type {Lang} from "../labels.js";

/** The same words in both languages. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

/** Nothing to say. */
export const SILENT: Both = {zh: "", en: ""};

/** The same made twice: `inBoth((lang) => nameOf(id, view, lang))`. */
export function inBoth(make: (lang: Lang) => string): Both {
  return {zh: make("zh"), en: make("en")};
}

/** Things in a row: 「甲、乙、丙」, "a, b and c"; names that hold such a sign themselves are parted by a stronger one. */
export function inRow(parts: readonly string[], lang: Lang): string {
  if (lang === "zh") return parts.join(parts.some((part) => part.includes("、")) ? "；" : "、");
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
