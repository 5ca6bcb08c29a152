import {expect, test} from "vitest";
import {linesOf, textsOf} from "./lines-of.js";
import {grid, line, text} from "./made-pdf.js";

test("printPdf(bytes) gives a merged cell's text to its first field and says what it covers", async () => {
  const lines = await linesOf({
    draws: [
      line(50, 250, 350, 250),
      line(150, 230, 350, 230),
      line(50, 210, 350, 210),
      line(50, 190, 350, 190),
      ...[50, 150, 350].map((x) => line(x, 250, x, 190)),
      line(250, 230, 250, 190),
      text(60, 225, "项目"),
      text(220, 237, "本年支出"),
      text(160, 217, "基本支出"),
      text(260, 217, "项目支出"),
      text(60, 197, "合计"),
      text(160, 197, "1.00"),
      text(260, 197, "2.00")
    ]
  });
  expect(lines.map((l) => l.text).filter(Boolean)).toEqual([
    "项目\t本年支出\t",
    "\t基本支出\t项目支出",
    "合计\t1.00\t2.00"
  ]);
  const [head] = lines.filter((l) => l.cells);
  expect(head?.cells?.map(({at, columns, rows}) => [at, columns, rows])).toEqual([
    [0, 1, 2],
    [1, 2, 1]
  ]);
});

test("printPdf(bytes) joins the lines of a cell: Chinese without spaces, words and figures apart", async () => {
  const draws = [
    ...grid(50, 250, [80, 100, 100], [60]),
    text(60, 235, "机关事业单"),
    text(60, 222, "位养老支出"),
    text(170, 238, "经"),
    text(170, 222, "营"),
    text(170, 206, "收"),
    text(240, 235, "1,234."),
    text(240, 222, "56")
  ];
  expect(await textsOf({draws})).toEqual(["机关事业单位养老支出\t经营收\t1,234.56"]);
  const two = [...grid(50, 250, [80, 100], [60]), text(60, 235, "名称"), text(140, 235, "2024"), text(140, 222, "12")];
  expect(await textsOf({draws: two})).toEqual(["名称\t2024 12"]);
});

test("printPdf(bytes) keeps blank cells and rows", async () => {
  const draws = [...grid(50, 250, [100, 100, 100], [20, 20]), text(260, 237, "0.00")];
  expect(await textsOf({draws})).toEqual(["\t\t0.00", "\t\t"]);
});

test("printPdf(bytes) reads a table whose lines are drawn in many pieces, twice, dashed or as thin boxes", async () => {
  const words = [text(60, 237, "甲"), text(160, 237, "1.00"), text(60, 217, "乙"), text(160, 217, "2.00")];
  const pieces = [0, 1].flatMap((row) =>
    [0, 1].flatMap((column) => grid(50 + column * 100, 250 - row * 20, [100], [20]))
  );
  const doubled = [...grid(50, 250, [100, 100], [20, 20]), ...grid(51.5, 248.5, [97, 100], [17, 20])];
  const dashed = [250, 230, 210].flatMap((y) => Array.from({length: 50}, (_, i) => line(50 + i * 4, y, 52 + i * 4, y)));
  const upright = [50, 150, 250].flatMap((x) =>
    Array.from({length: 10}, (_, i) => line(x, 250 - i * 4, x, 248 - i * 4))
  );
  const boxes = [
    ...[250, 230, 210].map((y) => `50 ${y - 0.25} 200 0.5 re f`),
    ...[50, 150, 250].map((x) => `${x - 0.25} 210 0.5 40 re f`)
  ];
  for (const rules of [pieces, doubled, [...dashed, ...upright], boxes])
    expect(await textsOf({draws: [...rules, ...words]})).toEqual(["甲\t1.00", "乙\t2.00"]);
});

test("printPdf(bytes) reads a table without its outer lines", async () => {
  const draws = [
    ...[250, 230, 210].map((y) => line(50, y, 350, y)),
    line(150, 250, 150, 210),
    line(250, 250, 250, 210),
    ...["甲", "1.00", "2.00"].map((t, i) => text(60 + i * 100, 237, t)),
    ...["乙", "3.00", "4.00"].map((t, i) => text(60 + i * 100, 217, t))
  ];
  expect(await textsOf({draws})).toEqual(["甲\t1.00\t2.00", "乙\t3.00\t4.00"]);
});

test("printPdf(bytes) takes a frame around text, an underline and white lines for no table", async () => {
  const frame = [...grid(50, 250, [300], [100]), text(60, 230, "框内文字"), line(60, 226, 100, 226)];
  expect(await textsOf({draws: frame})).toEqual(["框内文字"]);
  const white = ["1 1 1 RG", ...grid(50, 250, [100, 100], [20, 20]), text(60, 237, "甲"), text(160, 237, "乙")];
  expect(await textsOf({draws: white})).toEqual(["甲 乙"]);
});

test("printPdf(bytes) keeps two columns apart whose lines miss each other by less than a character", async () => {
  const draws = [
    ...grid(50, 250, [100, 100], [20]),
    ...grid(50, 230, [103, 97], [20]),
    ...["科目", "金额"].map((t, i) => text(60 + i * 100, 237, t)),
    ...["合计", "3.00"].map((t, i) => text(60 + i * 100, 217, t))
  ];
  expect(await textsOf({draws})).toEqual(["科目\t金额", "合计\t3.00"]);
});

