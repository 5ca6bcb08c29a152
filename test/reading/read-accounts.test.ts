import {expect, test} from "vitest";
import {type Accounts, coverageOf} from "../../src/accounts/index.js";
import {MAX_BYTES, readAccounts} from "../../src/reading/index.js";
import {type Layout, madeCells, madeDocument, madeTables, toBytes} from "./made-document.js";
import {toGbk} from "./to-gbk.js";

const OPTIONS = {file: "made.txt", sha256: "0".repeat(64)};
const NO_CONTENTS = {contents: ""};

test("readAccounts(bytes) reads cover, contents, every table and the narrative", () => {
  const accounts = read(toBytes(madeDocument()));
  expect(accounts.document).toEqual({
    department: "示例市档案局",
    year: "2024",
    date: "2025-08-20",
    unit: "万元",
    format: "text",
    ...OPTIONS
  });
  expect(coverageOf(accounts).cellsByTable).toEqual(madeCells);
  expect(accounts.contents.filter((c) => !c.found)).toEqual([]);
  expect(accounts.contents.find((c) => c.title === "收入决算表")).toMatchObject({part: "2", ordinal: "2"});
  expect(accounts.tables.map((t) => t.status)).toEqual(
    [..."rrrrrr"].map(() => "read").concat("empty", "empty", "read", "missing")
  );
  expect(accounts.numbers.map((n) => n.text.replace(/\s/g, ""))).toEqual(["73万元", "73万元"]);
  expect(accounts.unread).toEqual([]);
});

const layouts: readonly (readonly [string, Layout])[] = [
  [
    "tables in another order, the three public expenses seventh",
    {order: ["01", "02", "03", "04", "05", "06", "09", "07", "08"]}
  ],
  ["tables in reverse", {order: Object.keys(madeTables).reverse()}],
  ["a number of the ministry's set", {heading: (title, id) => `${title}\n财决公开${id}表\n单位：万元`}],
  ["no number", {heading: (title) => `${title}\n单位：万元`}],
  ["表一： before the title", {heading: (title, _, at) => `表${"一二三四五六七八九"[at]}：${title}\n单位：万元`}],
  ["book title marks and the year", {heading: (title) => `《2024年度${title}》`}],
  ["no contents list", NO_CONTENTS],
  ["no part headings", {parts: false, ...NO_CONTENTS}],
  ["the unit in one line with the department", {heading: (title) => `${title}\n部门：示例市档案局\t\t\t单位：万元`}]
];

test.each(layouts)("readAccounts(bytes) reads the same from a document with %s", (_, layout) => {
  const accounts = read(toBytes(madeDocument(layout)));
  expect(coverageOf(accounts).cellsByTable).toEqual(madeCells);
  expect(textsOf(accounts)).toEqual(textsOf(read(toBytes(madeDocument()))));
  expect(accounts.numbers).toHaveLength(2);
  expect(accounts.document).toMatchObject({department: "示例市档案局", year: "2024", unit: "万元"});
  expect(accounts.repairs).toEqual([]);
});

test("readAccounts(bytes) knows tables without titles by their headings", () => {
  const accounts = read(
    toBytes(madeDocument({order: ["01", "02", "03", "04", "06", "09"], heading: () => "\n单位：万元"}))
  );
  expect(coverageOf(accounts).cellsByTable).toMatchObject({...madeCells, "05": 0});
});

test("readAccounts(bytes) reads a table that goes on below repeated headings", () => {
  const head = `公开 03 表\n单位：万元\n${madeTables["03"]?.split("\n").slice(0, 3).join("\n")}`;
  const text = madeDocument().replace(
    "\n210\t卫生健康支出\t4.00\t4.00\t\t\t\t\n",
    `\n\n${head}\n210\t卫生健康支出\t4.00\t4.00\t\t\t\t\n`
  );
  const accounts = read(toBytes(text));
  expect(coverageOf(accounts).cellsByTable).toEqual(madeCells);
});

test("readAccounts(bytes) passes over a table that is none of the ten, and says so", () => {
  const extra = "国有资产占用情况表\n项目\t数量\n车辆\t3.00\n房屋\t20.00\n\n第三部分";
  const accounts = read(
    toBytes(madeDocument().replace("第三部分 2024年度部门决算情况说明\n\n", `${extra} 2024年度部门决算情况说明\n\n`))
  );
  expect(coverageOf(accounts).cellsByTable).toEqual(madeCells);
  expect(accounts.unread.map((u) => [u.text, u.reason])).toContainEqual(["国有资产占用情况表", "unknown-table"]);
});

test("readAccounts(bytes) keeps the longer of two tables of one title, and names the other", () => {
  const second = `三、支出决算表\n\n支出决算表\n科目代码\t科目名称\t本年支出合计\n201\t一般公共服务支出\t9.00\n\n第三部分`;
  const accounts = read(toBytes(madeDocument().replace("第三部分 2024年度部门决算情况说明\n\n", `${second} 说明\n\n`)));
  expect(coverageOf(accounts).cellsByTable["03"]).toBe(madeCells["03"]);
  expect(accounts.unread.map((u) => [u.table, u.reason])).toContainEqual(["03", "unknown-table"]);
});

