import {inflateSync} from "node:zlib";
import {expect, test} from "vitest";
import {encodePng} from "../../src/embed/encode-png.js";

test("encodePng(pixels) writes a byte a pixel where there are few colours, and loses none", () => {
  const png = encodePng(Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 9, 8, 7, 255]), 2, 2);
  const chunks = chunksOf(png);
  expect([...(chunks.get("IHDR") ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...(chunks.get("PLTE") ?? [])]).toEqual([255, 0, 0, 0, 0, 255, 9, 8, 7]);
  expect([...inflateSync(chunks.get("IDAT") ?? "")]).toEqual([0, 0, 1, 0, 0, 2]);
});

test("encodePng(pixels) writes three bytes a pixel where there are more than 256 colours", () => {
  const pixels = Uint8Array.from({length: 4 * 300}, (_, i) => [i >> 2, i >> 10, 7, 255][i % 4] ?? 0);
  const chunks = chunksOf(encodePng(pixels, 300, 1));
  expect(chunks.get("IHDR")?.[9]).toBe(2);
  expect(chunks.has("PLTE")).toBe(false);
  const line = inflateSync(chunks.get("IDAT") ?? "");
  expect(line).toHaveLength(901);
  expect([...line.subarray(898)]).toEqual([299 & 255, 1, 7]);
});

function chunksOf(png: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.set(name, png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return chunks;
}
