// @vitest-environment jsdom
import {csvParseRows} from "d3";
import JSZip from "jszip";
import {expect, test} from "vitest";
import {isQuantity, operandsOf, type Quantity} from "../../src/components/index.js";
import {dataColumns} from "../../src/embed/data-columns.js";
import {originText} from "../../src/embed/origin-text.js";
import {parseFigureJson} from "../../src/embed/parse-figure-json.js";
import {plainText} from "../../src/embed/plain-text.js";
import type {Publication} from "../../src/embed/publication.js";
import {type Rendered, renderFigure} from "../../src/embed/render-figure.js";
import {toFigureCsv} from "../../src/embed/to-figure-csv.js";
import {toFigureDescriptor} from "../../src/embed/to-figure-descriptor.js";
import {toFigureJson} from "../../src/embed/to-figure-json.js";
import {toMarkdown} from "../../src/embed/to-markdown.js";
import {toWorkbook} from "../../src/embed/to-workbook.js";
import {drawings, published, toTable} from "../../src/figures/index.js";
import {jilinFrames} from "../figures/jilin-frames.js";

const publication: Publication = {
  origin: "https://example.org",
  base: "/",
  version: {hash: "0123abcd", date: "2026-11-23"}
};
const all = published.flatMap((figure) =>
  (["zh", "en"] as const).flatMap((lang) => renderFigure(figure, jilinFrames, {lang}) ?? [])
);
const cases = all.map((rendered) => ({name: `${rendered.figure.id} (${rendered.lang})`, rendered}));

/** The digits of a table, row by row. */
function digitsOfTable({table}: Rendered): string[] {
  return table.rows.flatMap(({values}) => values.filter(isQuantity).map((q) => q.text));
}

/** Values of a sheet as Excel would show them: shared, inline and number cells, with their formats. */
async function readSheet(bytes: Uint8Array, at: number): Promise<string[][]> {
  const zip = await JSZip.loadAsync(bytes);
  const text = (name: string) => zip.file(name)?.async("string") ?? Promise.resolve("");
  const parse = async (name: string) => new DOMParser().parseFromString(await text(name), "text/xml");
  const shared = [...(await parse("xl/sharedStrings.xml")).querySelectorAll("si")].map((si) => si.textContent ?? "");
  const styles = await parse("xl/styles.xml");
  const codes = new Map(
    [...styles.querySelectorAll("numFmt")].map((f) => [f.getAttribute("numFmtId"), f.getAttribute("formatCode")])
  );
  const formats = [...styles.querySelectorAll("cellXfs > xf")].map(
    (xf) => codes.get(xf.getAttribute("numFmtId")) ?? ""
  );
  const cell = (c: Element) => {
    const value = c.querySelector("v")?.textContent ?? c.querySelector("t")?.textContent ?? "";
    if (c.getAttribute("t") === "s") return shared[Number(value)] ?? "";
    if (c.getAttribute("t") === "inlineStr" || value === "") return value;
    return shown(Number(value), formats[Number(c.getAttribute("s") ?? 0)] ?? "");
  };
  const sheet = await parse(`xl/worksheets/sheet${at}.xml`);
  return [...sheet.querySelectorAll("row")].map((row) => {
    const cells = [...row.querySelectorAll("c")].map((c) => [columnOf(c), cell(c)] as const);
    return Object.assign(Array<string>(Math.max(0, ...cells.map(([i]) => i + 1))).fill(""), Object.fromEntries(cells));
  });
}

