import {expect, test} from "vitest";
import {navigation, twinOf} from "../../src/site/navigation.js";
import {head, header} from "../../src/site/shell.js";

const page = {title: "账本", data: {}, path: "/ledger"};

test("head(page) takes the page's own description and escapes it", () => {
  const html = head({...page, data: {description: `"三公" <经费>`}});
  expect(html).toContain(`<meta name="description" content="&quot;三公&quot; &lt;经费>">`);
});

test("head(page) gives no absolute address without an origin", () => {
  expect(head(page)).not.toMatch(/canonical|og:url|https?:/);
});

test("header(page, root) marks the page being read and no other", () => {
  const current = (path: string) => header({...page, path}, "src").match(/<a [^>]*aria-current[^>]*>[^<]*/g);
  expect(current("/ledger")).toEqual([`<a href="/ledger" aria-current="page">账本`]);
  expect(current("/index")).toEqual([`<a href="/" aria-current="page">一分钟`]);
});

test("navigation(root) leaves out a page that is not there", () => {
  expect(navigation("src/nowhere")).toEqual([]);
  expect(navigation("src")[0]).toEqual({path: "/", name: "一分钟"});
});

test("twinOf(path, root) is the same page in the other language, or that language's first", () => {
  expect(twinOf("/nowhere", "src")).toBe("/en/");
  expect(twinOf("/en/ledger", "src")).toBe("/ledger");
});
