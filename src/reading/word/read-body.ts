import type {Block} from "../blocks/index.js";
import {Numbering} from "./numbering.js";
import {type Fields, readParagraph} from "./paragraph-text.js";
import type {XmlElement} from "./parse-xml.js";
import {readTable} from "./read-table.js";
import {Styles} from "./styles.js";
import {childrenOf, elementAt, isOn, valueAt} from "./xml-access.js";

/** The parts of a Word document that hold text, or say how it is numbered and hidden. */
export interface WordParts {
  readonly document: XmlElement;
  readonly styles?: XmlElement | undefined;
  readonly numbering?: XmlElement | undefined;
  readonly footnotes?: XmlElement | undefined;
  readonly endnotes?: XmlElement | undefined;
}

/** The paragraphs and tables of a document in their order, the notes after them. */
export function readBody({document, styles, numbering, footnotes, endnotes}: WordParts): readonly Block[] {
  const known = new Styles(styles);
  const body = new Body(known, new Numbering(numbering, known));
  const blocks = body.blocksOf(elementAt(document, "body"));
  const notes = new Map(
    [...childrenOf(footnotes), ...childrenOf(endnotes)].map((n) => [`${n.name} ${n.attributes.id ?? ""}`, n])
  );
  return [...blocks, ...[...new Set(body.notes)].flatMap((id) => body.blocksOf(notes.get(id)))];
}

/** Elements that only hold others. */
const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"]);
/** A page number, which Word shows behind dots where a tab stands before it. */
const PAGE_NUMBER = /^[-—–]? ?\d{1,4} ?[-—–]?$/;

class Body {
  readonly notes: string[] = [];
  private readonly fields: Fields = [];
  /** The text of a paragraph whose end was deleted: the next one goes on with it. */
  private carried = "";

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering
  ) {}

  blocksOf(container: XmlElement | undefined): readonly Block[] {
    return childrenOf(container).flatMap((child) => {
      if (child.name === "p") return this.paragraph(child);
      if (child.name === "tbl") return [readTable(child, (cell) => this.blocksOf(cell))];
      if (child.name === "AlternateContent")
        return this.blocksOf(elementAt(child, "Choice") ?? elementAt(child, "Fallback"));
      return WRAPPERS.has(child.name) ? this.blocksOf(child) : [];
    });
  }

  private paragraph(paragraph: XmlElement): readonly Block[] {
    const properties = elementAt(paragraph, "pPr");
    const number = this.numbering.numberOf(properties);
    const {text, boxes, notes} = readParagraph(paragraph, this.styles, this.fields, (box) => this.blocksOf(box));
    for (const note of notes) this.notes.push(note);
    const whole = this.carried + withNumber(number, this.withLeader(text, properties));
    const goesOn = isOn(properties, "rPr", "del") || isOn(properties, "rPr", "moveFrom");
    this.carried = goesOn ? whole : "";
    return goesOn ? boxes : [...whole.split("\n"), ...boxes];
  }

  /** An entry of a contents list with dots before its page number, as Word shows it: a tab would part cells. */
  private withLeader(text: string, properties: XmlElement | undefined): string {
    const tabs = childrenOf(elementAt(properties, "tabs"));
    const dotted = tabs.some(({attributes}) => attributes.leader !== undefined && attributes.leader !== "none");
    return dotted || this.styles.isContents(valueAt(properties, "pStyle")) ? leadTo(text) : text;
  }
}

/** The last tab before a page number as dots; looked for from the end, since a paragraph may hold any number of tabs. */
function leadTo(text: string): string {
  const line = text.trimEnd();
  const at = line.lastIndexOf("\t");
  const page = line.slice(at + 1).trim();
  return at < 0 || !PAGE_NUMBER.test(page) ? text : `${line.slice(0, at).trimEnd()}……${page}`;
}

function withNumber(number: string, text: string): string {
  return !number || /[、．）】]$/.test(number) ? number + text : `${number} ${text}`;
}
