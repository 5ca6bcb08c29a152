import {expect, test} from "vitest";
import {searchedPage} from "../../src/site/searched-page.js";

test("searchedPage(html) has a page's title and its text by headings, without drawings", () => {
  const html = `<html><title>三公 | 读懂决算</title><main id="m"><h1 id="a"><a href="#a">三公：多了哪一块</a></h1>
    <p>公务接待 &amp; 出国</p><h2 id="b">车</h2><p>三十</p><figure class="figure"><h3 id="f">图</h3></figure><h2 id="c">尾</h2><p hidden><button type="button">打印</button></p></main>`;
  expect(searchedPage(html, "sangong")).toEqual({
    href: "sangong",
    title: "三公：多了哪一块",
    text: "公务接待 & 出国",
    headings: [
      {id: "b", title: "车", text: "三十"},
      {id: "c", title: "尾", text: ""}
    ]
  });
});
