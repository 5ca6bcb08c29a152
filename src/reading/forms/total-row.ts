import {termOf} from "../../accounts/index.js";
import type {FormBook} from "./form-book.js";
import {isBareNumber, parseFormValue} from "./form-value.js";
import {type FormColumn, isTerm} from "./form-words.js";
import type {PrintedLine} from "./printed-line.js";
import type {Sheet} from "./sheets.js";

/** Reads 总分, and tells whether the line is one. Its number is the last of the row: a form may print the full marks, 100, before. */
export function readTotal(line: PrintedLine, sheet: Sheet, columns: readonly FormColumn[], book: FormBook): boolean {
  const printed = line.printed;
  const label = printed.find(({text}) => isTerm(text, "project.score") || isTerm(text, "column.total"));
  const numbers = printed.filter(({text}) => isBareNumber(text));
  if (!label || numbers.length > 2) return false;
  const row = `${sheet.id}.score`;
  const score = numbers.at(-1);
  book.row(row, label.text, line.number);
  book.cell(row, "score", parseFormValue((score?.text ?? "").replace(/分$/, ""), "分"), line.number);
  if (!score) book.fail(line.number, label.text, "not-a-number");
  const heading = columns.find(({id}) => id === "score");
  if (score && heading && heading.at !== score.at) {
    const after = termOf("column.score").zh;
    book.repair(row, line.number, {kind: "shifted-columns", before: label.text, after, evidence: "content"});
  }
  return true;
}
