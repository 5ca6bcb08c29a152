import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

const TEXT = 4.5;
const MARK = 3;
const PIGMENTS = ["cinnabar", "indigo", "malachite", "ochre", "gamboge", "violet", "slate"];
const VERDICTS = ["equal", "rounding", "explained", "scope", "unequal", "undefined", "missing", "unchecked"];

const css = readFileSync("src/theme/colours.css", "utf8");
const LINE = /--([\w-]+): var\(--light, (#[0-9a-f]{6})\) var\(--dark, (#[0-9a-f]{6})\);/g;
const lines = [...css.matchAll(LINE)].map(([, name = "", light = "", dark = ""]) => ({name, light, dark}));
const themes = {
  light: new Map(lines.map(({name, light}) => [name, light])),
  dark: new Map(lines.map(({name, dark}) => [name, dark]))
};

const pairs = [
  ...["ink", "muted", "link"].flatMap((name) => [[name, "paper", TEXT] as const, [name, "paper-sunk", TEXT] as const]),
  ...VERDICTS.flatMap((name) => [
    [`verdict-${name}`, "paper", TEXT] as const,
    [`verdict-${name}`, `verdict-${name}-wash`, TEXT] as const
  ]),
  ...[...PIGMENTS, "focus", "rule"].map((name) => [name, "paper", MARK] as const)
];
const cases = pairs.flatMap(([front, back, least]) => [
  {theme: "light" as const, front, back, least},
  {theme: "dark" as const, front, back, least}
]);

test.each(cases)("$front on $back keeps $least:1 in the $theme theme", ({theme, front, back, least}) => {
  expect(contrast(colour(theme, front), colour(theme, back))).toBeGreaterThanOrEqual(least);
});

test("every colour is given for both themes, and once", () => {
  expect(lines.length).toBe(themes.light.size);
  expect(css.match(/#[0-9a-f]{3,8}\b/gi)).toHaveLength(2 * lines.length);
});

function colour(theme: keyof typeof themes, name: string): string {
  const value = themes[theme].get(name);
  if (!value) throw new Error(`missing colour: --${name} in the ${theme} theme`);
  return value;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
