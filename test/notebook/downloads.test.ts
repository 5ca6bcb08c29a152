import {expect, test} from "vitest";
import {toMarkdown} from "../../src/notebook/to-markdown.js";
import {toModule} from "../../src/notebook/to-module.js";

const bodyOf = (module: string) => module.slice(module.indexOf("// [")).trimEnd();

test("toMarkdown(cells) makes the comments at a cell's head its prose, and the rest a block", () => {
  expect(toMarkdown(["// Why\n// so\nconst a = 1\n// not this", "a", "// only words", ""], {title: "T"})).toBe(
    "# T\n\nWhy\nso\n\n```js\nconst a = 1\n// not this\n```\n\n```js\na\n```\n\nonly words\n"
  );
});

test("toMarkdown(cells) fences code with more backticks than are in it", () => {
  expect(toMarkdown(["const a = '````'"], {title: "T"})).toContain("\n`````js\nconst a = '````'\n`````\n");
});

test("toModule(cells) puts cells after those that they use, and displays what they end with", () => {
  expect(bodyOf(toModule(["a + b", "const b = a;", "const a = 1; a // why", "display(a)"], {lang: "zh"}))).toBe(
    "// [3]\nconst a = 1; display(a); // why\n\n// [2]\nconst b = a;\n\n// [1]\ndisplay(a + b);\n\n// [4]\ndisplay(a)"
  );
});

test("toModule(cells) keeps what cannot be read as a comment, and cells in a circle as they stand", () => {
  expect(bodyOf(toModule(["const a = b", "const b = a", "const = \n 1"], {lang: "en"}))).toBe(
    "// [2]\nconst b = a\n\n// [1]\nconst a = b\n\n// [3]\n// const = \n//  1"
  );
});
