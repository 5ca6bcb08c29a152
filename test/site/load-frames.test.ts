// @vitest-environment jsdom
import {afterEach, expect, test, vi} from "vitest";
import type {Frames} from "../../src/figures/index.js";
import {loadFrames} from "../../src/site/load-frames.js";

const asked: string[] = [];

function serve(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal("fetch", async (address: URL) => {
    asked.push(address.pathname);
    const file = files[address.pathname.replace(/^.*\//, "")];
    return file === undefined ? new Response("", {status: 404}) : new Response(JSON.stringify(file));
  });
}

afterEach(() => {
  asked.length = 0;
  for (const name of ["root", "document"]) delete document.documentElement.dataset[name];
  vi.unstubAllGlobals();
});

test("loadFrames(names) has the frames of the page's document, from where the site is", async () => {
  history.replaceState(null, "", "/base/en/classroom/5");
  Object.assign(document.documentElement.dataset, {root: "../../", document: "anhui-2024"});
  serve({"report.json": {document: {department: "某厅"}}, "cells.json": [{id: "03:total:basic"}]});
  expect(await loadFrames<Frames>(["cells"])).toEqual({
    document: {department: "某厅"},
    cells: [{id: "03:total:basic"}]
  });
  expect(asked).toEqual(["report", "cells"].map((name) => `/base/data/frames/anhui-2024/${name}.json`));
});

test("loadFrames(names) rejects where a frame is not there, or the page says no document", async () => {
  serve({"report.json": {document: {}}});
  await expect(loadFrames<Frames>(["cells"])).rejects.toThrow("missing document");
  document.documentElement.dataset.document = "anhui-2024";
  await expect(loadFrames<Frames>(["cells"])).rejects.toThrow("missing frame: cells (404)");
});
