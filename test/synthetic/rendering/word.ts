import {strToU8, zipSync} from "fflate";
import type {Block, Contents, Heading, TableBlock} from "../blocks/block.js";
import type {Cell, Row} from "../blocks/cell.js";
import {joinCaptions} from "../blocks/join-captions.js";
import {pagesOf} from "../blocks/pages-of.js";
import {type PlacedCell, placeCells, widthOf} from "../blocks/place-cells.js";
import type {Layout, LookStyle} from "../layouts/layout.js";
import {toMarkup} from "./to-markup.js";
import {packageParts} from "./word-parts.js";

/** Word breaks a text into runs wherever it was edited, in the middle of a number too. */
const RUN = 7;

/** A document as WordprocessingML in a zip. */
export function renderWord(blocks: readonly Block[], {look}: Layout): Uint8Array {
  const body = (look.captionInTable ? joinCaptions(blocks) : blocks).map((block) => toXml(block, look)).join("");
  const parts = packageParts(body, headingNumbers(blocks));
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, {mtime: new Date(2024, 7, 20)});
}

/** `第%1部分 `, `%2、`, `（%3）`: how each level counts. */
function headingNumbers(blocks: readonly Block[]): string[] {
  const headings = blocks.filter((block): block is Heading => block.kind === "heading");
  return [1, 2, 3].map((level) => {
    const number = headings.find((heading) => heading.level === level)?.number ?? "";
    return number.trimEnd().replace(/[一二三四五六七八九十]+/, `%${level}`);
  });
}

function toXml(block: Block, look: LookStyle): string {
  switch (block.kind) {
    case "paragraph":
      return paragraph(block.text, block.look === "cover" ? '<w:jc w:val="center"/>' : "");
    case "heading":
      return look.countedHeadings
        ? paragraph(block.text, `<w:pStyle w:val="Heading${block.level}"/>`)
        : paragraph(block.number + block.text, "<w:keepNext/>");
    case "contents":
      return contents(block);
    case "caption":
      return [block.title, block.number, `${block.owner}　　${block.unit}`]
        .filter(Boolean)
        .map((t) => paragraph(t))
        .join("");
    case "table":
      return pagesOf(block)
        .map((rows) => table(block, rows, look))
        .join(paragraph(""));
  }
}

/** Entries with the dots and the page that a field has put there. */
function contents({parts}: Contents): string {
  const tab = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8000"/></w:tabs>';
  const entries = parts.flatMap(({title, entries}) => [title, ...entries]);
  const end = (i: number) => `<w:r><w:tab/></w:r><w:r><w:t>${i + 2}</w:t></w:r>`;
  return entries.map((text, i) => `<w:p><w:pPr>${tab}</w:pPr>${runs(text)}${end(i)}</w:p>`).join("");
}

function table({heads}: TableBlock, rows: readonly Row[], look: LookStyle): string {
  const grid = Array.from({length: widthOf(rows)}, () => '<w:gridCol w:w="900"/>').join("");
  const lines = placeCells(rows).map((placed, i) => {
    const head = look.repeatsHeads && i < heads.length ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
    return `<w:tr>${head}${placed.map((one) => tableCell(one, look)).join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join("")}</w:tbl>`;
}

function tableCell({cell, below}: PlacedCell, look: LookStyle): string {
  const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : "";
  const merge = cell.rows > 1 ? (below ? "<w:vMerge/>" : '<w:vMerge w:val="restart"/>') : "";
  const content = below ? paragraph("") : paragraph(textOf(cell, look), justification(cell));
  return `<w:tc><w:tcPr><w:tcW w:w="${900 * cell.columns}" w:type="dxa"/>${span}${merge}</w:tcPr>${content}</w:tc>`;
}

function textOf({text, spread}: Cell, {spreadBy}: LookStyle): string {
  return spread && spreadBy === "spaces" ? [...text].join(" ") : text;
}

function justification({kind, spread}: Cell): string {
  if (kind === "amount") return '<w:jc w:val="right"/>';
  return spread ? '<w:jc w:val="distribute"/>' : '<w:jc w:val="left"/>';
}

function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${runs(text)}</w:p>`;
}

function runs(text: string): string {
  return text.split("\n").map(lineRuns).join("<w:r><w:br/></w:r>");
}

function lineRuns(text: string): string {
  const pieces = text.match(new RegExp(`.{1,${RUN}}`, "gs")) ?? [];
  return pieces.map((piece) => `<w:r><w:t xml:space="preserve">${toMarkup(piece)}</w:t></w:r>`).join("");
}