function columnOf(cell: Element): number {
  const letters = cell.getAttribute("r")?.replace(/\d/g, "") ?? "A";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shown(value: number, format: string): string {
  const decimals = format.split(".")[1]?.length ?? 0;
  const fixed = value.toFixed(decimals);
  return format.startsWith("#,##0") ? fixed.replace(/\B(?=(?:\d{3})+(?!\d)(?<!\.\d*))/g, ",") : fixed;
}

test.each(cases)("$name: the CSV holds the digits and origins of the table", ({rendered}) => {
  const csv = toFigureCsv(rendered);
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  const [heads = [], ...lines] = csvParseRows(csv.slice(1));
  const columns = dataColumns(rendered.table, rendered.lang);
  expect(new Set(heads).size).toBe(columns.length);
  const pick = (holds: string) =>
    lines.flatMap((line) => line.filter((text, i) => columns[i]?.holds === holds && text));
  const quantities = rendered.table.rows.flatMap(({values}) => values.filter(isQuantity));
  expect(pick("origin")).toEqual(quantities.map(originText));
  const digits = lines.flatMap((line, r) =>
    columns.flatMap((c, i) =>
      c.holds === "digits" && isQuantity(rendered.table.rows[r]?.values[c.at]) ? [line[i]] : []
    )
  );
  expect(digits).toEqual(digitsOfTable(rendered));
});

test.each(cases)(
  "$name: the workbook shows the digits of the CSV, and a place for every operand",
  async ({rendered}) => {
    const bytes = await toWorkbook(rendered, publication);
    const [heads = [], ...lines] = csvParseRows(toFigureCsv(rendered).slice(1));
    const data = await readSheet(bytes, 2);
    expect(data[0]).toEqual(heads);
    expect(data.slice(1).map((row) => heads.map((_, i) => row[i] ?? ""))).toEqual(lines);
    const operands = rendered.table.rows.flatMap(({values}) => values.filter(isQuantity).flatMap(operandsOf));
    const places = (await readSheet(bytes, 3)).slice(1);
    expect(places.map((line) => line[5])).toEqual(operands.map((o) => o.id));
    const ledger = `https://example.org/${rendered.lang === "en" ? "en/" : ""}ledger`;
    expect(places.map((line) => line[8])).toEqual(operands.map((o) => `${ledger}#cell=${o.id}`));
    expect((await readSheet(bytes, 1))[0]?.[1]).toBe(plainText(rendered.words.title));
    expect(await toWorkbook(rendered, publication)).toEqual(bytes);
  }
);

test.each(cases)("$name: rows are drawn again from the JSON, to the same drawing", ({rendered}) => {
  const {figure, lang, rows, table} = rendered;
  const parsed = parseFigureJson(toFigureJson(rendered, publication));
  expect(parsed.rows).toEqual(JSON.parse(JSON.stringify(rows)));
  expect(toTable(figure, parsed.rows, lang)).toEqual(table);
  const again = drawings(figure, parsed.rows, {width: 560, lang});
  expect(again[0]?.outerHTML).toBe(rendered.drawings[1]?.outerHTML);
});

test.each(cases)("$name: the Markdown has the digits of the table, each leading to its place", ({rendered}) => {
  const markdown = toMarkdown(rendered, publication);
  const lines = markdown.split("\n").filter((line) => line.startsWith("| "));
  expect(lines).toHaveLength(rendered.table.rows.length + 2);
  const ids = rendered.table.rows.flatMap(({values}) => values.filter(isQuantity).flatMap(operandsOf)).map((o) => o.id);
  expect([...markdown.matchAll(/ledger#cell=([^>]+)>/g)].map((match) => match[1])).toEqual(ids);
  for (const digits of digitsOfTable(rendered)) expect(markdown).toContain(digits);
  expect(markdown.startsWith(`## ${plainText(rendered.words.title)}\n`)).toBe(true);
  expect(markdown).toContain(plainText(rendered.words.source));
});

test.each(cases)("$name: the descriptor has a field for each column of the CSV", ({rendered}) => {
  const descriptor = JSON.parse(toFigureDescriptor(rendered, publication));
  const [resource] = descriptor.resources;
  const [heads] = csvParseRows(toFigureCsv(rendered).slice(1));
  expect(resource.schema.fields.map((field: {name: string}) => field.name)).toEqual(heads);
  expect(resource.path).toBe(`${rendered.figure.id}.csv`);
  expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
});

test("data files say the unit of an operand where it is not the number's", async () => {
  const rendered = all.find(({figure, lang}) => figure.id === "vehicle-cost" && lang === "zh");
  if (!rendered) throw new Error("missing figure: vehicle-cost");
  const origins = rendered.table.rows.flatMap(({values}) => values.filter(isQuantity).map(originText));
  expect(origins.find((origin) => origin.includes("÷"))).toMatch(/^\{09:[^}]+\} 万元 × 10000 ÷ \{claim:[^}]+\}$/);
  const places = await readSheet(await toWorkbook(rendered, publication), 3);
  expect(places.find((line) => line[5]?.startsWith("09:"))?.[6]).toBe("153.90 万元");
  expect(places.find((line) => line[5]?.startsWith("09:"))?.[4]).toContain("153.90 万元 × 10000 ÷ ");
  expect(toMarkdown(rendered, publication)).toMatch(/\[153\.90\]\([^)]+\) 万元 × 10000 ÷ /);
});

test("toWorkbook(rendered) writes digits that no float keeps as text", async () => {
  const [base] = all;
  if (!base) throw new Error("missing figure");
  const odd = ["12345678901234567.89", "0.30", "-1,234.50", "007", "1,234,567.00"].map(
    (text, i): Quantity => ({text, value: 0, unit: "万元", origin: [{id: `01:${i}:a`, text, unit: "万元", label: "a"}]})
  );
  const table = {
    columns: [
      {name: "label", title: "a"},
      {name: "amount", title: "b", unit: "万元"}
    ],
    rows: odd.map((q, i) => ({key: String(i), values: [`=${i}`, q]}))
  };
  const sheet = await readSheet(await toWorkbook({...base, table}, publication), 2);
  expect(sheet.slice(1).map((row) => row[1])).toEqual(odd.map((q) => q.text));
});

test("toFigureCsv(rendered) lets no text run as a formula, and leaves digits as they are", () => {
  const [base] = all;
  if (!base) throw new Error("missing figure");
  const texts = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1+1", "-5.00", "+3.2%", "-1,234.50", "-", "5-1"];
  const q: Quantity = {
    text: "-7.10",
    value: -7.1,
    unit: "万元",
    origin: [{id: "01:a:b", text: "-7.10", unit: "万元", label: "a"}]
  };
  const table = {
    columns: [
      {name: "label", title: "=a"},
      {name: "amount", title: "b", unit: "万元"}
    ],
    rows: texts.map((text, i) => ({key: String(i), values: [text, q]}))
  };
  const [heads, ...lines] = csvParseRows(toFigureCsv({...base, table}).slice(1));
  expect(heads?.[0]).toBe("\t=a");
  expect(lines.map(([text]) => text)).toEqual(texts.map((text, i) => (i < 5 ? `\t${text}` : text)));
  expect(new Set(lines.map(([, digits]) => digits))).toEqual(new Set(["-7.10"]));
  expect(JSON.parse(toFigureDescriptor(base, publication)).resources[0].description).toContain("制表符");
});
