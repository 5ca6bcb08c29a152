import {type CellObject, type Range, utils, type WorkBook, type WorkSheet, write} from "@e965/xlsx";
import type {Block} from "../blocks/block.js";
import type {Cell, Row} from "../blocks/cell.js";
import {joinCaptions} from "../blocks/join-captions.js";
import {pagesOf} from "../blocks/pages-of.js";
import {placeCells} from "../blocks/place-cells.js";
import type {Layout, LookStyle} from "../layouts/layout.js";
import {sheetsOf} from "./sheets-of.js";

type BookType = "xlsx" | "biff8";

/** A document as a workbook: sheets of tables, and every paragraph a row of its own. */
export function renderWorkbook(blocks: readonly Block[], {look}: Layout, bookType: BookType = "xlsx"): Uint8Array {
  const book = utils.book_new();
  const joined = look.captionInTable ? joinCaptions(blocks) : blocks;
  for (const {name, blocks} of sheetsOf(joined, look.sheets))
    utils.book_append_sheet(book, toSheet(blocks, look), name);
  return toBytes(book, bookType);
}

/** Texts in a list of their own: the older format cuts those that stand in their cells after 255 characters. */
function toBytes(book: WorkBook, bookType: BookType): Uint8Array {
  const bytes: ArrayBuffer = write(book, {type: "array", bookType, compression: true, bookSST: true});
  return new Uint8Array(bytes);
}

function toSheet(blocks: readonly Block[], look: LookStyle): WorkSheet {
  const sheet: WorkSheet = {};
  const merges: Range[] = [];
  let [height, width] = [0, 1];
  for (const rows of blocks.flatMap(toRows)) {
    for (const [i, placed] of placeCells(rows).entries()) {
      for (const {cell, at, below} of placed) {
        width = Math.max(width, at + cell.columns);
        if (below) continue;
        const [r, c] = [height + i, at];
        if (cell.text) sheet[utils.encode_cell({r, c})] = toCell(cell, look);
        if (cell.columns * cell.rows > 1) merges.push({s: {r, c}, e: {r: r + cell.rows - 1, c: c + cell.columns - 1}});
      }
    }
    height += rows.length;
  }
  return {
    ...sheet,
    "!ref": utils.encode_range({s: {r: 0, c: 0}, e: {r: Math.max(0, height - 1), c: width - 1}}),
    "!merges": merges
  };
}

/** Runs of rows: within one, cells may reach down. */
function toRows(block: Block): readonly (readonly Row[])[] {
  switch (block.kind) {
    case "paragraph":
      return [[[label(block.text)]]];
    case "heading":
      return [[[label(block.number + block.text)]]];
    case "contents":
      return block.parts.flatMap(({title, entries}) => [title, ...entries]).map((text) => [[label(text)]]);
    case "caption":
      return [[block.title], [block.number], [block.owner, "", block.unit]]
        .filter(([first]) => first)
        .map((texts) => [texts.map(label)]);
    case "table":
      return pagesOf(block);
  }
}

function label(text: string): Cell {
  return {text, columns: 1, rows: 1, kind: "label", spread: false};
}

/** An amount with the format that prints it as it is printed; a code as a number where it loses no nought at its head. */
function toCell({text, kind, spread}: Cell, {numbers, spreadBy}: LookStyle): CellObject {
  if (numbers === "numbers" && kind === "amount" && /^-?[\d,]+(?:\.\d+)?$/.test(text))
    return {t: "n", v: Number(text.replaceAll(",", "")), z: formatOf(text)};
  if (numbers === "numbers" && kind === "code" && /^[1-9]\d*$/.test(text)) return {t: "n", v: Number(text)};
  return {t: "s", v: spread && spreadBy === "spaces" ? [...text].join(" ") : text};
}

function formatOf(text: string): string {
  const [, decimals = ""] = text.split(".");
  const whole = text.includes(",") ? "#,##0" : "0";
  return decimals ? `${whole}.${"0".repeat(decimals.length)}` : whole;
}
