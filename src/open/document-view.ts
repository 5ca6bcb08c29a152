import {html} from "htl";
import {type BesideOptions, ledgerBesideText} from "./beside/ledger-beside-text.js";
import {breath} from "./in-slices.js";
import type {Opened} from "./opened.js";
import {coveragePart} from "./parts/coverage-part.js";
import {documentHead} from "./parts/document-head.js";
import {downloadsPart} from "./parts/downloads-part.js";
import {figuresPart} from "./parts/figures-part.js";
import {findingsPart} from "./parts/findings-part.js";
import {unreadPart} from "./parts/unread-part.js";
import type {OpenWords} from "./words.js";

export interface DocumentView {
  readonly element: HTMLElement;
  /** Goes to a number, or where none is said, to a line of the text. */
  goTo(place: {readonly cell: string; readonly line: number}): void;
}

export interface ViewOptions extends BesideOptions {
  /** Asks to keep the file. */
  readonly keep?: HTMLElement | "";
}

type PartName = keyof OpenWords["parts"];

const ORDER: readonly PartName[] = ["findings", "coverage", "unread", "ledger", "figures", "files"];

/** All that is known of a document: findings first, the rest as the page finds time. */
export function documentView(opened: Opened, {lang, say, drawer, keep = ""}: ViewOptions): DocumentView {
  const sections = new Map(ORDER.map((name) => [name, section(name, say)]));
  const put = (name: PartName, part: Node) => sections.get(name)?.append(part);
  const element = html`<article class="open-document">
    ${documentHead(opened, {lang, say})}${keep}${contents(say)}${[...sections.values()]}
  </article>`;
  const beside = (async () => {
    await breath();
    put("findings", findingsPart(opened, {lang, say}));
    await breath();
    put("coverage", coveragePart(opened, {lang, say}));
    put("unread", unreadPart(opened, say));
    await breath();
    const made = ledgerBesideText(opened, {lang, say, drawer});
    put("ledger", html.fragment`<p class="open-note">${say.beside.note}</p>${made.element}`);
    return made;
  })();
  void beside.then(async ({ready}) => {
    await ready;
    put("figures", figuresPart(opened, {lang, say}));
    put("files", downloadsPart(opened, say));
    element.setAttribute("data-whole", "");
  });

  return {
    element,
    async goTo({cell, line}) {
      const {select, goTo} = await beside;
      sections.get("ledger")?.scrollIntoView();
      if (cell) select(cell);
      else goTo(line);
    }
  };
}

function section(name: PartName, say: OpenWords): HTMLElement {
  return html`<section class="open-part" id=${`open-${name}`}><h2>${say.parts[name]}</h2></section>`;
}

function contents(say: OpenWords): HTMLElement {
  return html`<nav class="open-contents" aria-label=${say.contents}><ul>
    ${ORDER.map((name) => html`<li><a href=${`#open-${name}`}>${say.parts[name]}</a></li>`)}
  </ul></nav>`;
}
