import {expect, test} from "vitest";
import {toStyle} from "../../src/embed/style.js";

test("toStyle() has the light theme for everyone, the dark one where it is asked for, and ink on paper", () => {
  const css = toStyle();
  expect(css).toMatch(/^:root\{color-scheme:light;--paper:#fbfaf7;/);
  expect(css).toMatch(/@media screen\{:root\[data-theme=dark\]\{color-scheme:dark;--paper:#16181b;/);
  expect(css).toMatch(/@media print\{:root\{--paper:#fff;/);
  expect(css).not.toContain("prefers-color-scheme");
});

test("toStyle({html}) leaves out colours that nothing has", () => {
  const css = toStyle({html: '<rect fill="var(--ochre)">'});
  expect(css).toContain("--ochre:#b7793b");
  expect(css).not.toContain("--malachite");
});

test("toStyle({scope}) says nothing of the page around it", () => {
  expect(toStyle({scope: ".juesuan"})).not.toContain(":root");
});

test("toStyle({assets}) names our font for Chinese characters alone, after the reader's own", () => {
  const css = toStyle({assets: "../_assets/"});
  expect(css).toMatch(
    /@font-face\{[^}]*src:local\([^}]*url\(\.\.\/_assets\/juesuan-sans\.woff2\)[^}]*unicode-range:U\+2E80/
  );
  expect(toStyle()).not.toContain("@font-face");
});

test("toStyle() shows a drawing for every width by container queries, and is small", () => {
  const css = toStyle({html: ""});
  for (const name of ["narrow", "medium", "wide"]) expect(css).toContain(`[data-for~=${name}]`);
  expect(css.length).toBeLessThan(12_000);
});
