import {strToU8, zipSync} from "fflate";

/** Parts of a Word document beside its text. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Further files by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const NAMES = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006 mc",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape wps",
  "urn:schemas-microsoft-com:vml v"
].map((name) => name.replace(/(\S+) (\S+)/, 'xmlns:$2="$1"'));

/** A Word document as bytes, given the WordprocessingML of its body. */
export function madeDocx(body: string, {styles, numbering, footnotes, files = {}}: DocxParts = {}): Uint8Array {
  const parts = {styles, numbering, footnotes};
  const related = Object.entries(parts).flatMap(([name, xml]) => (xml === undefined ? [] : [{name, xml}]));
  const root = (name: string, xml: string) =>
    strToU8(`<?xml version="1.0"?><w:${name} ${NAMES.join(" ")}>${xml}</w:${name}>`);
  return zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "word/document.xml": root("document", `<w:body>${body}<w:sectPr/></w:body>`),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships>${related
        .map(
          ({name}, i) =>
            `<Relationship Id="r${i}" Type="http://example.org/relationships/${name}" Target="${name}.xml"/>`
        )
        .join("")}</Relationships>`
    ),
    ...Object.fromEntries(related.map(({name, xml}) => [`word/${name}.xml`, root(name, xml)])),
    ...files
  });
}

/** A paragraph of one run, with properties. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** A table of rows of cells. A cell is its text, or its own properties and text. */
export function table(rows: readonly (readonly (string | readonly [string, string])[])[]): string {
  const cell = (c: string | readonly [string, string]) => {
    const [properties, text] = typeof c === "string" ? ["", c] : c;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  };
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
