import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {navigation, twinOf} from "../../src/site/navigation.js";
import {head, header} from "../../src/site/shell.js";

const page = {title: "账本", path: "/ledger"};

test("head(page, root) takes the page's own description and script, and escapes them", () => {
  const root = mkdtempSync(join(tmpdir(), "pages-"));
  writeFileSync(join(root, "ledger.md"), `---\ndescription: "三公" <经费>\nscript: explore\n---\n`);
  const html = head(page, root);
  expect(html).toContain(`<meta name="description" content="&quot;三公&quot; &lt;经费>">`);
  expect(html).toContain(`<meta name="juesuan:script" content="explore">`);
});

test("head(page, root) gives no absolute address without an origin", () => {
  expect(head(page, "src")).not.toMatch(/canonical|og:url|https?:/);
});

test("head(page, root) tells search engines of the data on the page that offers them, and nowhere else", () => {
  const html = head({title: "数据", path: "/data"}, "src");
  const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  const dataset = JSON.parse(json);
  expect(dataset["@type"]).toBe("Dataset");
  expect(dataset.distribution.map((d: {contentUrl: string}) => d.contentUrl)).toContain(
    "/data/frames/jilin-2024/cells.csv"
  );
  expect(head(page, "src")).not.toContain("ld+json");
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

test("twinOf(path, root) is the same page in the other language, if it has one", () => {
  expect(twinOf("/nowhere", "src")).toBeNull();
  expect(twinOf("/en/ledger", "src")).toBe("/ledger");
});
