const SENTENCE = /[。；]|^(?:注|备注|说明)\s*[:：\d]/;

/**
 * Whether a row that prints one cell is a line of text: a title, a unit or a table number above the table's rows, a merged
 * cell as wide as the table, or a sentence. A label whose amounts are blank is none: it stays a row.
 */
export function isTextRow(text: string, isWhole: boolean, isAbove: boolean): boolean {
  return isWhole || isAbove || SENTENCE.test(text);
}
