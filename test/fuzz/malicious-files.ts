import {strToU8, zipSync} from "fflate";

/** A file made to hold up whoever reads it. */
export interface MaliciousFile {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

const MB = 1024 * 1024;
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Bombs, nests without end, spans over everything, references in a circle, ranges of millions. Made when asked for: some are large. */
export const maliciousFiles: readonly (() => MaliciousFile)[] = [
  () => docx("a Word document that unpacks to 80 MB", `<w:p><w:r><w:t>${" ".repeat(80 * MB)}</w:t></w:r></w:p>`),
  () => docx("tables nested 20,000 deep in Word", nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 20_000)),
  () => docx("cells of Word that span a million columns", tableOf('<w:gridSpan w:val="1000000"/>', 200)),
  () => docx("an entity that is made of itself", "<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", ENTITIES),
  () => xlsx("a sheet that unpacks to 80 MB", `<sheetData>${" ".repeat(80 * MB)}</sheetData>`),
  () =>
    xlsx(
      "a sheet of a million rows and all columns",
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>决算</v></c></row></sheetData>'
    ),
  () =>
    xlsx(
      "cells merged over a whole sheet",
      '<sheetData><row r="1"><c r="A1" t="str"><v>决算</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    ),
  () => html("elements nested 200,000 deep", nested("<div>", "</div>", 200_000)),
  () => html("tables nested 20,000 deep", nested("<table><tr><td>", "</td></tr></table>", 20_000)),
  () =>
    html(
      "cells that span all",
      `<table>${'<tr><td colspan="1000000" rowspan="1000000">决算</td></tr>'.repeat(300)}</table>`
    ),
  () => html("an attribute of 20 MB", `<p title="${"x".repeat(20 * MB)}">决算</p>`),
  () =>
    pdf("a PDF that claims a million pages", [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 1000000/Kids[3 0 R]>>",
      PAGE
    ]),
  () =>
    pdf("a PDF whose pages are their own parents", [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>"
    ]),
  () =>
    pdf("a PDF whose form draws itself", [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      SELF_PAGE,
      stream("/F Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>")
    ]),
  () =>
    pdf("a PDF with a million operators", [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      SELF_PAGE,
      stream("0 0 m 9 9 l S ".repeat(400_000))
    ]),
  () => text("a line of three million digits", `部门决算\n${"1".repeat(3_000_000)}`),
  () => text("a line of a million brackets", `部门决算\n一、收入支出决算总体情况说明\n${"（".repeat(1_000_000)}`),
  () => text("a row of 600,000 cells", `部门决算\n一、收入支出决算总表\n${"1.00\t".repeat(600_000)}`),
  () => text("fifty thousand titles", "一、收入支出决算总表\n项目\t决算数\t项目\t决算数\n".repeat(50_000))
];

const ENTITIES =
  '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&c;">]>';
const PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>";
const SELF_PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</F 4 0 R>>>>>>";

function docx(name: string, body: string, declaration = ""): MaliciousFile {
  const document = `${declaration}<w:document ${WORD}><w:body>${body}</w:body></w:document>`;
  return {name, file: "malicious.docx", bytes: zip({"[Content_Types].xml": "<Types/>", "word/document.xml": document})};
}

function xlsx(name: string, content: string): MaliciousFile {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": relationship("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="决算" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationship("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${SHEET}">${content}</worksheet>`
  };
  return {name, file: "malicious.xlsx", bytes: zip(parts)};
}

function relationship(type: string, target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
}

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), {level: 1});
}

function html(name: string, body: string): MaliciousFile {
  return {name, file: "malicious.html", bytes: strToU8(`<html><body><h1>部门决算</h1>${body}</body></html>`)};
}

function text(name: string, content: string): MaliciousFile {
  return {name, file: "malicious.txt", bytes: strToU8(content)};
}

/** Without a table of references: readers look for the objects themselves. */
function pdf(name: string, objects: readonly string[]): MaliciousFile {
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join("");
  return {name, file: "malicious.pdf", bytes: strToU8(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R>>\n%%EOF\n`)};
}

function stream(content: string, dictionary = ""): string {
  return `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function nested(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)}决算${close.repeat(depth)}`;
}

function tableOf(properties: string, rows: number): string {
  const row = `<w:tr><w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>决算</w:t></w:r></w:p></w:tc></w:tr>`;
  return `<w:tbl>${row.repeat(rows)}</w:tbl>`;
}
