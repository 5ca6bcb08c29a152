import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {renderFigure} from "../../src/embed/render-figure.js";
import {bundleScripts} from "../../src/embed/scripts.js";
import {standInDocument} from "../../src/embed/stand-in-document.js";
import {toPage} from "../../src/embed/to-page.js";
import {published} from "../../src/figures/index.js";
import {jilinFrames} from "../figures/jilin-frames.js";
import {faultsOf} from "./parsed.js";
import {publication} from "./publication.js";

const TYPICAL = 12_000;
const WITH_SCRIPT = 40_000;
/** Sixteen projects, three numbers each, drawn three times; every number of the document. */
const MOST = 16_000;

standInDocument();
const pages = published.flatMap((figure) =>
  (["zh", "en"] as const).flatMap((lang) => {
    const rendered = renderFigure(figure, jilinFrames, {lang});
    return rendered
      ? {id: `${figure.id} in ${lang}`, html: toPage(rendered, publication, {picture: {width: 760, height: 420}})}
      : [];
  })
);
const weights = pages.map(({html}) => gzipSync(html).length).sort((a, b) => a - b);

test("the page of a typical figure of the first document weighs at most 12 kB as it is sent", () => {
  expect(weights[Math.floor(weights.length * 0.75)]).toBeLessThan(TYPICAL);
  expect(weights.at(-1)).toBeLessThan(MOST);
});

test("every page with its script weighs at most 40 kB", async () => {
  const script = (await bundleScripts()).get("embed.js") ?? "";
  expect((weights.at(-1) ?? 0) + gzipSync(script).length).toBeLessThan(WITH_SCRIPT);
});

test.each(pages)("the page of $id is well-formed", ({html}) => {
  expect(faultsOf(html)).toEqual([]);
});
