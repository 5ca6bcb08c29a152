import fc from "fast-check";
import {expect, test, vi} from "vitest";
import {isCells, parseCode, toCode} from "../../src/notebook/share-link.js";

test("toCode(cells) packs what parseCode(code) gives back, in characters that addresses keep", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({unit: "grapheme"}), {maxLength: 8}), async (cells) => {
      const code = await toCode(cells);
      expect(code).toMatch(/^z\.[\w-]*$/);
      expect(await parseCode(code ?? "")).toEqual(cells);
    }),
    {numRuns: 50}
  );
});

test("toCode(cells) does without a browser's packing", async () => {
  vi.stubGlobal("CompressionStream", undefined);
  const code = await toCode(["汉字", "b"]);
  vi.unstubAllGlobals();
  expect(code).toMatch(/^p\./);
  expect(await parseCode(code ?? "")).toEqual(["汉字", "b"]);
});

test("toCode(cells) is null for a notebook that is too long for an address", async () => {
  let seed = 1;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(33 + (seed % 90));
  };
  expect(await toCode([Array.from({length: 50_000}, next).join("")])).toBeNull();
  expect(await toCode(["a".repeat(300_000)])).toBeNull();
});

test("parseCode(code) is null for what is not whole, too long, or no list of texts", async () => {
  const plain = (value: unknown) => `p.${Buffer.from(JSON.stringify(value)).toString("base64url")}`;
  const whole = (await toCode(["const a = 1"])) ?? "";
  for (const code of [
    ...["", "x", "z.", "p.", "q.AAAA", "z.AAAA", "p.{}", "z.!!!!", "p.%E4", "z.\u0000"],
    ...[{}, 1, null, "a", [1], [["a"]], Array(501).fill("")].map(plain),
    plain(["a"]).slice(0, -2),
    whole.slice(0, -4),
    `p.${Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]).toString("base64url")}`,
    `p.${"A".repeat(40_000)}`
  ]) {
    expect(await parseCode(code), code.slice(0, 40)).toBeNull();
  }
});

test("parseCode(code) stops at a small code that unpacks to a great text", async () => {
  const packed = new Blob([JSON.stringify(["a".repeat(5_000_000)])])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  expect(await parseCode(`z.${Buffer.from(bytes).toString("base64url")}`)).toBeNull();
});

test("isCells(cells) takes a list of texts, however short, and nothing else", () => {
  expect([[], [""], ["a", "b"]].map(isCells)).toEqual([true, true, true]);
  expect([undefined, {length: 1}, "a", [undefined], ["a".repeat(200_001)]].some(isCells)).toBe(false);
});
