import {expect, test} from "vitest";
import {finishPage} from "../../src/site/finish-html.js";

const built = `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
</head>
<body>
<main><pre data-language="js"></pre></main></body></html>`;

test("finishPage(html) gives the language, lets the reader zoom, and leads past the header", () => {
  const html = finishPage(built, {language: "zh-CN", fonts: "../_font/fonts.css"});
  expect(html).toContain(`<html lang="zh-CN">`);
  expect(html).not.toContain("maximum-scale");
  expect(html).toContain(`<link rel="stylesheet" href="../_font/fonts.css">`);
  expect(html).toMatch(/<body>\n<a class="skip" href="#observablehq-main">跳到正文/);
});

test("finishPage(html) lets the keyboard come to a block of code, which may scroll", () => {
  const html = finishPage(built, {language: "zh-CN", fonts: "a.css"});
  expect(html).toContain(`<pre tabindex="0" data-language="js">`);
});

test("finishPage(html) throws where the page is not as Framework makes it", () => {
  expect(() => finishPage("<html></html>", {language: "en", fonts: "a.css"})).toThrow("missing in the built page");
});
