import {parseFragment} from "parse5";
import {expect, test} from "vitest";
import {frameCode, pictureCode} from "../../src/components/embed-codes.js";
import {escapeHtml} from "../../src/components/escape-html.js";

const hostile = `"><script>alert(1)</script>&'`;
const framed = {src: "https://x.example/embed/balance", title: "标题", height: 520, parent: "https://x.example/p.js"};
const pictured = {
  href: "https://x.example/embed/balance",
  src: "https://x.example/b.png",
  src2x: "https://x.example/b@2x.png",
  width: 760,
  height: 400,
  alt: "说明",
  source: "来源"
};

test("escapeHtml(text) leaves nothing that ends a text or an attribute", () => {
  expect(escapeHtml(`<a b="c" d='e'>&amp;`)).toBe("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;");
});

test("frameCode(figure) is a lazy, titled, sandboxed frame with its height held, and the parent script", () => {
  const [frame, script, ...rest] = parseFragment(frameCode(framed)).childNodes;
  expect(attributesOf(frame)).toMatchObject({
    src: framed.src,
    title: "标题",
    loading: "lazy",
    width: "100%",
    height: "520",
    style: "border:0;width:100%;color-scheme:light",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",
    allow: "clipboard-write; fullscreen"
  });
  expect(attributesOf(script)).toEqual({src: framed.parent, async: ""});
  expect(rest).toEqual([]);
});

test("frameCode(figure) gives the frame the scheme of the theme, or browsers paint it opaque", () => {
  expect(frameCode({...framed, theme: "dark"})).toContain("color-scheme:dark");
  expect(frameCode({...framed, theme: "auto"})).toContain("color-scheme:light dark");
});

test("frameCode(figure) keeps a hostile title and address within their attributes", () => {
  const [frame, script, ...rest] = parseFragment(frameCode({...framed, title: hostile, src: hostile})).childNodes;
  expect(attributesOf(frame)).toMatchObject({title: hostile, src: hostile});
  expect(script?.nodeName).toBe("script");
  expect(rest).toEqual([]);
});

test("pictureCode(figure) is a linked picture with its words and size, and a line with the source", () => {
  const [link, line, ...rest] = parseFragment(pictureCode(pictured)).childNodes;
  expect(attributesOf(link)).toEqual({href: pictured.href});
  expect(pictureCode(pictured)).toContain(`srcset="${pictured.src} 1x, ${pictured.src2x} 2x" width="760" height="400"`);
  expect(line?.nodeName).toBe("p");
  expect(rest).toEqual([]);
});

test("pictureCode(figure) keeps hostile words within their places", () => {
  const {childNodes} = parseFragment(pictureCode({...pictured, alt: hostile, source: hostile, href: hostile}));
  expect(childNodes.map((node) => node.nodeName)).toEqual(["a", "p"]);
  expect(attributesOf(childNodes[0])).toEqual({href: hostile});
});

function attributesOf(node: object | undefined): Record<string, string> {
  const attrs: readonly {name: string; value: string}[] = Reflect.get(node ?? {}, "attrs") ?? [];
  return Object.fromEntries(attrs.map(({name, value}) => [name, value]));
}
