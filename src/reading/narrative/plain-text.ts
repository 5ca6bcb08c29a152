import {toHalfWidth} from "../../accounts/index.js";

const MARKUP = /<\/?[a-zA-Z][^<>]{0,40}>|\\geq?|\\leq?|\\%|[$*]{2}|\$/g;
const THOUSANDS = /(?<![\d,])\d{1,3}(?:,\d{3})+(?!\d)/g;

const MARKS: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  ",": "，",
  ";": "；",
  ":": "：",
  '"': "”",
  "〈": "《",
  "〉": "》"
};

/**
 * A text in one form for matching: half-width digits, full-width brackets and punctuation, one form of each radical, commas kept
 * as such only inside 12,345. Every character stays one character, so that offsets hold in both texts.
 */
export function toPlainText(text: string): string {
  const digits = toHalfWidth(text);
  const separators = new Set<number>();
  for (const match of digits.matchAll(THOUSANDS))
    for (let i = match.index; i < match.index + match[0].length; i++) separators.add(i);
  let plain = "";
  for (let i = 0; i < digits.length; i++) {
    const c = digits.charAt(i);
    plain += separators.has(i) ? c : toPlainCharacter(c);
  }
  return plain;
}

/** HTML and LaTeX residue as spaces of the same length, but for the signs it stands for; the rest as it is. */
export function withoutMarkup(text: string): string {
  return text.replace(MARKUP, (m) => {
    const sign = m === "\\%" ? "%" : m.startsWith("\\g") ? "≥" : m.startsWith("\\l") ? "≤" : "";
    return sign.padEnd(m.length, " ");
  });
}

function toPlainCharacter(c: string): string {
  const mark = MARKS[c];
  if (mark) return mark;
  if (c < "\u2e80" || (c >= "\uff00" && c <= "\uffef")) return c;
  const compatible = c.normalize("NFKC");
  return compatible.length === 1 ? compatible : c;
}
