import {inflateSync} from "node:zlib";
import type {Page} from "playwright-core";

/** The colour of a pixel of a page as its reader sees it: `#rrggbb`. */
export async function colourAt(page: Page, x: number, y: number): Promise<string> {
  const png = await page.screenshot({clip: {x, y, width: 1, height: 1}, animations: "disabled"});
  // Of a single pixel no filter changes anything: after the filter's number stand red, green and blue.
  const [, red = 0, green = 0, blue = 0] = inflateSync(dataOf(png));
  return `#${Buffer.from([red, green, blue]).toString("hex")}`;
}

/** The chunks of a PNG that hold its pixels: each has its length, its name, its data and four bytes more. */
function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return Buffer.concat(parts);
}
