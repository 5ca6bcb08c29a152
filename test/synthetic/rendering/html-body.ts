import type {Block, TableBlock} from "../blocks/block.js";
import type {Cell, Row} from "../blocks/cell.js";
import {joinCaptions} from "../blocks/join-captions.js";
import {pagesOf} from "../blocks/pages-of.js";
import {widthOf} from "../blocks/place-cells.js";
import type {Layout, LookStyle} from "../layouts/layout.js";
import {toMarkup} from "./to-markup.js";

/** A document as HTML elements, a string each: for the web, and for paper. */
export function htmlBody(blocks: readonly Block[], {look}: Layout): string {
  return (look.captionInTable ? joinCaptions(blocks) : blocks).map((block) => toHtml(block, look)).join("\n");
}

function toHtml(block: Block, look: LookStyle): string {
  switch (block.kind) {
    case "paragraph":
      return `<p class="${block.look}">${toMarkup(block.text)}</p>`;
    case "heading":
      return `<h${block.level}>${toMarkup(block.number + block.text)}</h${block.level}>`;
    case "contents":
      return block.parts
        .flatMap(({title, entries}) => [title, ...entries])
        .map(entry)
        .join("\n");
    case "caption":
      return `${[block.title, block.number].filter(Boolean).map(line).join("")}<p class="caption"><span>${block.owner}</span>　<span>${block.unit}</span></p>`;
    case "table":
      return pagesOf(block)
        .map((rows) => tableHtml(block, rows, look))
        .join("\n");
  }
}

function entry(text: string): string {
  return `<p class="entry">${toMarkup(text)}</p>`;
}

function line(text: string): string {
  return `<p class="above">${toMarkup(text)}</p>`;
}

function tableHtml({heads}: TableBlock, rows: readonly Row[], look: LookStyle): string {
  const width = widthOf(rows);
  const part = (name: string, some: readonly Row[]) =>
    some.length ? `<${name}>\n${some.map((row) => rowHtml(row, look)).join("\n")}\n</${name}>\n` : "";
  const split = look.repeatsHeads ? heads.length : 0;
  return `<table class="columns-${width}">\n${part("thead", rows.slice(0, split))}${part("tbody", rows.slice(split))}</table>`;
}

function rowHtml(row: Row, look: LookStyle): string {
  return `<tr>${row.map((cell) => cellHtml(cell, look)).join("")}</tr>`;
}

function cellHtml(cell: Cell, {spreadBy}: LookStyle): string {
  const {columns, rows, kind, spread} = cell;
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  const style = spread && spreadBy !== "spaces" ? ` ${spreadBy}` : "";
  const text = spread && spreadBy === "spaces" ? [...cell.text].join(" ") : cell.text;
  return `<td class="${kind}${style}"${spans}>${toMarkup(text).replaceAll("\n", "<br>") || "&nbsp;"}</td>`;
}
