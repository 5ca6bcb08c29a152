import {html} from "htl";
import {walkNumbers} from "../../components/index.js";
import type {Line} from "../../reading/index.js";
import {inSlices} from "../in-slices.js";
import {type ChunkContext, textChunk} from "./text-chunk.js";

/** Lines at a time where the document has no pages; and at most, for a long table or page. */
const MANY = 40;
const MOST = 100;

export interface TextPane {
  readonly element: HTMLElement;
  /** When all of it is there. */
  readonly ready: Promise<void>;
}

/** The document's own text, page by page; made bit by bit, and what is out of sight is not laid out. */
export function textPane(lines: readonly Line[], context: ChunkContext): TextPane {
  const {say} = context;
  const element = html`<div class="text-pane" lang="zh-CN"></div>`;
  const tasks = chunksOf(lines).map((chunk) => () => {
    const page = chunk[0]?.page;
    const heading = page ? html`<p class="text-page-number">${say.onPage(page)}</p>` : "";
    const section = html`<section class="text-chunk" data-page=${page ?? null}>${heading}${textChunk(chunk, context)}</section>`;
    walkNumbers(section);
    element.append(section);
  });
  return {element, ready: inSlices(tasks)};
}

function chunksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  for (const line of lines) {
    const chunk = chunks.at(-1);
    if (chunk && !isWhole(chunk, line)) chunk.push(line);
    else chunks.push([line]);
  }
  return chunks;
}

/** A page is not parted, nor a table, but for long ones. */
function isWhole(chunk: readonly Line[], {page, text}: Line): boolean {
  if (chunk.length >= MOST) return true;
  return page ? chunk[0]?.page !== page : chunk.length >= MANY && !text.includes("\t");
}
