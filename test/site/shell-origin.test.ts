import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import {head} from "../../src/site/shell.js";

vi.mock("../../src/site/identity.js", async (original) => {
  const {identity} = await original<typeof import("../../src/site/identity.js")>();
  return {identity: {...identity, origin: "https://site.example", base: "/juesuan/"}};
});

test("head(page, root) names the addresses of a page about another document, and a card of its own embeds", () => {
  const root = mkdtempSync(join(tmpdir(), "pages-"));
  mkdirSync(join(root, "data/anhui-2024"), {recursive: true});
  writeFileSync(join(root, "data/anhui-2024/datapackage.json"), "{}");
  for (const folder of ["", "en/"]) {
    mkdirSync(join(root, folder, "reports/[document]"), {recursive: true});
    writeFileSync(join(root, folder, "reports/[document]/index.md"), `---\ncard: "{{card}}"\n---\n`);
  }
  const html = head({title: "{{title}}", path: "/en/reports/anhui-2024/index"}, root);
  const home = "https://site.example/juesuan/";
  expect(html).toContain(`<link rel="canonical" href="${home}en/reports/anhui-2024/">`);
  expect(html).toContain(`hreflang="zh-CN" href="${home}reports/anhui-2024/"`);
  // The figure is chosen when the page is filled.
  expect(html).toContain(`content="${home}embed/anhui-2024/en/{{card}}.card.png"`);
  rmSync(root, {recursive: true});
});
