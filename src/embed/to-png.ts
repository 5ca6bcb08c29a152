import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {initWasm, Resvg} from "@resvg/resvg-wasm";
import {encodePng} from "./encode-png.js";
import {putBoxes} from "./put-boxes.js";

const require = createRequire(import.meta.url);
/** What the files call themselves: cut from variable fonts, they kept the name of the thinnest. Resvg finds them by no other. */
const NAMES: readonly (readonly [string, string])[] = [
  ["'Noto Sans SC'", "'Noto Sans SC Thin'"],
  ["'Noto Serif SC'", "'Noto Serif SC ExtraLight'"]
];

let ready: Promise<void> | undefined;

/**
 * A standalone SVG as PNG, at its own size or so many times larger, set in these fonts and no others (`pictureFonts`). The
 * same bytes each time. Works in a thread of its own too.
 */
export async function toPng(
  svg: string,
  fonts: readonly Uint8Array[],
  {zoom = 1}: {readonly zoom?: number} = {}
): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const named = NAMES.reduce((text, [name, own]) => text.replaceAll(name, own), putBoxes(svg, fonts));
  const resvg = new Resvg(named, {fitTo: {mode: "zoom", value: zoom}, font: {fontBuffers: [...fonts]}});
  const image = resvg.render();
  const png = encodePng(image.pixels, image.width, image.height);
  image.free();
  resvg.free();
  return png;
}
