// @vitest-environment jsdom
import {expect, test} from "vitest";
import {inTwoTongues} from "../../src/components/ledger/in-two-tongues.js";

const toHtml = (node: Node) => {
  const room = document.createElement("div");
  room.append(node);
  return room.innerHTML;
};

test("inTwoTongues(printed, called) says a name in the page's language, then as printed, in Chinese", () => {
  expect(toHtml(inTwoTongues("其他收入", "Other income"))).toBe(`Other income <small lang="zh-CN">其他收入</small>`);
});

test("inTwoTongues(printed) is the printed name alone, marked as Chinese where it is", () => {
  expect(toHtml(inTwoTongues("会议经费"))).toBe(`<span lang="zh-CN">会议经费</span>`);
  expect(toHtml(inTwoTongues("Total"))).toBe("<span>Total</span>");
});
