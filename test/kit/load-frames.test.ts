import {afterEach, expect, test, vi} from "vitest";
import {loadFrames} from "../../src/kit/load-frames.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

function publish(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal("fetch", async (address: string) => {
    const file = files[address.slice(address.lastIndexOf("/") + 1)];
    return file ? Response.json(file) : new Response("", {status: 404});
  });
}

const files = {
  "report.json": {document: {department: "某厅", year: 2024, unit: "万元"}, findings: []},
  ...Object.fromEntries(
    ["cells", "claims", "projects", "indicators", "rows", "findings"].map((n) => [`${n}.json`, [{id: n}]])
  )
};

test("loadFrames(folder) has the document and each frame, with or without a closing slash", async () => {
  publish(files);
  for (const folder of ["https://site/frames", "https://site/frames/"]) {
    const frames = await loadFrames(folder);
    expect(frames.document.department).toBe("某厅");
    expect(frames.cells).toEqual([{id: "cells"}]);
    expect(frames.findings).toEqual([{id: "findings"}]);
  }
});

test("loadFrames(folder) names the file that is not there", async () => {
  publish({...files, "claims.json": null});
  await expect(loadFrames("https://site/frames")).rejects.toThrow(
    "missing frame: https://site/frames/claims.json (404)"
  );
});
