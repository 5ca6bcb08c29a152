import {escapeHtml, figureFrame} from "../components/index.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {paletteOf} from "./palette-of.js";
import {addressOf, type Publication, pagesIn} from "./publication.js";
import type {Rendered} from "./render-figure.js";

export interface FragmentOptions {
  readonly theme?: "light" | "dark" | "auto";
  readonly frozen?: boolean;
}

/**
 * What each part looks like where no style sheet of ours is: in another site's article, before its script runs or without
 * it. Of the drawings it shows the narrow one, which can be read on any screen; the element shows the one that fits.
 */
const STYLES: readonly (readonly [string, string])[] = [
  ["figure", "margin:1.5em 0;padding:0;color:var(--ink)"],
  [".drawing > svg", "display:none"],
  [".drawing > svg:first-child", "display:block;width:100%;max-width:440px;height:auto"],
  ["figcaption, .figure-subtitle, details", "font-size:14px;color:var(--muted)"],
  ["table", "width:100%;border-collapse:collapse"],
  ["th, td", "padding:4px 8px 4px 0;text-align:left;border-bottom:1px solid var(--hairline)"],
  [".number", "text-align:right"]
];

/** The figure itself for another site's page, complete without script; all its addresses are whole. */
export function toFragment(
  {figure, lang, sort, words, table, drawings}: Rendered,
  publication: Publication,
  {theme = "light", frozen = false}: FragmentOptions = {}
): string {
  const copies = drawings.map((drawing) => drawing.cloneNode(true) as SVGSVGElement);
  const site = addressOf(pagesIn(lang, publication), publication);
  const folder = addressOf(embedFolder(publication, frozen), publication);
  const places = {ledger: `${site}ledger`, home: folder, site};
  const element = figureFrame(copies, words, table, {id: figure.id, lang, ...places});
  // Codes within a code would only double it.
  element.querySelector(".figure-embed")?.remove();
  for (const [selector, style] of STYLES) addStyle(element, selector, style);
  const src = folder + embedPaths(figure.id, {lang, sort}).address;
  const attributes = [`src="${escapeHtml(src)}"`, ...(theme === "light" ? [] : [`theme="${theme}"`])].join(" ");
  return `<juesuan-figure ${attributes}>${withColours(element.outerHTML, theme)}</juesuan-figure>`;
}

/** The last one wins, as in a style sheet; the drawing's own stay. */
function addStyle(root: HTMLElement, selector: string, style: string): void {
  const found = [...root.querySelectorAll(selector), ...(root.matches(selector) ? [root] : [])];
  for (const part of found) {
    const own = part.getAttribute("style");
    part.setAttribute("style", own ? `${own};${style}` : style);
  }
}

/** `var(--ink)` with what it stands for: a page that does not know the name shows the colour. The system's theme is unknown. */
function withColours(html: string, theme: "light" | "dark" | "auto"): string {
  const palette = paletteOf(theme === "dark" ? "dark" : "light");
  return html.replace(/var\(--([\w-]+)\)/g, (whole, name) =>
    palette.has(name) ? `var(--${name},${palette.get(name)})` : whole
  );
}
