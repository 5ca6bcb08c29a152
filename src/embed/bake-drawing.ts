import {escapeHtml} from "../components/index.js";
import {colourOf, type Palette} from "./palette.js";

export interface BakeOptions {
  readonly palette: Palette;
  /** Where a mark leads, by its `href`; null: the mark is plain. */
  readonly addressOf: (href: string) => string | null;
}

/** What a page needs of a drawing, and a picture does not. */
const DROPPED = /^(?:style|class|tabindex|aria-.*|data-.*|href|xmlns.*|font-family)$/;
/** Of an inline style, what is an attribute too. */
const STYLES =
  /^(?:font-size|font-weight|font-style|fill|fill-opacity|stroke|stroke-width|stroke-dasharray|stroke-opacity|opacity|paint-order|text-anchor)$/;
const VARIABLE = /var\(--([\w-]+)[^)]*\)/g;

/**
 * A drawing as XML that stands alone, to be put in a picture: a group with the drawing's own settings, its colours as
 * values, without style sheets and without what only pages need. Not `outerHTML`, which is HTML: `&nbsp;` breaks XML.
 */
export function bakeDrawing(svg: SVGSVGElement, options: BakeOptions): string {
  const {"font-size": size = "14px", ...settings} = settingsOf(svg);
  const kept = ["fill", "text-anchor"].flatMap((name) => {
    const value = settings[name] ?? svg.getAttribute(name);
    return value ? [attribute(name, value, options)] : [];
  });
  return `<g${kept.join("")}${attribute("font-size", size, options)}>${childrenOf(svg, options)}</g>`;
}

function bake(node: Node, options: BakeOptions): string {
  if (node.nodeType === 3) return escapeHtml((node.nodeValue ?? "").replaceAll("\u2063", ""));
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const attributes = Object.entries({...attributesOf(element), ...settingsOf(element)})
    .map(([name, value]) => attribute(name, value, options))
    .join("");
  const name = element.localName;
  if (name !== "a") return wrap(name, attributes, childrenOf(element, options));
  const address = options.addressOf(element.getAttribute("href") ?? "");
  const [tag, href] = address ? ["a", ` href="${escapeHtml(address)}"`] : ["g", ""];
  return wrap(tag, href + attributes, childrenOf(element, options));
}

function childrenOf(element: Element, options: BakeOptions): string {
  return [...element.childNodes].map((child) => bake(child, options)).join("");
}

function wrap(name: string, attributes: string, children: string): string {
  return children ? `<${name}${attributes}>${children}</${name}>` : `<${name}${attributes}/>`;
}

function attributesOf(element: Element): Record<string, string> {
  const kept = [...element.attributes].filter(({name, value}) => !DROPPED.test(name) && value !== "inherit");
  return Object.fromEntries(kept.map(({name, value}) => [name, value]));
}

function settingsOf(element: Element): Record<string, string> {
  const declarations = (element.getAttribute("style") ?? "").split(";").map((d) => d.split(":").map((p) => p.trim()));
  return Object.fromEntries(declarations.filter(([name = "", value]) => STYLES.test(name) && value));
}

function attribute(name: string, value: string, {palette}: BakeOptions): string {
  const baked = value
    .replace(VARIABLE, (_, variable: string) => colourOf(palette, variable))
    .replaceAll(/currentcolor/gi, colourOf(palette, "ink"));
  if (/var\(|color-mix\(|url\((?!#)/.test(baked)) throw new Error(`invalid ${name} in a picture: ${value}`);
  return ` ${name}="${escapeHtml(baked)}"`;
}
