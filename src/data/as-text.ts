/** What a spreadsheet begins a formula with; in Chinese and Japanese editions also at full width. */
const FORMULA = /^[=+\-@＝＋－＠]./su;
const NUMBER = /^[+-]?[\d,]+(?:\.\d+)?%?$/;

/**
 * A text of a CSV as no spreadsheet runs it: a tab goes before one that would be taken for a formula when the file is
 * opened (`=1+1`, `@SUM(…)`). Nothing ever goes before a number, nor before a printed dash.
 */
export function asText(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `\t${text}` : text;
}
