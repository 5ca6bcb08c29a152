// @vitest-environment jsdom
import {expect, test} from "vitest";
import {contentPolicy} from "../../../src/components/embeds/content-policy.js";

test("contentPolicy() names the origin of the site that it is read on, and nothing else", () => {
  const line = contentPolicy({origin: "https://x.example"}).querySelector("textarea")?.value;
  expect(line).toBe("frame-src https://x.example; img-src https://x.example; script-src https://x.example;");
});
