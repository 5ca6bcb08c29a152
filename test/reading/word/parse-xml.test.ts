import {expect, test} from "vitest";
import {parseXml} from "../../../src/reading/word/parse-xml.js";

function nameOf(xml: string): string {
  const tree = parseXml(new TextEncoder().encode(xml));
  return typeof tree === "string" ? tree : tree.name;
}

test("parseXml(bytes) finds the root below a declaration and the line break that Word writes after it", () => {
  expect(nameOf('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="w"/>\n')).toBe(
    "document"
  );
});

test("parseXml(bytes) tells what is not well-formed, nests too deep or has too many elements", () => {
  expect(["", "  ", "<a>", "<a></b>", "<a/><b/>", "<a>&b;</a>"].map(nameOf)).toEqual(Array(6).fill("damaged"));
  expect(nameOf("<a>".repeat(9_999))).toBe("too-many");
  expect(nameOf(`<a>${"<p/>".repeat(700_000)}</a>`)).toBe("too-many");
});
