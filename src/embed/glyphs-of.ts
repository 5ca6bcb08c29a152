/** Formats of a character map that fonts of ours have: ranges of 16 bits, groups of 32. OpenType 1.9, `cmap`. */
const RANGES = 4;
const GROUPS = 12;

/** The code points that a TrueType font has a glyph for, from its character map. */
export function glyphsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const found = new Set<number>();
  const map = tableAt(view, "cmap");
  for (let i = 0; i < view.getUint16(map + 2); i++) {
    const at = map + view.getUint32(map + 8 + 8 * i);
    const format = view.getUint16(at);
    if (format === RANGES) addRanges(view, at, found);
    if (format === GROUPS) addGroups(view, at, found);
  }
  return found;
}

function tableAt(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(record + n)));
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error(`missing table: ${name} in a font`);
}

/** The last range is always U+FFFF, which is no character. */
function addRanges(view: DataView, at: number, found: Set<number>): void {
  const length = view.getUint16(at + 6);
  for (let i = 0; i < length; i += 2) {
    const last = view.getUint16(at + 14 + i);
    for (let c = view.getUint16(at + 16 + length + i); c <= last && c < 0xffff; c++) found.add(c);
  }
}

function addGroups(view: DataView, at: number, found: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    for (let c = view.getUint32(group); c <= view.getUint32(group + 4); c++) found.add(c);
  }
}
