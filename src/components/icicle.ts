import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {layOutIcicle, type Tile} from "./lay-out-icicle.js";
import {markAddress} from "./mark-address.js";
import type {HierarchyRow} from "./to-hierarchy.js";

export interface IcicleOptions extends ChartOptions {
  /** Key of the row that is drawn as the whole. */
  readonly root?: string;
}

/** Dark enough in both themes for small text in the colour of paper. */
const PIGMENTS = ["var(--indigo)", "var(--muted)", "var(--violet)"] as const;
/** Of what has no parts of its own: so little pigment that ink stands out on it. */
const WASH = 0.16;

/**
 * Plot options of a whole and its parts, layer by layer from left to right, each tile as high as its amount. For seeing what
 * most of the whole consists of when it has many parts; names and digits stand where they fit, the others are in the table.
 * To compare parts, nested bars are better. Amounts of one unit; those of nought or less are not drawn.
 */
export function icicle(
  rows: readonly HierarchyRow[],
  {width = 640, fontSize = 14, height, root = "", ...options}: IcicleOptions = {}
): Plot.PlotOptions {
  const layout = layOutIcicle(rows, {width, fontSize, root, height: height ?? undefined});
  const [parents, leaves] = [true, false].map((parent) => layout.tiles.filter((t) => t.parent === parent));
  return {
    ...baseOptions({width, height: layout.height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      Plot.rect(parents ?? [], {...BOX, fill: pigmentOf, href}),
      Plot.rect(leaves ?? [], {...BOX, fill: pigmentOf, fillOpacity: WASH, href}),
      Plot.rect(leaves ?? [], {...BOX, x2: ({x1}) => x1 + 3, fill: pigmentOf, href}),
      Plot.text(parents ?? [], {...TEXT, fontWeight: 600, fill: "var(--paper)", href}),
      ...[false, true].map((marked) =>
        Plot.text(
          (leaves ?? []).filter(({row}) => Boolean(row.marked) === marked),
          {...TEXT, fontWeight: marked ? 600 : 400, fill: "var(--ink)", href}
        )
      )
    ],
    ...options
  };
}

const BOX = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"} as const;
const TEXT = {
  text: "text",
  x: "textX",
  y: "textY",
  textAnchor: "start",
  lineAnchor: "top",
  lineHeight: LINE_HEIGHT
} as const;

function href({row}: Tile<HierarchyRow>): string {
  return markAddress(row.key, "amount");
}

function pigmentOf({row, branch}: Tile<HierarchyRow>): string {
  return row.marked ? "var(--cinnabar)" : (PIGMENTS[branch % PIGMENTS.length] ?? "");
}
