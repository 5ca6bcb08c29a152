import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {otherPage} from "../../src/embed/browser/other-page.js";
import {toLackingPages} from "../../src/embed/to-lacking-pages.js";
import {attributeOf, elementsOf, faultsOf} from "./parsed.js";
import {publication} from "./publication.js";

const pages = toLackingPages("balance", publication);
const HOME = "https://site.example/juesuan/embed/";

test.each([...pages.keys()])("toLackingPages(id) is well-formed and leads to the other language: %s", (path) => {
  const html = pages.get(path) ?? "";
  expect(faultsOf(html)).toEqual([]);
  const [, other] = elementsOf(html, "a");
  const target = path.startsWith("en/") ? "balance.html" : "en/balance.html";
  expect(new URL(attributeOf(other, "href") ?? "", HOME + path).href).toBe(HOME + target);
});

test("toLackingPages(id) lets ?lang= be honoured, as a figure's page does", () => {
  const html = (pages.get("balance.html") ?? "").replace(/<style>.*?<\/style>/s, "");
  const {document} = new JSDOM(html, {url: `${HOME}balance.html`}).window;
  expect(otherPage("?lang=en&theme=dark", document)).toBe(`${HOME}en/balance.html?theme=dark`);
  expect(otherPage("?lang=zh", document)).toBe("");
});
