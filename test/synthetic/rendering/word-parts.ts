const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a .docx by path: the document with this body, its styles, and how its headings are numbered. */
export function packageParts(body: string, numbers: readonly string[]): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"]
    ]),
    "word/document.xml": `${XML}<w:document ${MAIN}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    "word/styles.xml": styles(),
    "word/numbering.xml": numbering(numbers)
  };
}

function contentTypes(): string {
  const part = (name: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${OFFICE}.${name === "document" ? "document.main" : name}+xml"/>`;
  const types = ["document", "styles", "numbering"].map(part).join("");
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${defaults}${types}</Types>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function styles(): string {
  const heading = (level: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
  const grid = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style>`;
  return `${XML}<w:styles ${MAIN}>${[1, 2, 3].map(heading).join("")}${grid}</w:styles>`;
}

function numbering(numbers: readonly string[]): string {
  const levels = numbers.map(
    (text, i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`
  );
  const abstract = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum>`;
  return `${XML}<w:numbering ${MAIN}>${abstract}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}
