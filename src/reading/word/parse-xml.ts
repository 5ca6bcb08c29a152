import {SaxesParser} from "saxes";

/** An element by its local name: producers choose prefixes freely. Attributes too are known by their local names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than tables in text boxes in tables go. */
const MAX_DEPTH = 200;

/** What no part of reading asks about: looks, sizes, pictures' outlines. */
const UNREAD = new Set(
  `sectPr tblPr tblPrEx tblBorders tcBorders tcW tcMar vAlign pBdr shd rFonts lang spPr blip sz szCs color spacing ind jc b bCs
  i iCs u kern snapToGrid adjustRightInd autoSpaceDE autoSpaceDN widowControl proofErr bookmarkStart bookmarkEnd noProof
  trHeight latentStyles`.split(/\s+/)
);

/**
 * The tree of an XML file; null where it is not well-formed or nests too deep. Entities of a document type are not expanded:
 * the parser knows the five of XML alone, and any other makes the file ill-formed.
 */
export function parseXml(bytes: Uint8Array): XmlElement | null {
  const root: Draft = {name: "", attributes: {}, children: []};
  const open: Draft[] = [root];
  let skipped = 0;
  let isSound = true;
  const parser = new SaxesParser();
  parser.on("error", () => {
    isSound = false;
  });
  parser.on("opentag", ({name, attributes}) => {
    const local = toLocal(name);
    if (skipped > 0 || UNREAD.has(local)) skipped++;
    else if (open.length >= MAX_DEPTH) isSound = false;
    else {
      const element: Draft = {name: local, attributes: toLocalNames(attributes), children: []};
      open.at(-1)?.children.push(element);
      open.push(element);
    }
  });
  parser.on("closetag", () => {
    if (skipped > 0) skipped--;
    else open.pop();
  });
  const addText = (text: string) => {
    if (skipped === 0) open.at(-1)?.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  const text = new TextDecoder().decode(bytes);
  for (let at = 0; at < text.length && isSound; at += STEP) parser.write(text.slice(at, at + STEP));
  if (isSound) parser.close();
  // White space stands before it: Word writes a line break after the declaration.
  const document = root.children.find((child) => typeof child === "object");
  return isSound && document ? document : null;
}

/** So that what is ill-formed early is not read to its end. */
const STEP = 256 * 1024;

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
