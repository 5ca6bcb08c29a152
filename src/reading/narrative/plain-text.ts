import {toHalfWidth} from "../../accounts/index.js";

const MARKUP = /<\/?[a-zA-Z][^<>]{0,40}>|\\geq?|\\leq?|\\%|[$*]{2}|\$/g;
/** A comma of full width is a separator only among digits of full width: 100，200 are two numbers. */
const THOUSANDS = /(?<![\d,])\d{1,3}(?:,\d{3})+(?!\d)|(?<![０-９，])[０-９]{1,3}(?:[，,][０-９]{3})+(?![０-９])/g;

/** The supplement's radicals have no compatibility form in Unicode. */
const RADICALS = new Map(
  zip("⻋⻔⻅⻉⻓⻙⻚⻛⻜⻝⻢⻥⻦⻨⻩⻬⻮⻰⻳⻘⻤⻆⻄⻁⺠⻣", "车门见贝长韦页风飞食马鱼鸟麦黄齐齿龙龟青鬼角西虎民骨")
);

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
 * Kangxi radicals and compatibility forms that some PDFs hold in place of characters, those that stay one UTF-16 unit; the
 * radicals of the supplement; marks that are printed in either width.
 */
const OTHER_FORM = new RegExp(
  `[\u2f00-\u2fd5\uf900-\ufa6b${[...RADICALS.keys(), ...Object.keys(MARKS)].join("")}]`,
  "g"
);

/**
 * A text in one form for matching: half-width digits, full-width brackets and punctuation, one form of each radical, commas kept
 * as such only inside 12,345. Every character stays one character, so that offsets hold in both texts.
 */
export function toPlainText(text: string): string {
  const digits = toHalfWidth(text);
  const separators = new Set<number>();
  for (const match of text.matchAll(THOUSANDS))
    for (let i = match.index; i < match.index + match[0].length; i++) separators.add(i);
  return digits.replace(OTHER_FORM, (c, at: number) => (separators.has(at) ? c : toPlainCharacter(c)));
}

/** HTML and LaTeX residue as spaces of the same length, but for the signs it stands for; the rest as it is. */
export function withoutMarkup(text: string): string {
  return text.replace(MARKUP, (m) => {
    const sign = m === "\\%" ? "%" : m.startsWith("\\g") ? "≥" : m.startsWith("\\l") ? "≤" : "";
    return sign.padEnd(m.length, " ");
  });
}

function toPlainCharacter(c: string): string {
  return MARKS[c] ?? RADICALS.get(c) ?? c.normalize("NFKC");
}

function zip(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].map((c, i) => [c, to.charAt(i)]);
}
