import {mkdirSync} from "node:fs";
import {join} from "node:path";

/**
 * The libraries whose newest version Framework 1.13 asks the npm registry for before it renders any page, whether or not
 * the page uses them. It takes the name of a folder in its cache for an answer.
 */
const LIBRARIES = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client"
];

/** No such version is published: a page that names one of these implicitly fails to build, rather than fetch it. */
const NO_VERSION = "0.0.0";

/** Answers every version question of Framework beforehand, so that a build and a preview ask the network nothing. */
export function seedNpmCache(root: string): void {
  for (const library of LIBRARIES) {
    mkdirSync(join(root, ".observablehq", "cache", "_npm", `${library}@${NO_VERSION}`), {recursive: true});
  }
}
