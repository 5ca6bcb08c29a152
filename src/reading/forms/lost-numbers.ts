import type {FormBook} from "./form-book.js";
import {parseFormValue} from "./form-value.js";
import {BRIEF} from "./fragments.js";
import type {PrintedLine} from "./printed-line.js";

/** Names a line that prints a row of numbers where none is read, so that no number goes missing unsaid. */
export function reportLost(line: PrintedLine, book: FormBook): boolean {
  const printed = line.printed.filter(({text}) => text.length <= BRIEF);
  const numbers = printed.filter(({text}) => parseFormValue(text).amount !== null);
  if (numbers.length < 2) return false;
  const words = printed.map(({text}) => text).join(" ");
  book.fail(line.number, words.slice(0, 2 * BRIEF), "unknown-row");
  return true;
}
