const SENTENCE = /[。；]|^(?:注|备注|说明)\s*[:：\d]/;
/** Titles, table numbers, units, whose accounts they are and of which year. */
const CAPTION = /表\s*[）)]?$|[:：]|^附[件表]|\d{4}\s*年|单\s*位|部\s*门/;

/**
 * Whether a row that prints one cell is a line of text: a merged cell as wide as the table, a sentence, or a caption above
 * the table's rows. A label whose amounts are blank is none: it stays a row, at the head of a page too.
 */
export function isTextRow(text: string, isWhole: boolean, isAbove: boolean): boolean {
  return isWhole || SENTENCE.test(text) || (isAbove && CAPTION.test(text));
}
