import {FormBook, type Forms} from "./forms/form-book.js";
import {readFunds} from "./forms/fund-rows.js";
import {readGoal} from "./forms/goal.js";
import {readHead} from "./forms/head.js";
import {readIndicators} from "./forms/indicator-rows.js";
import {reportLost} from "./forms/lost-numbers.js";
import {toPrintedLine} from "./forms/printed-line.js";
import {toSheets} from "./forms/sheets.js";
import type {Line} from "./line.js";

/** `- 11 -`: a form goes on over the page. */
const PAGE_NUMBER = /^[-—–]\s*\d{1,3}\s*[-—–]$/;

/**
 * Reads table 10, the self-evaluation forms of projects, from the lines between its heading and the next part. Forms are
 * read by content: a page break may have moved any of their columns. `unit` is that of the document, for forms that print
 * none. Rows, cells and indicators stand in the document's order; repair ids are left to the caller.
 */
export function readForms(lines: readonly Line[], context: {unit: string}): Forms {
  const book = new FormBook();
  const printed = lines.filter(({text}) => !PAGE_NUMBER.test(text.trim())).map(toPrintedLine);
  for (const sheet of toSheets(printed, book)) {
    readHead(sheet, book);
    readFunds(sheet, book, context);
    readGoal(sheet, book);
    readIndicators(sheet, book);
    for (const line of [...sheet.head, ...sheet.goal]) reportLost(line, book);
  }
  return book;
}
