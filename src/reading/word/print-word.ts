import {LineWriter} from "../blocks/index.js";
import type {Printing} from "../printed.js";
import {refuse} from "../refuse.js";
import {unzip, type ZipEntry} from "../zip/index.js";
import {parseXml, type XmlElement} from "./parse-xml.js";
import {readBody} from "./read-body.js";
import {childrenOf} from "./xml-access.js";

/** Some twenty times what thirty pages of tables come to. */
const MAX_PART = 48 * 1024 * 1024;

/** The lines of a Word document (.docx), given the files of its archive and where its text is among them. */
export function printWord(entries: readonly ZipEntry[], main: string): Printing {
  const document = readPart(entries, main);
  if (typeof document === "string") return refuse(document);
  if (!document) return refuse("damaged");
  const related = relatedParts(entries, main);
  const part = (kind: string) => {
    const read = readPart(entries, related.get(kind) ?? "");
    return typeof read === "object" ? read : undefined;
  };
  const [styles, numbering, footnotes, endnotes] = ["styles", "numbering", "footnotes", "endnotes"].map(part);
  const writer = new LineWriter();
  writer.write(readBody({document, styles, numbering, footnotes, endnotes}));
  if (writer.isFull) return refuse("too-many");
  if (writer.lines.every(({text}) => text.trim() === ""))
    return refuse(entries.some(({name}) => /(?:^|\/)media\//.test(name)) ? "scanned" : "empty");
  return {ok: true, printed: {format: "word", lines: writer.lines, pages: []}};
}

/** The tree of a part; undefined where the archive has none of that name. */
function readPart(
  entries: readonly ZipEntry[],
  name: string
): XmlElement | undefined | "damaged" | "too-large" | "too-many" {
  const entry = entries.find((e) => e.name === name);
  if (!entry) return undefined;
  const bytes = unzip(entry, MAX_PART);
  return typeof bytes === "string" ? bytes : parseXml(bytes);
}

/** Names of the parts that the text refers to, by what they are: `styles`, `numbering`. */
function relatedParts(entries: readonly ZipEntry[], main: string): ReadonlyMap<string, string> {
  const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(main) ?? [];
  const relations = readPart(entries, `${folder}_rels/${file}.rels`);
  if (typeof relations !== "object") return new Map();
  return new Map(
    childrenOf(relations, "Relationship").map(({attributes: {Type = "", Target = ""}}) => [
      Type.slice(Type.lastIndexOf("/") + 1),
      Target.startsWith("/") ? Target.slice(1) : folder + Target
    ])
  );
}
