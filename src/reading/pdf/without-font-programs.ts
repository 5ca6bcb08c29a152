const PROGRAM = /\/FontFile[23]?(?![A-Za-z\d])/g;
const FONT = /\/Subtype\s*\/(?:Type0|TrueType|Type1|MMType1)(?![A-Za-z\d])/g;
const SPARE = 0x58;

/**
 * A copy of the file whose fonts have no outlines, where those are not needed: opening up a whole Chinese font to draw nothing
 * with it takes pdf.js most of its time and memory. The outlines can matter to a text only if a font has no table of its
 * characters (ToUnicode), or if fonts are packed where they cannot be seen; then the copy is whole. `file` is the bytes as
 * characters, one for each.
 */
export function withoutFontPrograms(bytes: Uint8Array, file: string): Uint8Array {
  const copy = Uint8Array.from(bytes);
  if (/\/ObjStm(?![A-Za-z])/.test(file) || !fontsOf(file).every((font) => font.includes("/ToUnicode"))) return copy;
  // The same length under a name that means nothing: every offset in the file stays true.
  for (const {index} of file.matchAll(PROGRAM)) copy[index + 1] = SPARE;
  return copy;
}

/** The dictionaries of fonts, each from the beginning to the end of its object. */
function fontsOf(file: string): readonly string[] {
  const fonts = new Map<number, string>();
  let [begin, before, end] = [0, 0, -1];
  for (const {index} of file.matchAll(FONT)) {
    // Looked for from the font before on, and each object taken once: the file is gone through once.
    const begins = file.slice(before, index).lastIndexOf(" obj");
    if (begins >= 0) begin = before + begins;
    if (end < index) end = endFrom(file.indexOf("endobj", index), file);
    before = index;
    fonts.set(begin, file.slice(begin, end));
  }
  return [...fonts.values()];
}

function endFrom(found: number, file: string): number {
  return found < 0 ? file.length : found;
}
