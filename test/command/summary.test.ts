import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {afterAll, beforeAll, expect, test} from "vitest";
import {type Amount, parseAmount, viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {summaryFields} from "../../src/command/summary/summary-fields.js";
import {toFileRow} from "../../src/command/summary/to-file-row.js";
import {toSummaryRow} from "../../src/command/summary/to-summary-row.js";
import {toYuan} from "../../src/command/summary/to-yuan.js";
import {writeSummary} from "../../src/command/summary/write-summary.js";
import type {FrameRow} from "../../src/data/index.js";
import {madeAccounts} from "../data/made-accounts.js";
import {readBack} from "../properties/read-back.js";
import {layouts, syntheticAccounts} from "../synthetic/index.js";

let scratch = "";
let rows: FrameRow[] = [];

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "juesuan-"));
  const read = layouts.slice(0, 2).map((layout, i) => {
    const view = viewOf(readBack(syntheticAccounts(i + 1, layout)));
    return toRow(`${layout.id}.txt`, toSummaryRow(view, checkAccounts(view)));
  });
  const refusal = {reason: "scanned", zh: "扫描件。", en: "A scan."} as const;
  const refused = toFileRow({
    target: {path: "c/=1+1.pdf", kind: "file"},
    name: "",
    sha256: "ab",
    ok: false,
    refusal
  });
  rows = [...read, refused];
});
afterAll(() => rmSync(scratch, {recursive: true}));

function toRow(path: string, row: FrameRow): FrameRow {
  return toFileRow({target: {path, kind: "file"}, name: "", sha256: "cd", ok: true, row, contradictions: 0}, "folder");
}

function amount(text: string): Amount {
  const parsed = parseAmount(text);
  if (!parsed) throw new Error(`invalid amount: ${text}`);
  return parsed;
}

test.each([
  ["7698.92", "万元", "76989200"],
  ["7,698.9", "万元", "76989000"],
  ["28861.938591", "万元", "288619385.91"],
  ["0.00", "万元", "0"],
  ["-12.30", "万元", "-123000"],
  ["76989200.05", "元", "76989200.05"],
  ["1.5", "亿元", "150000000"],
  ["1234567890123456789.01", "万元", "12345678901234567890100"],
  ["12", "个", ""],
  ["9".repeat(40), "万元", ""]
])("toYuan(%s %s) is %s", (text, unit, yuan) => {
  expect(toYuan(amount(text), unit)).toBe(yuan);
});

test("toSummaryRow(view, findings) tells the document, its coverage, its findings and its amounts", () => {
  const view = viewOf(madeAccounts);
  expect(toSummaryRow(view, checkAccounts(view))).toMatchObject({
    file: "example-2023.txt",
    format: "pdf",
    department: "示范县档案馆",
    year: 2023,
    unit: "万元",
    cells: 7,
    blanks: 1,
    narrativeNumbers: 2,
    narrativeNumbersRead: 2,
    unreadable: 1,
    repairs: 1,
    expenditure: "1234.50",
    expenditureYuan: "12345000",
    basic: "",
    basicYuan: ""
  });
});

test("toSummaryRow(view, findings) gives every amount of the summary that a whole document prints", () => {
  const [made] = rows;
  for (const id of ["incomeTotal", "expenditureTotal", "basic", "project", "sangongBudget", "receptionOutturn"])
    expect(made?.[`${id}Yuan`], id).toMatch(/^\d+(\.\d+)?$/);
});

test("writeSummary(FILE.csv, rows) writes what Excel opens, amounts as their digits", async () => {
  const path = join(scratch, "summary.csv");
  await writeSummary(path, rows);
  const text = readFileSync(path, "utf8");
  expect(text.startsWith("\uFEFFpath,folder,status,reason,")).toBe(true);
  const read = csvParse(text.slice(1));
  expect(read.columns).toEqual(summaryFields.map((field) => field.name));
  expect(read.map(({path, status}) => [path, status])).toEqual([
    [`${layouts[0]?.id}.txt`, "read"],
    [`${layouts[1]?.id}.txt`, "read"],
    ["c/=1+1.pdf", "refused"]
  ]);
  expect(read[0]?.incomeTotalYuan).toBe(rows[0]?.incomeTotalYuan);
  expect(read[2]).toMatchObject({file: "\t=1+1.pdf", reason: "scanned", message: "扫描件。", cells: "", basicYuan: ""});
});

test("writeSummary(FILE.parquet, rows) writes decimals, integers and texts, and nothing where nothing is", async () => {
  const path = join(scratch, "summary.parquet");
  await writeSummary(path, rows);
  const bytes = readFileSync(path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const read = await parquetReadObjects({file});
  expect(read).toHaveLength(3);
  expect(Object.keys(read[0] ?? {})).toEqual(summaryFields.map((field) => field.name));
  for (const [i, row] of rows.entries()) {
    expect(read[i]?.path).toBe(row.path);
    expect(read[i]?.cells).toBe(row.cells ?? null);
    expect(read[i]?.incomeTotal).toBe(row.incomeTotal ?? "");
    expect(read[i]?.incomeTotalYuan).toBe(row.incomeTotalYuan ? Number(row.incomeTotalYuan) : null);
  }
  const column = parquetMetadata(file).schema.find(({name}) => name === "incomeTotalYuan");
  expect(column).toMatchObject({type: "FIXED_LEN_BYTE_ARRAY", converted_type: "DECIMAL", precision: 38});
});

test("writeSummary(path, rows) gives the same bytes for the same documents, and leaves nothing where it fails", async () => {
  const [a, b] = ["a.parquet", "b.parquet"].map((name) => join(scratch, name));
  await writeSummary(a ?? "", rows);
  await writeSummary(b ?? "", rows);
  expect(readFileSync(a ?? "").equals(readFileSync(b ?? ""))).toBe(true);
  await expect(writeSummary(join(scratch, "absent/s.csv"), rows)).rejects.toThrow("ENOENT");
});

test("writeSummary(path, []) writes the columns alone", async () => {
  await writeSummary(join(scratch, "none.csv"), []);
  expect(readFileSync(join(scratch, "none.csv"), "utf8").split("\r\n")).toHaveLength(2);
  await writeSummary(join(scratch, "none.parquet"), []);
});
