import {readFileSync} from "node:fs";
import {type Palette, parsePalette, type Theme} from "./palette.js";

const palettes = new Map<Theme, Palette>();

/** The colours of a theme as values, for pictures, which have no style sheet. */
export function paletteOf(theme: Theme): Palette {
  const known = palettes.get(theme);
  if (known) return known;
  const css = readFileSync(new URL("../theme/colours.css", import.meta.url), "utf8");
  const palette = parsePalette(css, theme);
  palettes.set(theme, palette);
  return palette;
}
