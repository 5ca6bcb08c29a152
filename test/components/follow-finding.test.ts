// @vitest-environment jsdom
import {expect, test, vi} from "vitest";
import {followFinding} from "../../src/components/findings/follow-finding.js";

const tick = () => new Promise((resolve) => setTimeout(resolve, 50));

test("followFinding(list) leads to the finding of the address past folds and filter, and tells one that is not there until it is", async () => {
  // What jsdom has not.
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal("CSS", {escape: (text: string) => text});
  document.body.innerHTML = `<div><section hidden><details data-finding="count:a" hidden tabindex="-1"></details></section></div>`;
  const list = document.body.querySelector("div") ?? document.body;
  const card = list.querySelector<HTMLElement>("[data-finding]");
  let told: string | null = "";
  location.hash = "#finding=nothing";
  followFinding(list, (id) => {
    told = id;
  });
  await tick();
  expect(told).toBe("nothing");
  location.hash = "#finding=count:a";
  await tick();
  expect(told).toBeNull();
  expect([card?.hidden, card?.closest("section")?.hidden]).toEqual([false, false]);
  expect(card?.getAttribute("aria-current")).toBe("true");
});
