import {expect, test} from "vitest";
import {parseXml} from "../../../src/reading/word/parse-xml.js";

const nameOf = (xml: string) => parseXml(new TextEncoder().encode(xml))?.name;

test("parseXml(bytes) finds the root below a declaration and the line break that Word writes after it", () => {
  expect(nameOf('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="w"/>\n')).toBe(
    "document"
  );
});

test("parseXml(bytes) gives null for what is not well-formed", () => {
  expect(["", "  ", "<a>", "<a></b>", "<a/><b/>"].map(nameOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined
  ]);
});
