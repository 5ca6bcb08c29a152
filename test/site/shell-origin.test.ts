import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, expect, test} from "vitest";
import {identity} from "../../src/site/identity.js";
import {head} from "../../src/site/shell.js";

const DOCUMENT = {department: "某局", year: "", date: ""};
const before = {...identity};
afterEach(() => Object.assign(identity, before));

test("head(page, root) names the addresses of a page about another document, and a card of its own embeds", () => {
  const root = mkdtempSync(join(tmpdir(), "pages-"));
  mkdirSync(join(root, "data/anhui-2024"), {recursive: true});
  writeFileSync(
    join(root, "data/anhui-2024/datapackage.json"),
    JSON.stringify({title: "某局", juesuan: {document: DOCUMENT}})
  );
  for (const folder of ["", "en/"]) {
    mkdirSync(join(root, folder, "reports/[document]"), {recursive: true});
    writeFileSync(join(root, folder, "reports/[document]/index.md"), `---\ncard: "{{card}}"\n---\n`);
  }
  Object.assign(identity, {origin: "https://site.example", base: "/juesuan/"});
  const html = head({title: "{{title}}", path: "/en/reports/anhui-2024/index"}, root);
  const home = "https://site.example/juesuan/";
  expect(html).toContain(`<link rel="canonical" href="${home}en/reports/anhui-2024/">`);
  expect(html).toContain(`hreflang="zh-CN" href="${home}reports/anhui-2024/"`);
  // What the document does not print is not said.
  expect(html).toContain(`"@type":"Dataset"`);
  expect(html).toContain(`${home}data/frames/anhui-2024/cells.csv`);
  expect(html).not.toMatch(/temporalCoverage|datePublished/);
  // The figure is chosen when the page is filled.
  expect(html).toContain(`content="${home}embed/anhui-2024/en/{{card}}.card.png"`);
  rmSync(root, {recursive: true});
});
