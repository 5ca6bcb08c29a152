import {toGbk} from "../../reading/to-gbk.js";
import type {Block} from "../blocks/block.js";
import type {Layout} from "../layouts/layout.js";
import {htmlBody} from "./html-body.js";

const MENU = ["首页", "机构概况", "信息公开", "政务服务", "互动交流"];

/** A document as the page of a site, in the charset that it declares. */
export function renderWeb(blocks: readonly Block[], layout: Layout): Uint8Array {
  const {charset, layoutTable} = layout.look;
  const body = htmlBody(blocks, layout);
  const html = `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset === "gbk" ? "gb2312" : charset}">
<title>信息公开</title>
<style>td { border: 1px solid #000 } .amount { text-align: right } .justifying { text-align-last: justify }</style>
<script>document.title = "<table><tr><td>9999.99</td></tr></table>";</script>
</head>
<body>
${layoutTable ? inTable(body) : `<div class="article">\n${body}\n</div>`}
</body>
</html>
`;
  return charset === "gbk" ? toGbk(html) : new TextEncoder().encode(html);
}

/** Menu left, article right, as sites of the two-thousands are laid out. */
function inTable(body: string): string {
  const links = MENU.map((name) => `<a href="#">${name}</a><br>`).join("");
  return `<table width="980" align="center"><tr><td colspan="2"><h1>示例网站</h1></td></tr>
<tr><td width="160" valign="top">${links}</td><td valign="top">
<table width="100%"><tr><td>
${body}
</td></tr></table>
</td></tr></table>`;
}
