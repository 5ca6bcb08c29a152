import {expect, test} from "vitest";
import {navigation} from "../../src/site/navigation.js";
import {head, header} from "../../src/site/shell.js";

const page = {title: "账本", data: {}, path: "/ledger"};

test("head(page) takes the page's own description and escapes it", () => {
  const html = head({...page, data: {description: `"三公" <经费>`}});
  expect(html).toContain(`<meta name="description" content="&quot;三公&quot; &lt;经费>">`);
});

test("head(page) gives no absolute address without an origin", () => {
  expect(head(page)).not.toMatch(/canonical|og:url|https?:/);
});

test("header(page, pages) marks the page being read and no other", () => {
  const pages = [
    {path: "/", name: "首页"},
    {path: "/ledger", name: "账本"}
  ];
  expect(header(page, pages).match(/<a [^>]*aria-current[^>]*>[^<]*/g)).toEqual([
    `<a href="/ledger" aria-current="page">账本`
  ]);
  expect(header({...page, path: "/index"}, pages)).toContain(`<a href="/" aria-current="page">首页`);
});

test("navigation(root) leaves out a page that is not there", () => {
  expect(navigation("src/nowhere")).toEqual([]);
  expect(navigation("src")[0]).toEqual({path: "/", name: "首页"});
});
