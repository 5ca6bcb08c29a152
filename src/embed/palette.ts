export type Theme = "light" | "dark";

/** Names of the theme's colours, without their dashes, and their values: `ink` → `#1f2328`. */
export type Palette = ReadonlyMap<string, string>;

/** A line of colours.css: `--name: var(--light, #rrggbb) var(--dark, #rrggbb);`. */
const LINE =
  /--(?<name>[\w-]+):\s*var\(--light,\s*(?<light>#[0-9a-f]{6})\)\s*var\(--dark,\s*(?<dark>#[0-9a-f]{6})\)\s*;/gi;

export function parsePalette(css: string, theme: Theme): Palette {
  const lines = [...css.matchAll(LINE)].map(
    ({groups: {name = "", [theme]: value = ""} = {}}) => [name, value] as const
  );
  if (!lines.some(([name]) => name === "ink")) throw new Error("missing colour: --ink in colours.css");
  return new Map(lines);
}

/** The value of one colour. */
export function colourOf(palette: Palette, name: string): string {
  const value = palette.get(name);
  if (!value) throw new Error(`unknown colour: --${name}`);
  return value;
}
