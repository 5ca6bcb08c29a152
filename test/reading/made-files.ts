import {type CellObject, utils, write} from "@e965/xlsx";
import {madeBlocks} from "./made-blocks.js";
import {madeDocument, madeTables, madeTitles} from "./made-document.js";
import {madeDocx, paragraph, table} from "./word/made-docx.js";

/** The made document as a Word document, a web page, and its tables as a workbook, a sheet each. */
export const madeFiles = {toDocx, toHtml, toWorkbook};

function toDocx(): Uint8Array {
  return madeDocx(
    madeBlocks(madeDocument())
      .map((block) => (typeof block === "string" ? paragraph(block) : table(block)))
      .join("")
  );
}

function toHtml(): string {
  const rows = (block: readonly (readonly string[])[]) =>
    block.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("\n")}</tr>`).join("\n");
  const body = madeBlocks(madeDocument()).map((b) =>
    typeof b === "string" ? `<p>${b}</p>` : `<table>${rows(b)}</table>`
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>公开</title></head><body>${body.join("\n")}</body></html>`;
}

function toWorkbook(bookType: "xlsx" | "biff8" | "xlml"): Uint8Array {
  const book = utils.book_new();
  for (const [id, text] of Object.entries(madeTables)) {
    const rows = text.split("\n").map((line) => line.split("\t").map(toCell));
    const width = rows[0]?.length ?? 1;
    const last = (cell: string) => [...Array.from({length: width - 1}, () => null), toCell(cell)];
    const top = [
      [toCell(madeTitles[id] ?? "")],
      last(`公开 ${id} 表`),
      [toCell("部门：示例市档案局"), ...last("单位：万元").slice(1)]
    ];
    const sheet = utils.aoa_to_sheet([...top, ...rows, [toCell("注：本表为示例。")]]);
    sheet["!merges"] = [{s: {r: 0, c: 0}, e: {r: 0, c: width - 1}}];
    utils.book_append_sheet(book, sheet, `GK${id}`);
  }
  return new Uint8Array(write(book, {type: "array", bookType}));
}

function toCell(text: string): CellObject | null {
  if (text === "") return null;
  return /^\d+\.\d\d$/.test(text) ? {t: "n", v: Number(text), z: "0.00"} : {t: "s", v: text};
}
