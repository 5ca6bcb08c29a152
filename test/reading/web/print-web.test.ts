import {expect, test} from "vitest";
import {printDocument} from "../../../src/reading/index.js";
import {toBytes} from "../made-document.js";
import {toGbk} from "../to-gbk.js";

async function linesOf(html: string | Uint8Array): Promise<readonly string[]> {
  const printing = await printDocument(typeof html === "string" ? toBytes(html) : html);
  return printing.ok ? printing.printed.lines.map(({text}) => text) : [printing.refusal.reason];
}

const page = (body: string, head = "") => `<!DOCTYPE html>\n<html><head>${head}</head><body>${body}</body></html>`;

test("printWeb(bytes) gives block elements as lines and joins what stands in a line", async () => {
  const body =
    "<div>部门<b>概况</b>\n<p>一、<span>职责</span><br>二、机构&nbsp;&amp;人员</p>文<sub>1</sub></div><ul><li>甲<li>乙</ul>";
  expect(await linesOf(page(body))).toEqual(["部门概况", "一、职责", "二、机构 &人员", "文1", "甲", "乙"]);
});

test("printWeb(bytes) reads no scripts, styles, hidden text, and no title of the window", async () => {
  const body =
    "<script>var 决算 = '<p>1</p>'</script><style>p {}</style><noscript>请</noscript><template><p>模</p></template>" +
    "<p hidden>隐</p><p style='color: red; DISPLAY:none'>隐</p><p style='display:block'>显</p><!-- 注 -->";
  expect(await linesOf(page(body, "<title>题</title>"))).toEqual(["显"]);
});

test("printWeb(bytes) gives rows as fields, and cells over columns and rows as spans", async () => {
  const body = `<table><caption>收入决算表</caption>
    <tr><td rowspan=2>项目</td><td colspan="2">本年支出</td><th>年末</th></tr>
    <tr><td>基本</td><td>项目</td><td rowspan=9>结余</td></tr>
    <tr><td>合计</td><td>1.00</td><td>2.00</td></tr></table>`;
  const printing = await printDocument(toBytes(page(body)));
  if (!printing.ok) throw new Error(printing.refusal.en);
  expect(printing.printed.lines.map(({text}) => text)).toEqual([
    "收入决算表",
    "项目\t本年支出\t\t年末",
    "\t基本\t项目\t结余",
    "合计\t1.00\t2.00\t"
  ]);
  expect(printing.printed.lines[0]?.cells).toBeUndefined();
  expect(printing.printed.lines[1]?.cells).toEqual([
    {at: 0, columns: 1, rows: 2},
    {at: 1, columns: 2, rows: 1},
    {at: 3, columns: 1, rows: 1}
  ]);
  expect(printing.printed.lines[2]?.cells?.at(-1)).toEqual({at: 3, columns: 1, rows: 2});
});

test("printWeb(bytes) leaves columns that no cell begins in, and keeps tfoot last", async () => {
  const body = `<table><tr><td colspan=3>合计<td>3.00</table>
    <table><tfoot><tr><td>合计<td>3.00</tfoot><tbody><tr><td>项目<td>1.00</tbody></table>`;
  expect(await linesOf(page(body))).toEqual(["合计\t3.00", "项目\t1.00", "合计\t3.00"]);
});

test("printWeb(bytes) takes tables that arrange the page for no tables", async () => {
  const inner = "<table><tr><td>科目</td><td>金额</td></tr><tr><td>合计</td><td>1.00</td></tr></table>";
  const body = `<table><tr><td>首页</td><td>信息公开</td></tr><tr><td colspan=2><p>收入决算表</p>${inner}<p>注：无</p></td></tr></table>`;
  expect(await linesOf(page(body))).toEqual(["首页", "信息公开", "收入决算表", "科目\t金额", "合计\t1.00", "注：无"]);
  const prose = Array.from(
    {length: 30},
    (_, i) => `<p>第${i}段，本部门负责某项工作，并按规定公开有关信息和数据，接受社会监督。</p>`
  );
  const framed = await linesOf(page(`<table><tr><td>导航</td><td>${prose.join("")}</td></tr></table>`));
  expect(framed).toHaveLength(31);
});

test("printWeb(bytes) reads pages as UTF-8, GBK or UTF-16, whatever they say they are", async () => {
  const html = (charset: string) => page("<p>收入支出决算总表</p>", `<meta charset="${charset}">`);
  expect(await linesOf(toGbk(html("gb2312")))).toEqual(["收入支出决算总表"]);
  expect(await linesOf(toGbk(html("utf-8")))).toEqual(["收入支出决算总表"]);
  expect(await linesOf(html("gb2312"))).toEqual(["收入支出决算总表"]);
  expect(await linesOf(new Uint8Array(Buffer.from(`\ufeff${html("utf-16")}`, "utf16le")))).toEqual([
    "收入支出决算总表"
  ]);
});

test("printWeb(bytes) reads what Excel saves as a page under the name of a workbook", async () => {
  const excel =
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\n<body><table x:str>' +
    "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]>" +
    '<tr><td>合计</td><td class=xl65 x:num="0.30000000000000004">0.30</td></tr></table></body></html>';
  expect(await linesOf(excel)).toEqual(["合计\t0.30"]);
  expect(await linesOf("<table><tr><td>合计</td><td>0.30</td></tr></table>")).toEqual(["合计\t0.30"]);
});

test("printWeb(bytes) tells broken bytes as repairs of the line they stand in", async () => {
  const bytes = toBytes(page(`<p>${"决算".repeat(200)}</p><p>收入X合计</p>`));
  bytes[bytes.lastIndexOf(0x58)] = 0xff;
  const printing = await printDocument(bytes);
  expect(printing).toMatchObject({ok: true, printed: {repairs: [{kind: "encoding", line: 2, before: "收入\ufffd"}]}});
});

test("printWeb(bytes) keeps the lines of preformatted text", async () => {
  expect(await linesOf(page("<pre>一、甲\n\n二、乙</pre>"))).toEqual(["一、甲", "", "二、乙"]);
});

test("printWeb(bytes) refuses a page of pictures, an empty one, and what no page holds, at once", async () => {
  expect(await linesOf(page("<p><img src=a.png></p>"))).toEqual(["scanned"]);
  expect(await linesOf(page("<p>&nbsp;</p>"))).toEqual(["empty"]);
  expect(await linesOf(page("<div>".repeat(300_000)))).toEqual(["too-many"]);
  expect(await linesOf(page("<table><tr><td>".repeat(10_000)))).toEqual(["too-many"]);
  expect(await linesOf(page("<p><b>".repeat(20_000)))).toEqual(["empty"]);
  expect(
    await linesOf(page(Array.from({length: 3_000}, (_, i) => `<b id=${i}>`).join("") + "<p>甲".repeat(3_000)))
  ).toEqual(["too-many"]);
});

test("printWeb(bytes) bounds what cells claim to cover", async () => {
  const body = `<table><tr><td colspan=99999 rowspan=99999>a</td><td colspan=1000>b</td></tr>${"<tr><td>c".repeat(50)}</table>`;
  const lines = await linesOf(page(body));
  expect(lines.join("").replace(/\t/g, "").length).toBe(52);
});

test("a text that names tags, or holds some, is text", async () => {
  const lines = await linesOf("部门决算\n<p>收入\t1.00</p>\n<table>\n");
  expect(lines).toEqual(["部门决算", "<p>收入\t1.00</p>", "<table>", ""]);
});
