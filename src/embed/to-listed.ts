import {isMoney} from "../accounts/index.js";
import {isQuantity, type ListedFigure} from "../components/index.js";
import {plainText} from "./plain-text.js";
import type {Rendered} from "./render-figure.js";
import {reservedHeight} from "./reserved-height.js";

/** What the list of figures says of one in one language. `picture` is its size in pixels, `files` are from the folder of embeds. */
export function toListed(rendered: Rendered, {picture, files}: Pick<ListedFigure, "picture" | "files">): ListedFigure {
  const {title, subtitle, alt, source} = rendered.words;
  return {
    title: plainText(title),
    subtitle: plainText(subtitle),
    alt: plainText(alt),
    source: plainText(source),
    height: reservedHeight(rendered),
    money: hasMoney(rendered),
    drawings: rendered.drawings.map((drawing) => ({
      width: sizeOf(drawing, "width"),
      height: sizeOf(drawing, "height")
    })),
    picture,
    files
  };
}

function hasMoney({table: {columns, rows}}: Rendered): boolean {
  const units = rows.flatMap(({values}) => values.flatMap((value) => (isQuantity(value) ? [value.unit] : [])));
  return [...columns.map(({unit = ""}) => unit), ...units].some(isMoney);
}

function sizeOf(drawing: SVGSVGElement, name: "width" | "height"): number {
  return Math.ceil(Number(drawing.getAttribute(name)));
}
