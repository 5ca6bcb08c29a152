import {expect, test} from "vitest";
import {toSitemap} from "../../src/site/sitemap.js";

test("toSitemap(pages) has every page but the one for lost readers, its other language beside it", () => {
  const xml = toSitemap(["index", "404", "spending", "en/spending", "classroom/index"], {
    home: "https://example.org/juesuan",
    root: "src"
  });
  const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
  expect(locations).toEqual([
    "https://example.org/juesuan/classroom/",
    "https://example.org/juesuan/en/spending",
    "https://example.org/juesuan/",
    "https://example.org/juesuan/spending"
  ]);
  expect(xml).toContain(`hreflang="en" href="https://example.org/juesuan/en/spending"`);
});
