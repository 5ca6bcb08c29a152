/** Text as GBK bytes. No encoder comes with the platform, so its decoder is asked for every pair of bytes once. */
export function toGbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((c) => BYTES.get(c) ?? [...new TextEncoder().encode(c)]));
}

const DECODER = new TextDecoder("gbk");
const BYTES: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({length: 0xfe - 0x81 + 1}, (_, i) => 0x81 + i).flatMap((lead) =>
    Array.from({length: 0xfe - 0x40 + 1}, (_, i) => 0x40 + i)
      .filter((trail) => trail !== 0x7f)
      .map((trail) => [DECODER.decode(new Uint8Array([lead, trail])), [lead, trail]] as const)
  )
);
