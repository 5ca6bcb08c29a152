let bytesOf: ReadonlyMap<string, readonly number[]> | undefined;

/** Text in GBK, of which the platform knows only the way back. Throws on a character that GBK has not. */
export function encodeGbk(text: string): Uint8Array {
  bytesOf ??= toTable();
  const table = bytesOf;
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < "\u0080") return [character.charCodeAt(0)];
      const bytes = table.get(character);
      if (!bytes) throw new Error(`invalid character: ${character}`);
      return bytes;
    })
  );
}

function toTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("gbk");
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\ufffd" && !table.has(character))
        table.set(character, [lead, trail]);
    }
  return table;
}
