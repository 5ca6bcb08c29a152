import {beforeEach, expect, test, vi} from "vitest";
import {writeEmbeds} from "../../src/embed/index.js";
import {buildEmbeds} from "../../src/site/build-embeds.js";
import {documents} from "../../src/site/documents.js";

vi.mock("../../src/embed/index.js", () => ({readFrames: vi.fn(), writeEmbeds: vi.fn()}));
vi.mock("../../src/site/documents.js", () => ({
  documents: vi.fn(),
  embedFolderOf: (name: string) => (name === "jilin-2024" ? "embed" : `embed/${name}`)
}));

beforeEach(() => vi.mocked(writeEmbeds).mockReset());

test("buildEmbeds(site) writes those of every document into its own folder, which lead to its own ledger", async () => {
  vi.mocked(documents).mockReturnValue(["jilin-2024", "anhui-2024"]);
  const written = await buildEmbeds("site", {read: () => "", origin: "", base: "/"});
  expect([...written.keys()]).toEqual(["jilin-2024", "anhui-2024"]);
  const options = vi.mocked(writeEmbeds).mock.calls.map(([, {folder, pages}]) => [folder, pages]);
  expect(options).toEqual([
    ["embed", ""],
    ["embed/anhui-2024", "reports/anhui-2024/"]
  ]);
});

test("buildEmbeds(site) writes nothing where there is no document", async () => {
  vi.mocked(documents).mockReturnValue([]);
  expect((await buildEmbeds("site", {read: () => ""})).size).toBe(0);
});
