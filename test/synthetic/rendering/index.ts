import type {Synthetic} from "../index.js";
import {renderText} from "./text.js";
import {renderWeb} from "./web.js";
import {renderWord} from "./word.js";
import {renderWorkbook} from "./workbook.js";

export {toPaper} from "./paper.js";
export {printPapers} from "./print-papers.js";

export type FileFormat = keyof typeof renderings;

/** A made-up document as a file of every format but paper, which needs a browser. */
export const renderings = {
  text: ({blocks, layout}) => renderText(blocks, layout),
  html: ({blocks, layout}) => renderWeb(blocks, layout),
  docx: ({blocks, layout}) => renderWord(blocks, layout),
  xlsx: ({blocks, layout}) => renderWorkbook(blocks, layout),
  xls: ({blocks, layout}) => renderWorkbook(blocks, layout, "biff8")
} as const satisfies Readonly<Record<string, (document: Synthetic) => Uint8Array>>;
