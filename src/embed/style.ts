import {paletteOf} from "./palette-of.js";
import {theme} from "./theme.js";

export interface StyleOptions {
  /** What stands for `:root`: where the colours are set. */
  readonly scope?: string;
  /** Address of the folder with our font, with a slash at its end; without it readers who have no Chinese font get none. */
  readonly assets?: string;
  /** What the style is for: colours that neither it nor the rules name are left out. */
  readonly html?: string;
}

const PAPER = new Map(Object.entries({paper: "#fff", "paper-sunk": "#fff", ink: "#000", muted: "#444"}));
/** Of the same typeface on readers' own systems: Android has it under such a name only. */
const LOCAL = ["Noto Sans CJK SC Regular", "NotoSansCJKsc-Regular", "Noto Sans SC Regular"];
/** Chinese characters and their punctuation. A text without any never fetches the font. */
const CHINESE = "U+2E80-2FDF,U+3000-303F,U+3400-9FFF,U+F900-FAFF,U+FF00-FFEF,U+20000-3FFFF";

/**
 * The theme for what leaves the site, minified: light whatever the reader's system is, dark where `data-theme` says so,
 * and black on white on paper. Made from the theme's own files, where colours have their one home.
 */
export function toStyle({scope = ":root", assets, html}: StyleOptions = {}): string {
  const {rules, type} = theme();
  const wanted = (name: string) => html === undefined || rules.includes(`--${name})`) || html.includes(`--${name}`);
  const declare = (...values: readonly ReadonlyMap<string, string>[]) =>
    values
      .flatMap((of) => [...of].filter(([name]) => wanted(name)).map(([name, value]) => `--${name}:${value}`))
      .join(";");
  return [
    assets === undefined ? "" : fontFace(assets),
    `${scope}{color-scheme:light;${declare(paletteOf("light"), type)}}`,
    `@media screen{${scope}[data-theme=dark]{color-scheme:dark;${declare(paletteOf("dark"))}}}`,
    `@media print{${scope}{${declare(PAPER)}}}`,
    rules.replaceAll(":root", scope)
  ].join("");
}

/** Browsers fetch it for a Chinese character that no font of the reader's has, and only then. */
function fontFace(assets: string): string {
  const local = LOCAL.map((name) => `local("${name}")`).join();
  return `@font-face{font-family:"juesuan sans";font-display:swap;src:${local},url(${assets}juesuan-sans.woff2) format("woff2");unicode-range:${CHINESE}}`;
}
