/**
 * The lines of one cell as one text. A name that wraps in a narrow column is closed up; between two words of Latin letters
 * or digits a space stays, for two numbers put together would be a third.
 */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .reduce((all, text) => (LATIN_END.test(all) && LATIN_START.test(text) ? `${all} ${text}` : all + text), "");
}

const LATIN_END = /[\w.,%)-]$/;
const LATIN_START = /^[\w.,(-]/;
