import {expect, test} from "vitest";
import {type Finish, finishPage} from "../../src/site/finish-page.js";
import {storyData} from "../story/story-data.js";

const CLIENT = `<link rel="modulepreload" href="./_observablehq/client.0d84.js">
<script type="module">

import "./_observablehq/client.0d84.js";

</script>`;

test("finishPage(html) gives the language, lets the reader zoom, and leads past the header", () => {
  const html = finish(built());
  expect(html).toContain(`<html lang="zh-CN" data-root="./" data-document="jilin-2024">`);
  expect(html).not.toContain("maximum-scale");
  expect(html).toContain(`<link rel="stylesheet" href="./_font/fonts.css">`);
  expect(html).toMatch(/<body>\n<a class="skip" href="#observablehq-main">跳到正文/);
});

test("finishPage(html) knows an English page and how deep it lies", () => {
  const html = finish(built(), {page: "en/classroom/5"});
  expect(html).toContain(`<html lang="en" data-root="../../" data-document="jilin-2024">`);
  expect(html).toContain(`src="../../_juesuan/page.js"`);
  expect(html).toContain("Skip to the text");
});

test("finishPage(html) lets the keyboard come to a block of code, which may scroll", () => {
  expect(finish(built())).toContain(`<pre tabindex="0" data-language="js">`);
});

test("finishPage(html) leaves Framework's client to pages that have code for it", () => {
  expect(finish(built(CLIENT))).not.toContain("_observablehq");
  const busy = CLIENT.replace("import ", "import {define} from ");
  expect(finish(built(busy))).toContain("_observablehq/client.0d84.js");
});

test("finishPage(html) adds the page's own script after that of all pages", () => {
  const html = finish(built(`<meta name="juesuan:script" content="explore">`));
  expect(html).toMatch(/_juesuan\/page\.js"><\/script>\n<script type="module" src=".\/_juesuan\/explore\.js"/);
  expect(() => finish(built(`<meta name="juesuan:script" content="nothing">`))).toThrow("unknown script: nothing");
});

test("finishPage(html) tells a script where the one for its frame is", () => {
  const html = finish(built(`<meta name="juesuan:script" content="framed">`));
  expect(html).toContain(`<script type="module" src="./_juesuan/framed.js" data-frame="./_juesuan/framed-frame.js">`);
});

test("finishPage(html) tells a script where the one for its worker is", () => {
  const html = finish(built(`<meta name="juesuan:script" content="working">`));
  expect(html).toContain(`data-worker="./_juesuan/working-worker.js"`);
});

test("finishPage(html) throws where the page is not as Framework makes it", () => {
  expect(() => finish("<html></html>")).toThrow("missing in the built page");
});

function built(head = ""): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
${head}
</head>
<body>
<main><pre data-language="js"></pre></main></body></html>`;
}

function finish(html: string, changes: Partial<Finish> = {}): string {
  const script = (name: string) =>
    /^(nothing|page-frame|explore-frame)|^(?!working).*-worker$/.test(name) ? undefined : `_juesuan/${name}.js`;
  return finishPage(html, {
    page: "ledger",
    stories: [storyData],
    script,
    fonts: "_font/fonts.css",
    ...changes
  });
}