test("readAccounts(bytes) gives rows outside the tables to none of them", () => {
  const text = madeDocument()
    .replace("负责示例档案的保管。", "科室\t人数\n办公室\t12\n")
    .replace("一、基本支出：示例。", "词\t义\n201\t某类\t8.00\t8.00\n");
  const accounts = read(toBytes(text));
  expect(coverageOf(accounts).cellsByTable).toEqual(madeCells);
  expect(accounts.unread.map((u) => u.reason)).toEqual(["unknown-table"]);
});

test("readAccounts(bytes) reads on where a table is missing, and says so", () => {
  const accounts = read(toBytes(madeDocument({order: ["01", "02", "04", "05", "06", "07", "08", "09"]})));
  expect(coverageOf(accounts).cellsByTable).toEqual({...madeCells, "03": 0});
  expect(accounts.tables.find((t) => t.id === "03")).toMatchObject({status: "missing", title: "支出决算表"});
  expect(accounts.contents.filter((c) => !c.found).map((c) => c.title)).toEqual(["支出决算表"]);
  expect(accounts.unread).toMatchObject([{table: "03", reason: "missing-table"}]);
});

test("readAccounts(bytes) reads what stands before the place where a document is cut off", () => {
  const whole = madeDocument();
  const text = whole.slice(0, whole.indexOf("210\t卫生健康支出\t4.00\t4.00\t\t\t\t\n") + 14);
  const accounts = read(toBytes(text));
  expect(accounts.tables.map((t) => t.status)).toEqual(["read", "read", "truncated", ...Array(7).fill("missing")]);
  expect(accounts.unread).toContainEqual(expect.objectContaining({table: "03", reason: "truncated-table"}));
  expect(accounts.unread).toContainEqual(expect.objectContaining({reason: "missing-part"}));
  expect(accounts.cells.find((c) => c.id === "03:201:total")?.text).toBe("66.00");
});

test("readAccounts(bytes) takes no half number for a whole one where a document is cut off", () => {
  const whole = madeDocument();
  const printed = textsOf(read(toBytes(whole)));
  for (let end = whole.indexOf("第二部分 2024年度部门决算表\n\n"); end < whole.length; end += 17) {
    const reading = readAccounts(toBytes(whole.slice(0, end)), OPTIONS);
    const cells = reading.ok ? reading.accounts.cells.filter((c) => c.amount) : [];
    expect(cells.filter((c) => c.text !== printed[c.id]).map((c) => `${c.id} ${c.text} at ${end}`)).toEqual([]);
  }
});

test("readAccounts(bytes) survives being cut off anywhere", () => {
  const bytes = toBytes(madeDocument());
  for (let end = 0; end < bytes.length; end += 61)
    expect(() => readAccounts(bytes.slice(0, end), OPTIONS)).not.toThrow();
});

test("readAccounts(bytes) survives the loss of any line", () => {
  const lines = madeDocument().split("\n");
  for (const i of lines.keys()) expect(() => read(toBytes(lines.toSpliced(i, 1).join("\n")))).not.toThrow();
});

test("readAccounts(bytes) reads other line ends and encodings alike", () => {
  const text = madeDocument();
  const plain = textsOf(read(toBytes(text)));
  expect(textsOf(read(toBytes(text.replaceAll("\n", "\r\n"))))).toEqual(plain);
  expect(textsOf(read(toGbk(text)))).toEqual(plain);
  expect(textsOf(read(toBytes(`\ufeff${text}`)))).toEqual(plain);
  expect(textsOf(read(new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))))).toEqual(plain);
});

test("readAccounts(bytes) refuses what is no final accounts, and what is too large", () => {
  expect(refusalOf(toBytes("春天来了。\n姓名\t年龄\n甲\t3\n"))).toBe("not-accounts");
  expect(refusalOf(new Uint8Array(MAX_BYTES + 1))).toBe("too-large");
  expect(refusalOf(new Uint8Array())).toBe("empty");
});

function read(bytes: Uint8Array): Accounts {
  const reading = readAccounts(bytes, OPTIONS);
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.en}`);
  return reading.accounts;
}

function refusalOf(bytes: Uint8Array): string {
  const reading = readAccounts(bytes, OPTIONS);
  return reading.ok ? "" : reading.refusal.reason;
}

function textsOf({cells}: Accounts): Record<string, string> {
  return Object.fromEntries(cells.map((c) => [c.id, c.text]));
}

test.each(["201\t支出\t1.00\t1.00\n", "a\tb\n", "x\n", "\n"])(
  "readAccounts(bytes) refuses more rows or lines than accounts have, at once (%j)",
  (line) => {
    const text = madeDocument().replace("210\t卫生健康支出", `${line.repeat(150_000)}210\t卫生健康支出`);
    expect(readAccounts(toBytes(text), OPTIONS)).toMatchObject({ok: false, refusal: {reason: "too-many"}});
  }
);
