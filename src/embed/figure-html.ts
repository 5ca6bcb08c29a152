import {dayOfAccess, figureFrame} from "../components/index.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {addressOf, type Publication, pagesIn} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {type CodesOptions, shortCodes} from "./short-codes.js";

export interface FigureOptions extends CodesOptions {
  /** How to cite the figure, one form a line. */
  readonly citation?: string;
}

export interface FigurePlaces {
  /** The folder of embeds and that of the site, as addresses from where the page lies. */
  readonly root: string;
  readonly site: string;
}

/** Stand for addresses until it is known where the page lies. No text of a figure has them. */
const ROOT = "embeds:";
const SITE = "site:";

/** What a citation says of the day on which it is read: `[…]` in GB/T 7714, a field of its own in BibTeX. */
const ACCESS = new RegExp(`(\\[${dayOfAccess}\\]|, *urldate = \\{${dayOfAccess}\\})`);

/** Other pages do not open within the frame, where they would be as narrow as the figure. */
const OUT = 'target="_blank" rel="noopener"';

/** The figure in its frame, for a page of its own: links are relative, codes for other pages have whole addresses. */
export function figureHtml(
  rendered: Rendered,
  publication: Publication,
  {root, site, ...options}: FigurePlaces & FigureOptions
): string {
  return markupOf(rendered, publication, options)
    .replaceAll(`href="${ROOT}`, () => `${OUT} href="${root}`)
    .replaceAll(`href="${SITE}`, () => `${OUT} href="${site}`);
}

/**
 * The figure in its frame, for a page of the site among others: its headline is one of the page's, and links begin with
 * `embeds:` (the folder of embeds) and `site:` (the first page), for whoever puts it into a page to replace.
 */
export function siteFigure(rendered: Rendered, publication: Publication, options: FigureOptions): string {
  const frame = frameOf(rendered, publication, {...options, level: 3});
  putCodes(frame, rendered, publication, options);
  return frame.outerHTML;
}

/** Kept for the last figure, because its pages differ by nothing but where they lie. */
let last: {readonly key: readonly unknown[]; readonly html: string} | undefined;

function markupOf(rendered: Rendered, publication: Publication, options: FigureOptions): string {
  const key = [rendered, JSON.stringify(publication), JSON.stringify(options)];
  if (!last?.key.every((part, i) => part === key[i])) {
    const frame = frameOf(rendered, publication, options);
    putCodes(frame, rendered, publication, options);
    last = {key, html: frame.outerHTML};
  }
  return last.html;
}

/** Of copies: a drawing that is put into one frame would be gone from the next. */
function frameOf(
  {figure, lang, words, table, drawings}: Rendered,
  publication: Publication,
  {citation = "", level = 1}: FigureOptions & {readonly level?: 1 | 3}
): HTMLElement {
  const copies = drawings.map((drawing) => drawing.cloneNode(true) as SVGSVGElement);
  const site = SITE + pagesIn(lang, publication);
  const places = {ledger: `${site}ledger`, home: ROOT, site};
  const cited = citation ? {citation: toParagraphs(citation)} : {};
  return figureFrame(copies, words, table, {id: figure.id, lang, level, ...places, ...cited});
}

function toParagraphs(text: string): Element {
  const cited = document.createElement("div");
  for (const line of text.split("\n")) {
    const paragraph = document.createElement("p");
    paragraph.append(...line.split(ACCESS).map((part, i) => (i % 2 ? emptyPlace(part) : part)));
    cited.append(paragraph);
  }
  return cited;
}

/** For the script to fill: a page does not pretend to know when it is read. */
function emptyPlace(form: string): Element {
  const place = document.createElement("span");
  place.setAttribute("data-accessed", form);
  return place;
}

/** The frame's own codes and link have the page's addresses, and heights that it can only guess. */
function putCodes(frame: HTMLElement, rendered: Rendered, publication: Publication, options: FigureOptions): void {
  const codes = shortCodes(rendered, publication, options);
  for (const field of frame.querySelectorAll("textarea"))
    field.textContent = field.textContent?.startsWith("<iframe") ? codes.frame : codes.picture;
  // Of the page that has this order of the rows; a script makes it whole where the origin is not known.
  const {address} = embedPaths(rendered.figure.id, rendered);
  const whole = addressOf(embedFolder(publication, options.frozen) + address, publication);
  for (const button of frame.querySelectorAll("[data-address]")) button.setAttribute("data-address", whole);
}
