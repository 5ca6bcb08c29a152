/** A page of a PDF made for a test: its size in points, and what it draws, y from the bottom as PDF counts. */
export interface MadePage {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  readonly cropBox?: readonly [number, number, number, number];
  readonly draws: readonly string[];
}

interface MadeOptions {
  readonly trailer?: string;
  /** A code of Chinese that pdf.js must look up in its CMaps, in place of the font's own table of characters. */
  readonly encoding?: string;
}

/** A PDF with one font: every character of Chinese is as wide as it is high, every other half as wide. */
export function makePdf(pages: readonly MadePage[], {trailer = "", encoding}: MadeOptions = {}): Uint8Array {
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(" ");
  const table = encoding ? `/Encoding/${encoding}` : "/Encoding/Identity-H/ToUnicode 5 0 R";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/Song${table}/DescendantFonts[4 0 R]>>`,
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Supplement 0" +
      `/Ordering(${encoding ? "GB1" : "Identity"})>>/DW 1000/W[0 255 500]` +
      "/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -140 1000 860]" +
      "/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 700/StemV 80>>>>",
    stream(toUnicode()),
    ...pages.flatMap((page, i) => [toPage(page, 7 + i * 2), stream(page.draws.join("\n"))])
  ];
  return toFile(objects, trailer);
}

/** Draws a text whose base line begins at a point. */
export function text(x: number, y: number, string: string, size = 10): string {
  const codes = [...string].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

export function line(x1: number, y1: number, x2: number, y2: number, width = 0.5): string {
  return `${width} w ${x1} ${y1} m ${x2} ${y2} l S`;
}

/** All lines of a table, from its upper left corner: widths of columns and heights of rows. */
export function grid(x: number, y: number, widths: readonly number[], heights: readonly number[]): readonly string[] {
  const xs = [x];
  const ys = [y];
  for (const width of widths) xs.push((xs.at(-1) ?? 0) + width);
  for (const height of heights) ys.push((ys.at(-1) ?? 0) - height);
  const [right = x, bottom = y] = [xs.at(-1), ys.at(-1)];
  return [...ys.map((at) => line(x, at, right, at)), ...xs.map((at) => line(at, y, at, bottom))];
}

function toPage({width = 400, height = 300, rotate = 0, cropBox}: MadePage, contents: number): string {
  const crop = cropBox ? `/CropBox[${cropBox.join(" ")}]` : "";
  return (
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]${crop}/Rotate ${rotate}` +
    `/Resources<</Font<</F 3 0 R>>>>/Contents ${contents} 0 R>>`
  );
}

/** Codes are characters: the low byte of each range runs from 00 to ff. */
function toUnicode(): string {
  const hex = (n: number) => n.toString(16).padStart(4, "0");
  const ranges = Array.from({length: 216}, (_, i) => `<${hex(i * 256)}> <${hex(i * 256 + 255)}> <${hex(i * 256)}>`);
  const blocks = [0, 100, 200].map((from) => ranges.slice(from, from + 100));
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...blocks.map((block) => `${block.length} beginbfrange\n${block.join("\n")}\nendbfrange`),
    "endcmap end end"
  ].join("\n");
}

function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream`;
}

function toFile(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.5\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return String(at).padStart(10, "0");
  });
  const entries = offsets.map((at) => `${at} 00000 n \n`).join("");
  file +=
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}` +
    `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file);
}
