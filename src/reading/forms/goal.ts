import {termOf} from "../../accounts/index.js";
import type {FormBook} from "./form-book.js";
import {isTerm} from "./form-words.js";
import type {PrintedLine} from "./printed-line.js";
import type {Sheet} from "./sheets.js";

/** No piece of the label is longer. */
const PIECE = 12;

/**
 * The goal of a form and what was achieved are sentences and stay in the document; what is recorded is where they were
 * torn: a label cut in two or printed on the row below, a text that goes on after a page break, a text that is not there.
 */
export function readGoal(sheet: Sheet, book: FormBook): void {
  const heading = sheet.goal.findIndex((line) => columnOf(line, "form.expected") >= 0);
  const head = sheet.goal[heading];
  if (!head) return;
  readGoalLabel(sheet, book);
  const border = columnOf(head, "form.achieved");
  const texts = sheet.goal.slice(heading + 1).flatMap((line) => {
    const cells = line.printed.filter(({text}) => !isGoalLabel(text, sheet));
    return cells.map(({at}) => ({line, achieved: border >= 0 && at >= border}));
  });
  const first = texts[0]?.line ?? head;
  for (const achieved of [false, true]) {
    if (texts.some((text) => text.achieved === achieved)) continue;
    const before = termOf(achieved ? "form.achieved" : "form.expected").zh;
    book.repair(sheet.id, first.number, {kind: "missing-text", before, after: "", evidence: "heading"});
  }
  const goal = termOf("form.goal").zh;
  for (const {number} of new Set(texts.map(({line}) => line).filter((line) => line !== first)))
    book.repair(sheet.id, number, {kind: "split-row", before: goal, after: goal, evidence: "sequence"});
  for (const {number, markup} of sheet.goal)
    if (markup.length) book.repair(sheet.id, number, {kind: "markup", before: "<p>", after: "", evidence: "content"});
}

function readGoalLabel(sheet: Sheet, book: FormBook): void {
  const parts = sheet.goal.flatMap((line) =>
    line.printed.flatMap(({text}) => (isGoalLabel(text, sheet) ? [{text, line}] : []))
  );
  const [first, second] = parts;
  if (!first) return;
  const before = parts.map(({text}) => text).join(" / ");
  const after = parts.map(({text}) => text).join("");
  if (second) book.repair(sheet.id, second.line.number, {kind: "joined-label", before, after, evidence: "content"});
  else if (first.line !== sheet.goal[0])
    book.repair(sheet.id, first.line.number, {kind: "row-order", before, after, evidence: "heading"});
}

/** 年度总体目标, or one of the two pieces of it that the form's goal rows print. */
function isGoalLabel(text: string, sheet: Sheet): boolean {
  if (isTerm(text, "form.goal")) return true;
  if (text.length > PIECE) return false;
  const pieces = sheet.goal.flatMap((line) => line.printed.map((cell) => cell.text));
  return pieces.some((other) => isTerm(text + other, "form.goal") || isTerm(other + text, "form.goal"));
}

function columnOf(line: PrintedLine, term: string): number {
  return line.cells.findIndex((cell) => isTerm(cell, term));
}
