import {type Line, type Printed, printDocument} from "../../../src/reading/index.js";
import {type MadePage, makePdf} from "./made-pdf.js";

/** What is printed of a PDF made of pages; a mistake of the test if it is refused. */
export async function printMade(...pages: readonly MadePage[]): Promise<Printed> {
  const printing = await printDocument(makePdf(pages));
  if (!printing.ok) throw new Error(`invalid made document: ${printing.refusal.en}`);
  return printing.printed;
}

export async function linesOf(...pages: readonly MadePage[]): Promise<readonly Line[]> {
  return (await printMade(...pages)).lines;
}

/** The texts of all lines but blank ones. */
export async function textsOf(...pages: readonly MadePage[]): Promise<readonly string[]> {
  return (await linesOf(...pages)).map((l) => l.text).filter(Boolean);
}
