import type {Block} from "../blocks/index.js";
import {isElement, isHidden} from "./html-access.js";
import type {HtmlElement, HtmlNode} from "./parse-html.js";
import {readTable} from "./read-table.js";

/** What prints nothing, or nothing of the page's text. */
const UNPRINTED = new Set(
  "head script style noscript template svg object iframe select textarea input rt rp math#annotation".split(" ")
);
/** Elements that stand in a line; any other begins and ends one. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q ruby rb s samp small span
  st1 strike strong sub sup time tt u var wbr img button output picture map`.split(/\s+/)
);

/** The lines and tables of a page, or of an element within it, in the order of the page. */
export function readPage(node: HtmlNode): readonly Block[] {
  const page = new Page();
  page.walk(node, false);
  page.endLine();
  return page.blocks;
}

class Page {
  readonly blocks: Block[] = [];
  private line = "";

  /** The parser bounds how deep this goes. */
  walk(node: HtmlNode, isPre: boolean): void {
    if (node.nodeName === "#text" && "value" in node) this.text(node.value, isPre);
    else if (!isElement(node)) this.children(node, isPre);
    else if (UNPRINTED.has(node.tagName) || isHidden(node)) return;
    else if (node.tagName === "br" || node.tagName === "hr") this.endLine(true);
    else if (node.tagName === "table") this.table(node);
    else if (INLINE.has(node.tagName)) this.children(node, isPre);
    else {
      this.endLine();
      this.children(node, isPre || node.tagName === "pre");
      this.endLine();
    }
  }

  /** A blank line only where the page breaks one. */
  endLine(isBreak = false): void {
    if (isBreak || this.line.trim()) this.blocks.push(this.line);
    this.line = "";
  }

  private children(node: HtmlNode, isPre: boolean): void {
    if ("childNodes" in node) for (const child of node.childNodes) this.walk(child, isPre);
  }

  private text(text: string, isPre: boolean): void {
    if (!isPre) this.line += text;
    else
      for (const [i, line] of text.split("\n").entries()) {
        if (i > 0) this.endLine(true);
        this.line += line;
      }
  }

  private table(table: HtmlElement): void {
    this.endLine();
    const {captions, rows} = readTable(table, readPage);
    for (const caption of captions) this.blocks.push(caption);
    this.blocks.push({rows});
  }
}
