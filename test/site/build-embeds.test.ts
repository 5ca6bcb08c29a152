import {afterEach, expect, test, vi} from "vitest";
import {writeEmbeds} from "../../src/embed/index.js";
import {buildEmbeds} from "../../src/site/build-embeds.js";
import {documents} from "../../src/site/documents.js";

vi.mock("../../src/embed/index.js", () => ({readFrames: vi.fn(), writeEmbeds: vi.fn()}));
vi.mock("../../src/site/documents.js", () => ({documents: vi.fn(), embedFolderOf: () => "embed"}));

const options = {read: () => "", origin: "", base: "/"};
afterEach(() => vi.restoreAllMocks());

test("buildEmbeds(site) writes those of the first document, and says in two languages that others wait", async () => {
  vi.mocked(documents).mockReturnValue(["jilin-2024", "anhui-2024"]);
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await buildEmbeds("site", options);
  expect(writeEmbeds).toHaveBeenCalledOnce();
  expect(log).toHaveBeenCalledOnce();
  expect(log.mock.calls[0]?.[0]).toMatch(/^anhui-2024：.*暂不生成.*no embeds are written/);
});

test("buildEmbeds(site) says nothing where there is one document", async () => {
  vi.mocked(documents).mockReturnValue(["jilin-2024"]);
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await buildEmbeds("site", options);
  expect(log).not.toHaveBeenCalled();
});
