import {html} from "htl";
import {walkNumbers} from "../../components/index.js";
import type {Line} from "../../reading/index.js";
import {inSlices} from "../in-slices.js";
import {type ChunkContext, textChunk} from "./text-chunk.js";

/** Lines at a time where the document has no pages. */
const MANY = 60;

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
    const whole =
      !chunk || (line.page ? chunk[0]?.page !== line.page : chunk.length >= MANY && !line.text.includes("\t"));
    if (whole) chunks.push([line]);
    else chunk.push(line);
  }
  return chunks;
}
