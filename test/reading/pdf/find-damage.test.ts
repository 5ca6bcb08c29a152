import {zlibSync} from "fflate";
import {expect, test} from "vitest";
import {findDamage as find} from "../../../src/reading/pdf/find-damage.js";

const findDamage = (bytes: Uint8Array) => find(bytes, new TextDecoder("latin1").decode(bytes));
const TEXTS = Array.from({length: 5}, (_, i) => new TextEncoder().encode(`(${i}) Tj 0 -12 Td `.repeat(50 + i)));
const PACKED = TEXTS.map((text) => zlibSync(text));
const LONG = zlibSync(Uint8Array.from({length: 60_000}, (_, i) => (i * i) % 251));

test("findDamage(bytes) finds a stream that was changed by a single bit, be it short or long", async () => {
  expect(await findDamage(toFile([...PACKED, LONG]))).toBe("none");
  for (const at of [0, 5])
    expect(await findDamage(toFile([...PACKED, LONG].map((data, i) => (i === at ? flipped(data) : data))))).toBe(
      "broken"
    );
});

test("findDamage(bytes) goes once through a file of nothing but beginnings", async () => {
  const bytes = new TextEncoder().encode(`1 0 obj<</Filter/FlateDecode>>${"stream\n".repeat(150_000)}`);
  expect(await findDamage(bytes)).toBe("none");
});

test("findDamage(bytes) takes data that ends like a line to its own end", async () => {
  const inputs = Array.from({length: 256}, (_, i) => new TextEncoder().encode("a".repeat(i)));
  const data = inputs.map((input) => zlibSync(input)).find((packed) => packed.at(-1) === 0x0d) ?? LONG;
  const line = new TextEncoder().encode("\n");
  const [head, tail] = [`\n1 0 obj<</Length ${data.length}/Filter/FlateDecode>>stream\n`, "endstream endobj"];
  const text = (words: string) => new TextEncoder().encode(words);
  expect(await findDamage(Uint8Array.from([...toFile(PACKED), ...text(head), ...data, ...line, ...text(tail)]))).toBe(
    "none"
  );
  expect(data.at(-1)).toBe(0x0d);
  const elsewhere = head.replace(/Length \d+/, "Length 12 0 R");
  const file = [...toFile(PACKED), ...text(elsewhere), ...data, ...line, ...text(tail)];
  expect(await findDamage(Uint8Array.from(file))).toBe("none");
});

test("findDamage(bytes) says nothing of streams without sums, of most streams being odd, of pictures and of other files", async () => {
  expect(await findDamage(toFile(PACKED.map((data) => data.subarray(0, -4))))).toBe("none");
  expect(await findDamage(toFile(PACKED.map(flipped)))).toBe("none");
  const picture = toFile(PACKED.slice(0, 4), [flipped(PACKED[4] ?? LONG)], "/Subtype/Image");
  expect(await findDamage(picture)).toBe("none");
  expect(await findDamage(new TextEncoder().encode("%PDF-1.7 and no more"))).toBe("none");
});

test("findDamage(bytes) stops at what would fill the memory", async () => {
  const zeros = zlibSync(new Uint8Array(64 * 1024 * 1024));
  expect(await findDamage(toFile([zeros, zeros, zeros, zeros, zeros]))).toBe("endless");
});

function toFile(streams: readonly Uint8Array[], others: readonly Uint8Array[] = [], entry = ""): Uint8Array {
  const objects = [...streams.map((data) => toObject(data)), ...others.map((data) => toObject(data, entry))];
  return Uint8Array.from(objects.flatMap((object) => [...object]));
}

function toObject(data: Uint8Array, entry = ""): Uint8Array {
  const head = new TextEncoder().encode(`\n1 0 obj<</Length ${data.length}/Filter/FlateDecode${entry}>>stream\r\n`);
  const tail = new TextEncoder().encode("\r\nendstream endobj");
  return Uint8Array.from([...head, ...data, ...tail]);
}

function flipped(data: Uint8Array): Uint8Array {
  return data.map((byte, i) => (i === data.length >> 1 ? byte ^ 4 : byte));
}
