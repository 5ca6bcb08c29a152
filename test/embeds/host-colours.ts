import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import {frameCode} from "../../src/components/embed-codes.js";
import {colourAt} from "./colour-at.js";
import {type Bench, chosen, type EmbedCase, embedAddress} from "./embed-case.js";
import {frameIn} from "./frame-in.js";

const HOSTS = {light: "#f4e9d8", dark: "#102030"} as const;
const SYSTEMS = ["light", "dark"] as const;
const THEMES = ["light", "dark", "auto"] as const;
/** Of text on its paper, for readers of low vision. */
const CONTRAST = 4.5;

export const hostColourCases: readonly EmbedCase[] = Object.entries(HOSTS).flatMap(([host, background]) =>
  SYSTEMS.map((system) => ({
    title: `on a ${host} page of another site, in a ${system} system, a frame paints no box that it was not asked for`,
    run: (bench: Bench) =>
      bench.visit(
        async (page) => {
          const scheme = host === "dark" ? "dark" : "light";
          await page.goto(bench.hostPage(THEMES.map((theme) => codeOf(bench, theme)).join(""), {scheme, background}));
          for (const [i, theme] of THEMES.entries()) {
            const shown = theme === "auto" ? system : theme;
            const {paper, contrast, corner} = await lookAt(page, i);
            assert.equal(corner, shown === "dark" ? paper : background, `?theme=${theme}`);
            assert.equal(shown === "dark", paper !== "", `?theme=${theme} has its own paper: ${paper}`);
            if (shown === "dark") assert.ok(contrast >= CONTRAST, `?theme=${theme}: contrast ${contrast}`);
          }
        },
        {scheme: system, width: 600}
      )
  }))
);

function codeOf(bench: Bench, theme: (typeof THEMES)[number]): string {
  const src = `${bench.site}${embedAddress(chosen[0])}?theme=${theme}`;
  return frameCode({src, title: theme, height: 400, parent: `${bench.site}/embed/_assets/parent.js`, theme});
}

/** A frame's own paper where it has one, the contrast of its headline on it, and the colour that is seen in its corner. */
async function lookAt(page: Page, i: number) {
  const frame = await frameIn(page, i);
  const [paper = "", ink = ""] = await frame.evaluate(() => {
    const headline = document.querySelector("h1") ?? document.body;
    return [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(headline).color];
  });
  const box = await page.locator("iframe").nth(i).boundingBox();
  assert.ok(box);
  // On the right: on the left a notice may have its rule.
  const corner = await colourAt(page, Math.floor(box.x + box.width) - 3, Math.ceil(box.y) + 2);
  const own = paper === "rgba(0, 0, 0, 0)" ? "" : toHex(paper);
  return {paper: own, corner, contrast: own ? contrastOf(own, toHex(ink)) : 0};
}

function toHex(rgb: string): string {
  return `#${Buffer.from((rgb.match(/\d+/g) ?? []).slice(0, 3).map(Number)).toString("hex")}`;
}

/** By WCAG 2.1. */
function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [...Buffer.from(hex.slice(1), "hex")].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
