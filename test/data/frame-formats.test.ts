import {tableFromIPC} from "@uwdata/flechette";
import {csvParseRows} from "d3";
import fc from "fast-check";
import {expect, test} from "vitest";
import {type Frame, toFrame} from "../../src/data/frame.js";
import {field} from "../../src/data/resource.js";
import {toArquero} from "../../src/data/to-arquero.js";
import {toArrow} from "../../src/data/to-arrow.js";
import {toCsv} from "../../src/data/to-csv.js";
import {toJson} from "../../src/data/to-json.js";

const FIELDS = [
  field("code", "string", "编码", "Code."),
  field("amount", "number", "金额", "Amount."),
  field("order", "integer", "次序", "Order."),
  field("found", "boolean", "有", "Found.")
];

const frame = frameOf([
  {code: "01", amount: "7841.66", order: 0, found: true},
  {code: "乙, “丙”", amount: "6209.1", order: 1, found: false},
  {code: "", amount: "", order: 2, found: true},
  {code: "-", amount: "-0.05", order: 3, found: true}
]);

test("toFrame(parts) takes an empty amount for none, keeps an empty text, and finds the scale", () => {
  expect(frame.columns.map((c) => c.scale)).toEqual([0, 2, 0, 0]);
  expect(frame.rows[2]).toEqual({code: "", amount: null, order: 2, found: true});
});

test("toFrame(parts) throws on a row that lacks a column", () => {
  expect(() => frameOf([{code: "01"}])).toThrow("missing column: amount, in frame made");
});

test("toArrow(frame) stores decimals exactly", () => {
  expect(exactAmounts(frame)).toEqual([784166n, 620910n, null, -5n]);
});

test("toArrow(frame) stores any amount exactly, beyond what a float holds", () => {
  const amounts = fc.array(fc.tuple(fc.bigInt({min: -(10n ** 30n), max: 10n ** 30n}), fc.integer({min: 0, max: 4})));
  fc.assert(
    fc.property(amounts, (made) => {
      const texts = made.map(([n, scale]) => (scale ? `${n}.${"9".repeat(scale)}` : String(n)));
      const made_ = frameOf(texts.map((amount, order) => ({code: "", amount, order, found: true})));
      const scale = made_.columns[1]?.scale ?? 0;
      const back = exactAmounts(made_).map((n) => toDigits(n, scale));
      expect(back).toEqual(texts.map((t) => toDigits(toScaled(t, scale), scale)));
    })
  );
});

test("toArrow(frame) gives the same bytes again, and keeps texts, integers and flags", () => {
  expect(toArrow(frame)).toEqual(toArrow(frame));
  const {code, order, found} = tableFromIPC(toArrow(frame)).toColumns();
  expect([...(code ?? [])]).toEqual(frame.rows.map((r) => r.code));
  expect([...(order ?? [])]).toEqual([0, 1, 2, 3]);
  expect([...(found ?? [])]).toEqual([true, false, true, true]);
});

test("toArrow(frame) takes a frame with no rows", () => {
  const empty = tableFromIPC(toArrow(frameOf([])));
  expect(empty.numRows).toBe(0);
  expect(empty.names).toEqual(["code", "amount", "order", "found"]);
});

test("toCsv(frame) begins with a byte order mark, ends lines with CRLF, and keeps the digits printed", () => {
  const csv = toCsv(frame);
  expect(csv.startsWith("\uFEFFcode,amount,order,found\r\n01,7841.66,0,true\r\n")).toBe(true);
  expect(csv.endsWith("-,-0.05,3,true\r\n")).toBe(true);
  expect(csvParseRows(csv.slice(1))[2]).toEqual(["乙, “丙”", "6209.1", "1", "false"]);
});

test("toCsv(frame) lets no text run as a formula, and writes it as it is for programs", () => {
  const risky = frameOf([{code: "=1+1", amount: "-0.05", order: 0, found: true}]);
  expect(toCsv(risky)).toContain("\r\n\t=1+1,-0.05,0,true\r\n");
  expect(toCsv(risky, {excel: false})).toContain("\n=1+1,-0.05,0,true\n");
});

test("toJson(frame) gives the rows back, amounts as texts", () => {
  expect(JSON.parse(toJson(frame))).toEqual(frame.rows);
  expect(toJson(frame)).toContain('"amount":"6209.1"');
  expect(JSON.parse(toJson(frameOf([])))).toEqual([]);
});

test("toArquero(frame, {exact}) gives numbers to draw, or whole numbers whose sums are exact", () => {
  expect(toArquero(frame).array("amount")).toEqual([7841.66, 6209.1, null, -0.05]);
  expect(toArquero(frame, {exact: true}).array("amount")).toEqual([784166n, 620910n, null, -5n]);
});

function frameOf(rows: Frame["rows"]): Frame {
  return toFrame({name: "made", title: "样例", description: "Made up.", fields: FIELDS, rows});
}

function exactAmounts(made: Frame): unknown[] {
  return [...(tableFromIPC(toArrow(made), {useDecimalInt: true}).getChild("amount") ?? [])];
}

function toScaled(text: string, scale: number): bigint {
  const [whole = "", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}

function toDigits(n: unknown, scale: number): string {
  return `${n}e-${scale}`;
}
