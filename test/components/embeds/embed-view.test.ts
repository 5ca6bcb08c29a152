import {expect, test} from "vitest";
import {parseEmbedView, toEmbedSearch} from "../../../src/components/embeds/embed-view.js";
import {figureAddress} from "../../../src/components/embeds/figure-address.js";

const plain = {lang: "zh", theme: "light", unit: "", frozen: false} as const;
const folders = {live: "https://x.example/embed/", frozen: "https://x.example/embed/v/1a2b3c4d/"};

test("parseEmbedView(search) is the figures as published where the address says nothing, or nothing it may", () => {
  expect(parseEmbedView("", "zh")).toEqual(plain);
  expect(parseEmbedView("?theme=%00&lang=xx&unit=<b>&edition=1", "zh")).toEqual(plain);
  expect(parseEmbedView("", "en").lang).toBe("en");
});

test("toEmbedSearch(view) is read back as the same view, and empty for the page as it opens", () => {
  const view = {lang: "en", theme: "auto", unit: "亿元", frozen: true} as const;
  expect(parseEmbedView(toEmbedSearch(view, "zh"), "zh")).toEqual(view);
  expect(toEmbedSearch(plain, "zh")).toBe("");
  expect(parseEmbedView(toEmbedSearch(plain, "en"), "en")).toEqual(plain);
});

test("figureAddress(id, view) has the language and the edition in its path, the rest after it", () => {
  expect(figureAddress("balance", plain, folders)).toBe("https://x.example/embed/balance");
  expect(figureAddress("balance", {...plain, lang: "en", frozen: true}, folders)).toBe(
    "https://x.example/embed/v/1a2b3c4d/en/balance"
  );
  expect(figureAddress("balance", {...plain, theme: "dark", unit: "元"}, folders)).toBe(
    "https://x.example/embed/balance?unit=%E5%85%83&theme=dark"
  );
});
