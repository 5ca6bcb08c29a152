import type {Block} from "../blocks/index.js";
import type {XmlElement} from "./parse-xml.js";
import type {Styles} from "./styles.js";
import {childrenOf, elementAt, isOn, valueAt} from "./xml-access.js";

/** What a paragraph prints: its text with tabs and line ends, the blocks of its text boxes, the notes it refers to. */
export interface ParagraphText {
  text: string;
  readonly boxes: Block[];
  readonly notes: string[];
}

/** Fields begun and not ended, outermost first: a field may hold paragraphs. Its code is no text, its result is. */
export type Fields = ("code" | "result")[];

/** What readers do not see: properties, what was deleted or moved away, the reading aid above a character. */
const UNPRINTED = new Set([
  "pPr",
  "rPr",
  "sdtPr",
  "sdtEndPr",
  "del",
  "moveFrom",
  "rt",
  "instrText",
  "delText",
  "fldData"
]);
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({tab: "\t", ptab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-"})
);

/** Collects what a paragraph prints. `blocksOf` gives the blocks of a text box. */
export function readParagraph(
  paragraph: XmlElement,
  styles: Styles,
  fields: Fields,
  blocksOf: (box: XmlElement) => readonly Block[]
): ParagraphText {
  const found: ParagraphText = {text: "", boxes: [], notes: []};
  const hidden = styles.isHidden(valueAt(paragraph, "pPr", "pStyle"));
  for (const child of childrenOf(paragraph)) collect(child, hidden, found);
  // A field whose result is missing hides nothing after its paragraph.
  for (const at of fields.keys()) if (fields[at] === "code") fields.length = Math.min(fields.length, at);
  return found;

  function collect(element: XmlElement, isHidden: boolean, into: ParagraphText): void {
    const {name} = element;
    if (UNPRINTED.has(name)) return;
    if (name === "fldChar") turnField(element.attributes.fldCharType ?? "", fields);
    else if (name === "txbxContent") for (const block of blocksOf(element)) into.boxes.push(block);
    else if (name === "textpath") into.boxes.push(element.attributes.string ?? "");
    else if (name === "footnoteReference" || name === "endnoteReference")
      into.notes.push(`${name.slice(0, -"Reference".length)} ${element.attributes.id ?? ""}`);
    else if (!isHidden && !fields.includes("code") && (MARKS.has(name) || name === "t"))
      into.text += MARKS.get(name) ?? textIn(element);
    else for (const child of branchOf(element)) collect(child, isHidden || isHiddenRun(element, styles), into);
  }
}

function turnField(type: string, fields: Fields): void {
  if (type === "begin") fields.push("code");
  else if (type === "end") fields.pop();
  else if (fields.length > 0) fields[fields.length - 1] = "result";
}

/** The same drawing is given in a newer and an older form: one of them is read. */
function branchOf(element: XmlElement): readonly XmlElement[] {
  if (element.name !== "AlternateContent") return childrenOf(element);
  return childrenOf(elementAt(element, "Choice") ?? elementAt(element, "Fallback"));
}

function isHiddenRun(element: XmlElement, styles: Styles): boolean {
  if (element.name !== "r") return false;
  if (elementAt(element, "rPr", "vanish")) return isOn(element, "rPr", "vanish");
  return styles.isHidden(valueAt(element, "rPr", "rStyle"));
}

function textIn({children}: XmlElement): string {
  return children.filter((c) => typeof c === "string").join("");
}
