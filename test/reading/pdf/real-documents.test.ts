import {existsSync, readdirSync, readFileSync} from "node:fs";
import {getDocument} from "pdfjs-dist/legacy/build/pdf.mjs";
import {expect, test} from "vitest";
import {printPdf} from "../../../src/reading/pdf/index.js";
import {toPlainCharacters} from "../../../src/reading/pdf/plain-character.js";

const FOLDER = new URL("../../../../shared/documents/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".pdf")) : [];
if (files.length === 0) console.warn("skipped: ../shared/documents holds no PDF, so no real one is printed");

test.skipIf(files.length === 0)(
  "printPdf(bytes) prints every character of every text item, each once",
  async () => {
    for (const file of files) {
      const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
      const printing = await printPdf(bytes);
      if (!printing.ok) throw new Error(`invalid document ${file}: ${printing.refusal.en}`);
      const printed = printing.printed.lines.map(({text}) => text).join("");
      expect(countsOf(printed), file).toEqual(countsOf(await itemsOf(bytes)));
    }
  },
  60_000
);

test.skipIf(files.length === 0)(
  "printPdf(bytes) gives rows as many fields as their cells cover",
  async () => {
    for (const file of files) {
      const printing = await printPdf(new Uint8Array(readFileSync(new URL(file, FOLDER))));
      for (const {text, cells} of printing.ok ? printing.printed.lines : [])
        for (const cell of cells ?? []) expect(cell.at + cell.columns).toBeLessThanOrEqual(text.split("\t").length);
    }
  },
  60_000
);

/** What pdf.js itself takes for the text of all pages. */
async function itemsOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({data: bytes.slice(), disableFontFace: true, useSystemFonts: false, verbosity: 0});
  const document = await task.promise;
  let items = "";
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent({disableNormalization: true});
    items += content.items.map((item) => ("str" in item ? item.str : "")).join("");
  }
  await task.destroy();
  return items;
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const c of toPlainCharacters(text).replace(/[\s\p{Cc}\p{Cf}]/gu, "")) counts.set(c, (counts.get(c) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
