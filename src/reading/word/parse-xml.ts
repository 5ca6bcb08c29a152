import {SaxesParser} from "saxes";

/** An element by its local name: producers choose prefixes freely. Attributes too are known by their local names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than tables in text boxes in tables go. */
const MAX_DEPTH = 200;

/** Five times what three hundred pages of tables have. */
const MAX_ELEMENTS = 600_000;

/** What no part of reading asks about: looks, sizes, pictures' outlines. */
const UNREAD = new Set(
  `sectPr tblPr tblPrEx tblBorders tcBorders tcW tcMar vAlign pBdr shd rFonts lang spPr blip sz szCs color spacing ind jc b bCs
  i iCs u kern snapToGrid adjustRightInd autoSpaceDE autoSpaceDN widowControl proofErr bookmarkStart bookmarkEnd noProof
  trHeight latentStyles`.split(/\s+/)
);

/**
 * The tree of an XML file, unless it is not well-formed, nests too deep or has too many elements. Entities of a document
 * type are not expanded: the parser knows the five of XML alone, and any other makes the file ill-formed.
 */
export function parseXml(bytes: Uint8Array): XmlElement | "damaged" | "too-many" {
  const tree = new Tree();
  const parser = new SaxesParser();
  parser.on("error", () => tree.fail("damaged"));
  parser.on("opentag", ({name, attributes}) => tree.open(toLocal(name), attributes));
  parser.on("closetag", () => tree.close());
  parser.on("text", (text) => tree.text(text));
  parser.on("cdata", (text) => tree.text(text));
  const text = new TextDecoder().decode(bytes);
  for (let at = 0; at < text.length && !tree.fault; at += STEP) parser.write(text.slice(at, at + STEP));
  if (!tree.fault) parser.close();
  return tree.fault || (tree.document ?? "damaged");
}

/** So that what is ill-formed early is not read to its end. */
const STEP = 256 * 1024;

class Tree {
  fault: "damaged" | "too-many" | "" = "";
  private readonly root: Draft = {name: "", attributes: {}, children: []};
  private readonly opened: Draft[] = [this.root];
  private skipped = 0;
  private elements = 0;

  /** White space stands before it: Word writes a line break after the declaration. */
  get document(): XmlElement | undefined {
    return this.root.children.find((child) => typeof child === "object");
  }

  fail(fault: "damaged" | "too-many"): void {
    this.fault ||= fault;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || UNREAD.has(name)) this.skipped++;
    else if (this.opened.length >= MAX_DEPTH || ++this.elements > MAX_ELEMENTS) this.fail("too-many");
    else {
      const element: Draft = {name, attributes: toLocalNames(attributes), children: []};
      this.opened.at(-1)?.children.push(element);
      this.opened.push(element);
    }
  }

  close(): void {
    if (this.skipped > 0) this.skipped--;
    else this.opened.pop();
  }

  text(text: string): void {
    if (this.skipped === 0) this.opened.at(-1)?.children.push(text);
  }
}

interface Draft {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Draft | string)[];
}

function toLocal(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function toLocalNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  if (names.length === 0) return attributes;
  return Object.fromEntries(names.map((name) => [toLocal(name), attributes[name] ?? ""]));
}
