import type {Block, TableBlock} from "../blocks/block.js";
import type {Cell, Row} from "../blocks/cell.js";
import {pagesOf} from "../blocks/pages-of.js";
import {placeCells, widthOf} from "../blocks/place-cells.js";
import type {Layout} from "../layouts/layout.js";
import {cutProse} from "./cut-prose.js";

/** A document as a text file: a paragraph a line, cells parted by tabs, an empty line between any two. */
export function renderText(blocks: readonly Block[], layout: Layout): Uint8Array {
  return new TextEncoder().encode(toText(blocks, layout));
}

export function toText(blocks: readonly Block[], layout: Layout): string {
  return blocks.flatMap((block) => linesOf(block, layout)).join("\n");
}

function linesOf(block: Block, {prose}: Layout): string[] {
  switch (block.kind) {
    case "paragraph":
      return [...(block.look === "prose" ? cutProse(block.text, prose) : [block.text]), ""];
    case "heading":
      return [`${block.number}${block.text}`, ""];
    case "contents":
      return block.parts.flatMap(({title, entries}) => [title, "", ...(entries.length ? [...entries, ""] : [])]);
    case "caption":
      return [block.title, block.number, block.owner, block.unit].filter(Boolean).flatMap((text) => [text, ""]);
    case "table":
      return tableLines(block);
  }
}

/** The next page begins with the heads again, after an empty line. */
function tableLines(table: TableBlock): string[] {
  const width = widthOf([...table.heads, ...table.rows]);
  return pagesOf(table).flatMap((rows) => [...rowLines(rows, width), ""]);
}

/** A name that is wrapped runs over two lines, the numbers on the first. */
function rowLines(rows: readonly Row[], width: number): string[] {
  return placeCells(rows).flatMap((placed) => {
    const own = placed.filter(({below}) => !below);
    const lines = Math.max(1, ...own.map(({cell}) => cell.text.split("\n").length));
    return Array.from({length: lines}, (_, i) => {
      const fields = Array.from({length: width}, () => "");
      for (const {cell, at} of own) fields[at] = textOf(cell, i);
      return fields.join("\t");
    });
  });
}

function textOf({text, spread}: Cell, line: number): string {
  const part = text.split("\n")[line] ?? "";
  return spread ? [...part].join(" ") : part;
}
