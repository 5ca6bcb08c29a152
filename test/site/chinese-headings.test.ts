import {expect, test} from "vitest";
import {chineseHeadings, toSlug} from "../../src/site/chinese-headings.js";

test("toSlug(words) keeps Chinese, letters and digits, and joins what stood apart", () => {
  expect(toSlug("三公经费：2024 年")).toBe("三公经费-2024-年");
  expect(toSlug(`<b>Arrow</b> 表 \${count} 行`)).toBe("arrow-表-行");
});

test("chineseHeadings(md) gives Chinese headings ids, apart where they are the same, and leaves others alone", () => {
  expect(idsOf("支出", "Income", "支出")).toEqual(["支出", undefined, "支出-2"]);
});

function idsOf(...headings: string[]): (string | undefined)[] {
  const opens = headings.map((words) => ({words, attributes: new Map<string, string>()}));
  const tokens = opens.flatMap(({words, attributes}) => [
    {type: "heading_open", content: "", attrSet: (name: string, value: string) => void attributes.set(name, value)},
    {type: "inline", content: words, attrSet: () => undefined}
  ]);
  chineseHeadings({core: {ruler: {push: (_, rule) => rule({tokens})}}});
  return opens.map(({attributes}) => attributes.get("id"));
}
