import {expect, test} from "vitest";
import {readFile} from "../../src/open/worker/read-file.js";
import {layouts, syntheticAccounts} from "../synthetic/index.js";

const signal = new AbortController().signal;

test.each(layouts.map((layout) => [layout.id, layout] as const))(
  "readFile(asked) of %s gives plain data that can be sent from thread to thread",
  async (_, layout) => {
    const answer = await open(syntheticAccounts(3, layout).text);
    if (answer.kind !== "opened") throw new Error(`${answer.kind}`);
    expect(() => structuredClone(answer.opened)).not.toThrow();
    expect(answer.opened.report.findings.filter(({level}) => level === "contradiction")).toEqual([]);
    expect(answer.opened.frames.cells.length).toBeGreaterThan(100);
  }
);

test("readFile(asked) refuses what is no final accounts, in both languages", async () => {
  const answer = await open("三月的天气");
  expect(answer).toMatchObject({kind: "refused", id: 1, refusal: {zh: expect.any(String), en: expect.any(String)}});
});

function open(text: string) {
  const bytes = new TextEncoder().encode(text).buffer;
  return readFile(
    {kind: "read", id: 1, file: "made-up.txt", bytes, lang: "zh", cMapUrl: ""},
    {signal, tell: () => undefined}
  );
}