test("printPdf(bytes) gives a text that runs over a line to the cell that it was set in", async () => {
  const rules = grid(50, 250, [60, 100, 40], [20, 20]);
  const glued = [...rules, text(84, 237, "30207邮电费"), text(120, 217, "12,345,678.90", 10)];
  expect(await textsOf({draws: glued})).toEqual(["30207\t邮电费\t", "\t12,345,678.90\t"]);
  const long = [...rules, text(112, 237, "机关事业单位基本养老"), text(185, 217, "1,234,567.89", 10)];
  expect(await textsOf({draws: long})).toEqual(["\t机关事业单位基本养老\t", "\t\t1,234,567.89"]);
  const cut = [...rules, "q 50 230 60 20 re W n", text(55, 237, "长得越过了格线的名称"), "Q", text(125, 237, "5.00")];
  expect(await textsOf({draws: cut})).toEqual(["长得越过了格线的名称\t5.00\t", "\t\t"]);
});

test("printPdf(bytes) reads tables of one page apart, in the order in which they stand", async () => {
  const draws = [
    ...grid(50, 150, [100, 100], [20]),
    text(60, 137, "下"),
    text(160, 137, "2"),
    text(50, 180, "表中间的话"),
    ...grid(50, 250, [100, 100], [20]),
    text(60, 237, "上"),
    text(160, 237, "1")
  ];
  expect(await textsOf({draws})).toEqual(["上\t1", "表中间的话", "下\t2"]);
});

test("printPdf(bytes) parts rows that no line parts by the amounts that stand under each other", async () => {
  const draws = [
    ...grid(50, 250, [100, 100, 100], [20, 60]),
    ...["科目", "金额", "备注"].map((t, i) => text(60 + i * 100, 237, t)),
    ...["甲", "乙", "丙"].map((t, i) => text(60, 215 - i * 15, t)),
    ...["1.00", "2.00", "3.00"].map((t, i) => text(160, 215 - i * 15, t)),
    text(260, 200, "备注二")
  ];
  expect(await textsOf({draws})).toEqual(["科目\t金额\t备注", "甲\t1.00\t", "乙\t2.00\t备注二", "丙\t3.00\t"]);
});

test("printPdf(bytes) reads a table that is set by blanks alone", async () => {
  const row = (y: number, ...cells: readonly string[]) =>
    cells.flatMap((cell, i) => (cell ? [text(i === 0 ? 50 : 110 + i * 90 - cell.length * 5, y, cell)] : []));
  const draws = [
    text(150, 280, "收入决算表", 14),
    text(50, 262, "部门：某局"),
    text(280, 262, "单位：万元"),
    ...["项目", "合计", "其他收入"].map((t, i) => text(60 + i * 100, 245, t)),
    ...row(230, "一般公共服务", "1,264.87", "264.87"),
    ...row(215, "教育", "10.82", ""),
    ...row(200, "国防", "", ""),
    ...row(185, "住房保障", "29.42", "0.42"),
    text(50, 160, "注：本表反映取得的收入，共3.00万元。")
  ];
  expect(await textsOf({draws})).toEqual([
    "收入决算表",
    "部门：某局 单位：万元",
    "项目\t合计\t其他收入",
    "一般公共服务\t1,264.87\t264.87",
    "教育\t10.82\t",
    "国防\t\t",
    "住房保障\t29.42\t0.42",
    "注：本表反映取得的收入，共3.00万元。"
  ]);
});

test("printPdf(bytes) leaves prose with figures and a list of contents as they are", async () => {
  const prose = ["本年收入合计2946.25万元，", "其中：财政拨款收入2940.05", "万元；其他收入6.20"];
  const draws = prose.map((t, i) => text(50, 200 - i * 15, t));
  expect(await textsOf({draws})).toEqual(prose);
  const contents = ["一、收入决算表", "二、支出决算表", "三、名词解释"].flatMap((t, i) => [
    text(50, 200 - i * 15, t),
    text(300, 200 - i * 15, String(i + 3))
  ]);
  expect(await textsOf({draws: contents})).toEqual(["一、收入决算表 3", "二、支出决算表 4", "三、名词解释 5"]);
});

test("printPdf(bytes) sees white lines on a coloured heading", async () => {
  const draws = [
    "0.2 0.3 0.6 rg 50 230 300 20 re f 0 g",
    "1 1 1 RG",
    line(150, 250, 150, 230),
    line(250, 250, 250, 230),
    "0 G",
    ...grid(50, 230, [100, 100, 100], [20]),
    ...["科目", "金额", "备注"].map((t, i) => text(60 + i * 100, 237, t)),
    ...["甲", "1.00", "乙"].map((t, i) => text(60 + i * 100, 217, t))
  ];
  expect(await textsOf({draws})).toEqual(["科目\t金额\t备注", "甲\t1.00\t乙"]);
});

test("printPdf(bytes) gives the lines of a wrapped label to the amounts beside, and leaves what is not clear as text", async () => {
  const row = (y: number, ...amounts: readonly string[]) => amounts.map((t, i) => text(150 + i * 80, y, t));
  const wrapped = [
    ...row(230, "1.00", "2.00"),
    text(50, 236, "机关事业"),
    text(50, 224, "单位养老"),
    ...row(205, "3.00", "4.00"),
    text(50, 205, "医疗"),
    ...row(185, "5.00", "6.00"),
    text(50, 185, "住房")
  ];
  expect(await textsOf({draws: wrapped})).toEqual([
    "机关事业单位养老\t1.00\t2.00",
    "医疗\t3.00\t4.00",
    "住房\t5.00\t6.00"
  ]);
  const unclear = [230, 215, 200].flatMap((y) => [...row(y, "1.00", "2.00"), text(60, y + 6, "年度资金")]);
  expect((await textsOf({draws: unclear})).some((t) => t.includes("\t"))).toBe(false);
});
