import {beforeAll, expect, test, vi} from "vitest";
import {glyphsOf} from "../../src/embed/glyphs-of.js";
import {picture} from "../../src/embed/picture.js";
import {pictureFonts} from "../../src/embed/picture-fonts.js";
import {sansForReaders} from "../../src/embed/sans-for-readers.js";
import {toPng} from "../../src/embed/to-png.js";
import {publication} from "./publication.js";
import {rendered} from "./rendered.js";

const {svg, width, height} = picture(rendered(), publication);
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const printed = "0123456789.,%ABCxyz支出，。：；（）《》“”‘’−–—…·≥≤×＝堃";
let fonts: readonly Uint8Array[] = [];

beforeAll(async () => {
  fonts = await pictureFonts(svg + printed);
});

test("pictureFonts(text) has a glyph for digits, Latin, Chinese, full-width signs, quotes, −, ≥ and ≤", () => {
  const known = new Set(fonts.flatMap((font) => [...glyphsOf(font)]));
  expect([...printed].filter((c) => !known.has(c.codePointAt(0) ?? 0))).toEqual([]);
});

test("pictureFonts(text) names the characters that none of our fonts has, and goes on", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  await expect(pictureFonts("支出\u{1f4b0}")).resolves.not.toHaveLength(0);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("missing glyphs: \u{1f4b0} (U+1F4B0)"));
  warn.mockRestore();
});

test("toPng(svg, fonts) shows a box for a character that the fonts lack, and loses none beside it", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const some = await pictureFonts("支≥\u{1f4b0}");
  warn.mockRestore();
  const said = (words: string) => toPng(texted("'Noto Sans SC',sans-serif", 400).replace("支9", words), some);
  expect(await said("\u{1f4b0}\ufe0f≥")).toEqual(await said("□≥"));
  expect(await said("\u{1f4b0}≥")).not.toEqual(await said(""));
});

test("sansForReaders(text) goes on without a character that the font lacks", async () => {
  expect((await sansForReaders("支\u{1f4b0}")).length).toBeGreaterThan(500);
});

test("pictureFonts(text) passes over what is not seen", async () => {
  await expect(pictureFonts("支\n\t\u2063\u200b")).resolves.toHaveLength(3);
});

test("toPng(svg, fonts) is as large as the picture", async () => {
  expect(sizeOf(await toPng(svg, fonts))).toEqual([width, height]);
});

test("toPng(svg, fonts, {zoom: 2}) is twice as large", async () => {
  expect(sizeOf(await toPng(svg, fonts, {zoom: 2}))).toEqual([2 * width, 2 * height]);
});

test("toPng(svg, fonts) is the same each time, and below 120 kB", async () => {
  const [one, two] = [await toPng(svg, fonts), await toPng(svg, fonts)];
  expect(one.length).toBeLessThan(120_000);
  expect(Buffer.compare(one, two)).toBe(0);
});

test("toPng(svg, fonts) sets headlines in the serif face, texts in the sans, bold in bold", async () => {
  const families = ["'Noto Serif SC',serif", "'Noto Sans SC',sans-serif"];
  const pictures = families.flatMap((family) => [400, 700].map((weight) => texted(family, weight)));
  const pngs = await Promise.all(pictures.map((text) => toPng(text, fonts)));
  const differing = new Set(pngs.map((png) => Buffer.from(png).toString("base64")));
  expect(differing.size).toBe(3);
});

test("sansForReaders(text) is one small woff2", async () => {
  const font = await sansForReaders(`${printed}${svg}`);
  expect(String.fromCharCode(...font.slice(0, 4))).toBe("wOF2");
  expect(font.length).toBeLessThan(40_000);
});

/** Serif is always bold: there is one weight of it. */
function texted(family: string, weight: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><text y="30" font-size="30" font-family="${family}" font-weight="${weight}">支9</text></svg>`;
}

/** Of a PNG, from its header. */
function sizeOf(png: Uint8Array): readonly number[] {
  expect([...png.slice(0, 8)]).toEqual(SIGNATURE);
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
