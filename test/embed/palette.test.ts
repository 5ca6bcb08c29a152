import {expect, test} from "vitest";
import {colourOf, parsePalette} from "../../src/embed/palette.js";
import {paletteOf} from "../../src/embed/palette-of.js";

const css =
  ":root { --ink: var(--light, #111111) var(--dark, #eeeeee);\n--rule:var(--light,#222222) var(--dark,#dddddd); }";

test("parsePalette(css, theme) has each colour of the theme", () => {
  expect([...parsePalette(css, "light")]).toEqual([
    ["ink", "#111111"],
    ["rule", "#222222"]
  ]);
  expect([...parsePalette(css, "dark").values()]).toEqual(["#eeeeee", "#dddddd"]);
});

test("parsePalette(css) throws where it cannot read the colours", () => {
  expect(() => parsePalette(":root { --ink: #111111; }", "light")).toThrow("missing colour: --ink");
});

test("paletteOf(theme) has every colour of the theme in both", () => {
  expect([...paletteOf("light").keys()]).toEqual([...paletteOf("dark").keys()]);
  expect(paletteOf("light").get("paper")).not.toBe(paletteOf("dark").get("paper"));
});

test("colourOf(palette, name) throws where there is no such colour", () => {
  expect(() => colourOf(paletteOf("light"), "crimson")).toThrow("unknown colour: --crimson");
});
