// @vitest-environment jsdom
import {expect, test} from "vitest";
import {Decimal} from "../../src/accounts/index.js";
import {isQuantity, operandsOf, type Quantity} from "../../src/components/index.js";
import {inYuan} from "../../src/figures/in-yuan.js";
import {drawings, type FigureRow, type Frames, type Lang, published, sumOf, toTable} from "../../src/figures/index.js";
import {unsigned} from "../../src/figures/unsigned.js";
import {inOtherUnit} from "./in-other-unit.js";
import {jilinFrames} from "./jilin-frames.js";

const LANGS = ["zh", "en"] as const;
const ids = new Set(jilinFrames.cells.map(({id}) => id));

/** Every published figure with its rows in one language. */
function made(frames: Frames, lang: Lang) {
  return published.map((figure) => {
    const rows = figure.rows(frames, lang);
    if (!rows) throw new Error(`missing rows: ${figure.id}`);
    return {figure, rows, words: figure.words(rows, lang), alt: figure.alt(rows, lang)};
  });
}

function quantitiesOf(rows: readonly FigureRow[]): readonly Quantity[] {
  return rows.flatMap((row) => Object.values(row).filter(isQuantity));
}

/** Amounts and rates that the rows hold, or that a column of them adds up to, as they may stand in words. */
function tellable(rows: readonly FigureRow[], lang: Lang): ReadonlySet<string> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const sums = names.flatMap((name) => {
    const column = rows.map((row) => Reflect.get(row, name)).filter(isQuantity);
    return column.length ? [sumOf(column)] : [];
  });
  const all = [...quantitiesOf(rows), ...sums];
  const yuan = lang === "en" ? all.map((q) => inYuan(q, {bare: true, sign: false})) : [];
  return new Set([...all.map(unsigned), ...yuan].map(canonical));
}

function canonical(digits: string): string {
  return new Decimal(digits.replaceAll(",", "")).toString();
}

/** Numbers with two or more decimals, or grouped by thousands: what is neither a count nor a year. */
function amountsIn(words: string): readonly string[] {
  const numbers = words.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return numbers.filter((n) => /\.\d\d|,\d{3}/.test(n)).map((n) => n.replace(/,+$/, ""));
}

test.each(LANGS)("published figures have words for the first document, without gaps (%s)", (lang) => {
  for (const {figure, words, alt} of made(jilinFrames, lang)) {
    const {title, subtitle, note = "", unit = ""} = words;
    expect([figure.id, title, subtitle, alt]).not.toContain("");
    expect([title, subtitle, note, unit, alt].join("\n")).not.toMatch(/undefined|null|NaN|\[object|\u2063/);
  }
});

test.each(LANGS)("published figures tell no amount that their rows do not hold, or add up to (%s)", (lang) => {
  for (const {figure, rows, words, alt} of made(jilinFrames, lang)) {
    const known = tellable(rows, lang);
    for (const said of [words.title, words.subtitle, words.note ?? "", alt]) {
      const unknown = amountsIn(said).filter((n) => !known.has(canonical(n)));
      expect([figure.id, ...unknown]).toEqual([figure.id]);
    }
  }
});

test.each(LANGS)("published figures tell digits of their rows to those who do not see them (%s)", (lang) => {
  for (const {figure, rows, alt} of made(jilinFrames, lang)) {
    const told = quantitiesOf(rows).filter((q) => alt.includes(unsigned(q)));
    expect([figure.id, told.length > 1]).toEqual([figure.id, true]);
  }
});

test.each(LANGS)("published figures stand on printed numbers, under keys fit for addresses (%s)", (lang) => {
  for (const {figure, rows} of made(jilinFrames, lang)) {
    const operands = quantitiesOf(rows).flatMap((q) => operandsOf(q).map(({id}) => id));
    expect([figure.id, ...operands.filter((id) => !ids.has(id))]).toEqual([figure.id]);
    const keys = rows.map(({key}) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([figure.id, ...keys.filter((key) => !/^[\dA-Za-z-]+$/.test(key))]).toEqual([figure.id]);
    const missing = figure.columns(lang).filter(({name}) => !rows.some((row) => name in row));
    expect([figure.id, ...missing]).toEqual([figure.id]);
  }
});

test.each(LANGS)("published figures of a document in 元 say no 万元, and draw (%s)", (lang) => {
  for (const {figure, rows, words, alt} of made(inOtherUnit(jilinFrames, {moved: false}), lang)) {
    const headings = toTable(figure, rows, lang).columns.map(({title, unit}) => `${title} ${unit}`);
    const [drawing] = drawings(figure, rows, {width: [340], lang});
    const said = [...Object.values(words), ...headings, alt, drawing?.textContent ?? "missing drawing 万元"];
    expect([figure.id, ...said.filter((s) => /万元|10,000 yuan/.test(s))]).toEqual([figure.id]);
  }
});

test("published figures tell the same in English whatever unit tables, forms and narrative are printed in", () => {
  const titles = (frames: Frames) => made(frames, "en").map(({words}) => words.title);
  const [table, form, said] = [/^0\d:/, /^10:/, /^claim:/].map((only) => titles(inOtherUnit(jilinFrames, {only})));
  const own = titles(jilinFrames);
  expect(titles(inOtherUnit(jilinFrames))).toEqual(own);
  expect(table).toEqual(own);
  expect(form).toEqual(own);
  expect(said).toEqual(own);
});

test("published figures have short headlines", () => {
  for (const {figure, words} of made(jilinFrames, "zh"))
    expect([figure.id, words.title.replaceAll(" ", "").length <= 35]).toEqual([figure.id, true]);
  for (const {figure, words} of made(jilinFrames, "en"))
    expect([figure.id, words.title.length <= 110]).toEqual([figure.id, true]);
});
