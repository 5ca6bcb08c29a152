import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parsePalette} from "../../src/embed/palette.js";
import {COLOURS} from "../../src/open/figure-files/theme-palette.js";

test("COLOURS are those of the theme, so that no picture lacks one", () => {
  const css = readFileSync("src/theme/colours.css", "utf8");
  expect([...COLOURS].sort()).toEqual([...parsePalette(css, "light").keys()].sort());
});
