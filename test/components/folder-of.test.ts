import {expect, test} from "vitest";
import {folderOf} from "../../src/components/folder-of.js";

test("folderOf(href, published) is the published folder in a built site", () => {
  expect(folderOf("http://h/site/_file/data/a.0123abcd.json", "./data/")).toBe("./data/");
});

test("folderOf(href, published) is the attachment's own folder in preview", () => {
  expect(folderOf("http://h/_file/data/a.json?sha=0123", "./data/")).toBe("http://h/_file/data/");
});
