import {expect, test} from "vitest";
import {printDocument} from "../../../src/reading/index.js";
import {type DocxParts, madeDocx, paragraph, table} from "./made-docx.js";

async function linesOf(body: string, parts?: DocxParts): Promise<readonly string[]> {
  const printing = await printDocument(madeDocx(body, parts));
  return printing.ok ? printing.printed.lines.map(({text}) => text) : [printing.refusal.reason];
}

const run = (inner: string) => `<w:r>${inner}</w:r>`;
const text = (t: string) => run(`<w:t>${t}</w:t>`);
const p = (inner: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const listed = (id: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (at: number, format: string, label: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`;
const list = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, abstract: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;

test("printWord(entries) gives paragraphs as lines, breaks as line ends, runs closed up", async () => {
  const body = `${p(text("收入支出") + text("决算")) + p(text("第一行") + run("<w:br/>") + text("第二行"))}<w:p/>${p(text("末"))}`;
  expect(await linesOf(body)).toEqual(["收入支出决算", "第一行", "第二行", "", "末"]);
});

test("printWord(entries) numbers headings as Word does, restarting lower levels", async () => {
  const numbering =
    list(
      0,
      level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")
    ) + use(1, 0);
  const body =
    paragraph("甲", listed(1)) +
    paragraph("子", listed(1, 1)) +
    paragraph("丑", listed(1, 1)) +
    paragraph("鼠", listed(1, 2)) +
    paragraph("乙", listed(1)) +
    paragraph("寅", listed(1, 1));
  expect(await linesOf(body, {numbering})).toEqual(["一、甲", "（一）子", "（二）丑", "1. 鼠", "二、乙", "（一）寅"]);
});

test("printWord(entries) prints numbers of several levels, and of legal style in digits", async () => {
  const numbering =
    list(0, level(0, "chineseCounting", "第%1部分") + level(1, "decimal", "%1.%2", "<w:isLgl/>")) + use(1, 0);
  const body = paragraph("概况", listed(1)) + paragraph("职责", listed(1, 1));
  expect(await linesOf(body, {numbering})).toEqual(["第一部分 概况", "1.1 职责"]);
});

test("printWord(entries) goes on counting in another list of one definition, unless that starts anew", async () => {
  const numbering =
    list(0, level(0, "decimal", "%1、")) +
    use(1, 0) +
    use(2, 0) +
    use(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
  const body = [1, 1, 2, 3, 3].map((id) => paragraph("项", listed(id))).join("");
  expect(await linesOf(body, {numbering})).toEqual(["1、项", "2、项", "3、项", "1、项", "2、项"]);
});

test("printWord(entries) numbers paragraphs by their style and by those it is based on; 0 is no list", async () => {
  const numbering =
    list(0, level(0, "chineseCounting", "%1、") + level(1, "decimal", "%2.", '<w:pStyle w:val="H2"/>')) + use(5, 0);
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H1a"><w:basedOn w:val="H1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>';
  const body =
    paragraph("甲", '<w:pStyle w:val="H1"/>') +
    paragraph("乙", '<w:pStyle w:val="H1a"/>') +
    paragraph("子", '<w:pStyle w:val="H2"/>') +
    paragraph("无", `<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>`);
  expect(await linesOf(body, {numbering, styles})).toEqual(["一、甲", "二、乙", "1. 子", "无"]);
});

test("printWord(entries) believes no start but a whole number, no format by a name of JavaScript, no endless label", async () => {
  for (const start of ["-1", "1.5", "x", "1e999"]) {
    for (const format of ["decimalFullWidth", "lowerLetter", "decimalEnclosedCircle", "hasOwnProperty", "__proto__"]) {
      const levels = level(0, format, "%1、").replace('start w:val="1"', `start w:val="${start}"`);
      const more = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
      const [first] = await linesOf(paragraph("项", listed(1)), {numbering: list(0, levels) + use(1, 0, more)});
      expect(first).toMatch(/^[0０]、项$/);
    }
  }
  const endless = list(0, level(0, "decimal", "%1".repeat(5000))) + use(1, 0);
  expect((await linesOf(paragraph("项", listed(1)), {numbering: endless}))[0]?.length).toBeLessThan(100);
});

test("printWord(entries) reads the text within elements of any name", async () => {
  const body = p(["constructor", "toString"].map((name) => `<w:${name}>${text("文")}</w:${name}>`).join(""));
  expect(await linesOf(body)).toEqual(["文文"]);
});

test("printWord(entries) prints nothing for bullets", async () => {
  const numbering = list(0, level(0, "bullet", "\uf0b7")) + use(1, 0);
  expect(await linesOf(paragraph("项", listed(1)), {numbering})).toEqual(["项"]);
});

test("printWord(entries) gives a table's rows as fields, merged cells blank but for their first", async () => {
  const body = table([
    [
      ['<w:gridSpan w:val="2"/>', "收入"],
      ['<w:gridSpan w:val="2"/>', "支出"]
    ],
    ["项目", "决算数", "项目", "决算数"],
    [['<w:vMerge w:val="restart"/>', "合计"], "1.00", "支出", "2.00"],
    ["<w:vMerge/>", "3.00", "", ""].map((c, i) => (i === 0 ? ["<w:vMerge/>", "不显示"] : c) as string)
  ]);
  const printing = await printDocument(madeDocx(body));
  if (!printing.ok) throw new Error(printing.refusal.en);
  expect(printing.printed.lines.map((l) => l.text)).toEqual([
    "收入\t\t支出\t",
    "项目\t决算数\t项目\t决算数",
    "合计\t1.00\t支出\t2.00",
    "\t3.00\t\t"
  ]);
  expect(printing.printed.lines[0]?.cells).toEqual([
    {at: 0, columns: 2, rows: 1},
    {at: 2, columns: 2, rows: 1}
  ]);
  expect(printing.printed.lines[2]?.cells?.[0]).toEqual({at: 0, columns: 1, rows: 2});
  expect(printing.printed.lines[3]?.cells).toHaveLength(3);
});

test("printWord(entries) takes lines of the grid that nothing fits between for one", async () => {
  const grid = `<w:tblGrid>${[2000, 30, 2000, 2000].map((w) => `<w:gridCol w:w="${w}"/>`).join("")}</w:tblGrid>`;
  const body = table([
    ["项目", ['<w:gridSpan w:val="2"/>', "预算数"], "决算数"],
    [['<w:gridSpan w:val="2"/>', "接待费"], "1.00", "2.00"]
  ]).replace("<w:tblPr/>", `<w:tblPr/>${grid}`);
  expect(await linesOf(body)).toEqual(["项目\t预算数\t决算数", "接待费\t1.00\t2.00"]);
});

test("printWord(entries) closes up a name that wraps in its cell, and no two numbers", async () => {
  const cell = (...texts: readonly string[]) => `<w:tc>${texts.map((t) => paragraph(t)).join("")}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell("机关事业单位", "养老保险")}${cell("1.00", "2.00")}</w:tr></w:tbl>`;
  expect(await linesOf(body)).toEqual(["机关事业单位养老保险\t1.00 2.00"]);
});

test("printWord(entries) gives titles and units within a table as lines, and a label with blank amounts as a row", async () => {
  const whole = (t: string) => [['<w:gridSpan w:val="3"/>', t]] as const;
  const body = table([
    whole("收入支出决算总表"),
    ["", "", "单位：万元"],
    ["项目", "行次", "决算数"],
    ["合计", "", ""],
    ["注：本表反映收支。", "", ""]
  ]);
  expect(await linesOf(body)).toEqual([
    "收入支出决算总表",
    "单位：万元",
    "项目\t行次\t决算数",
    "合计\t\t",
    "注：本表反映收支。"
  ]);
});

test("printWord(entries) reads tables in tables and text in frames in their order", async () => {
  const inner = table([
    ["科目", "金额"],
    ["合计", "1.00"]
  ]);
  const body = `<w:tbl><w:tr><w:tc>${paragraph("表前")}${inner}${paragraph("表后")}</w:tc></w:tr></w:tbl>`;
  expect(await linesOf(body)).toEqual(["表前", "科目\t金额", "合计\t1.00", "表后"]);
});

test("printWord(entries) reads a text box once, of the two forms it is kept in", async () => {
  const box = (t: string) => `<w:txbxContent>${paragraph(t)}</w:txbxContent>`;
  const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("框")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("框")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
  expect(await linesOf(p(text("文") + run(both)))).toEqual(["文", "框"]);
});

test("printWord(entries) shows what fields give, not what they are", async () => {
  const char = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const code = run("<w:instrText>PAGEREF _Toc1</w:instrText>");
  const field = char("begin") + code + char("separate") + text("12") + char("end");
  const simple = `<w:fldSimple w:instr="DATE">${text("2025年")}</w:fldSimple>`;
  expect(await linesOf(p(text("第") + field + text("页，") + simple))).toEqual(["第12页，2025年"]);
  expect(await linesOf(p(char("begin") + code) + p(text("后文")))).toEqual(["", "后文"]);
});

test("printWord(entries) keeps what was inserted and drops what was deleted or hidden", async () => {
  const body = p(
    `<w:ins>${text("增")}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:moveFrom>${text("移")}</w:moveFrom>` +
      run("<w:rPr><w:vanish/></w:rPr><w:t>隐</w:t>") +
      run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t>')
  );
  expect(await linesOf(body)).toEqual(["增显"]);
  expect(await linesOf(p(text("前"), "<w:rPr><w:del/></w:rPr>") + p(text("后")))).toEqual(["前后"]);
});

test("printWord(entries) reads content controls, links, and rows and cells in them", async () => {
  const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  expect(
    await linesOf(control(paragraph("段")) + p(`${control(text("字"))}<w:hyperlink>${text("链")}</w:hyperlink>`))
  ).toEqual(["段", "字链"]);
  const cell = (t: string) => `<w:tc>${paragraph(t)}</w:tc>`;
  expect(await linesOf(`<w:tbl>${control(`<w:tr>${control(cell("甲"))}${cell("1.00")}</w:tr>`)}</w:tbl>`)).toEqual([
    "甲\t1.00"
  ]);
});

test("printWord(entries) shows the tab of a contents list as dots, and other tabs as spaces", async () => {
  const tab = run("<w:tab/>");
  const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>';
  const body =
    p(text("一、收入支出决算总表") + tab + text("5"), '<w:pStyle w:val="11"/>') +
    p(text("部门：某局") + tab + text("单位：万元"));
  expect(await linesOf(body, {styles})).toEqual(["一、收入支出决算总表……5", "部门：某局 单位：万元"]);
  const tabs = p(text("目录") + tab.repeat(2000) + text("- 3 -"), '<w:pStyle w:val="11"/>');
  expect(await linesOf(tabs, {styles})).toEqual(["目录……- 3 -"]);
});

test("printWord(entries) puts notes after the text, in the order they are referred to", async () => {
  const note = (id: number, t: string) => `<w:footnote w:id="${id}">${paragraph(t)}</w:footnote>`;
  const refer = (id: number) => run(`<w:footnoteReference w:id="${id}"/>`);
  const body = p(text("甲") + refer(2)) + p(text("乙") + refer(1));
  expect(await linesOf(body, {footnotes: note(1, "注一") + note(2, "注二")})).toEqual(["甲", "乙", "注二", "注一"]);
  const twice = p(text("甲") + refer(1) + refer(1));
  expect(await linesOf(twice, {footnotes: note(1, "注一")})).toEqual(["甲", "注一"]);
});

test("printWord(entries) refuses a document of pictures alone, an empty one, and one that nests without end", async () => {
  expect(await linesOf("<w:p/>", {files: {"word/media/image1.png": new Uint8Array(9)}})).toEqual(["scanned"]);
  expect(await linesOf("<w:p/>")).toEqual(["empty"]);
  const deep = (n: number) =>
    `${"<w:tbl><w:tr><w:tc>".repeat(n)}${paragraph("底")}${"</w:tc></w:tr></w:tbl>".repeat(n)}`;
  expect(await linesOf(deep(20))).toEqual(["底"]);
  expect(await linesOf(deep(50_000))).toEqual(["too-many"]);
  expect(await linesOf("<w:p/>".repeat(700_000))).toEqual(["too-many"]);
});

test("printWord(entries) expands no entities", async () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const {strToU8, zipSync} = await import("fflate");
  const bytes = zipSync({
    "word/document.xml": strToU8(
      `${bomb}<w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
    )
  });
  expect(await printDocument(bytes)).toMatchObject({ok: false, refusal: {reason: "damaged"}});
});
