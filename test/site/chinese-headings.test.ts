import {expect, test} from "vitest";
import {chineseHeadings, toSlug} from "../../src/site/chinese-headings.js";

test("toSlug(words) keeps Chinese, letters and digits, and joins what stood apart", () => {
  expect(toSlug("三公经费：2024 年")).toBe("三公经费-2024-年");
  expect(toSlug(`<b>Arrow</b> 表 \${count} 行`)).toBe("arrow-表-行");
});

test("chineseHeadings(md) gives Chinese headings ids, apart where they are the same, and leaves others alone", () => {
  expect(headed("支出", "Income", "支出").ids).toEqual(["支出", undefined, "支出-2"]);
});

test("chineseHeadings(md) takes the id that a heading ends in out of its words, in any language", () => {
  const {ids, shown} = headed("收和支怎么平 {#balance}", "How it balances {#balance-2}");
  expect(ids).toEqual(["balance", "balance-2"]);
  expect(shown).toEqual(["收和支怎么平", "How it balances"]);
});

function headed(...headings: string[]) {
  const opens = headings.map((words) => ({text: {type: "text", content: words, attrSet}, attributes: new Map()}));
  const tokens = opens.flatMap(({text, attributes}) => [
    {type: "heading_open", content: "", attrSet: (name: string, value: string) => void attributes.set(name, value)},
    {type: "inline", content: text.content, children: [text], attrSet}
  ]);
  chineseHeadings({core: {ruler: {push: (_, rule) => rule({tokens})}}});
  return {ids: opens.map(({attributes}) => attributes.get("id")), shown: opens.map(({text}) => text.content)};
}

function attrSet(): void {}
