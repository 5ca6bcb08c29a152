import {expect, test} from "vitest";
import {LINE_HEIGHT} from "../../src/components/chart-options.js";
import {layOutNestedBars} from "../../src/components/lay-out-nested-bars.js";
import {digitsOf} from "../../src/components/quantity.js";
import {toWidth} from "../../src/components/text-width.js";
import {nestedRows} from "./nested-rows.js";
import {printed} from "./quantities.js";

interface Box {
  readonly what: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const parts = [
  {name: "basic", title: "基本支出"},
  {name: "project", title: "项目支出"}
] as const;
const beside = {name: "share", title: "占支出"} as const;
const english = nestedRows.map((row) => ({...row, label: "Medical care of administrative and public institutions"}));
const lopsided = nestedRows.map((row) => ({...row, basic: printed("0.01"), project: printed("129.99")}));

/** Every text and bar of a layout. */
function boxesOf(rows: typeof nestedRows, width: number): readonly Box[] {
  const fontSize = width < 480 ? 13 : 14;
  const {bands, names, named, stacked} = layOutNestedBars(rows, {width, fontSize, parts, beside});
  const line = fontSize * LINE_HEIGHT;
  const labels = bands.map((b): Box => {
    const lines = b.label.split("\n");
    const wide = Math.max(...lines.map(toWidth)) * fontSize;
    return {what: b.label, x1: b.labelX, x2: b.labelX + wide, y1: b.labelY, y2: b.labelY + lines.length * line};
  });
  const digits = bands.map((b): Box => {
    const wide = toWidth(digitsOf(b.row.amount)) * fontSize;
    const x1 = stacked ? b.digitsX - wide : b.digitsX;
    return {what: "digits", x1, x2: x1 + wide, y1: b.digitsY - fontSize / 2, y2: b.digitsY + fontSize / 2};
  });
  const over = names.map((n): Box => {
    const y2 = (named?.y1 ?? 0) - 5 - n.lane * line;
    const wide = toWidth(n.text) * fontSize;
    const x1 = n.anchor === "end" ? n.x - wide : n.x;
    return {what: n.text, x1, x2: x1 + wide, y1: y2 - fontSize, y2};
  });
  const bars = bands.map((b): Box => {
    const xs = b.segments.flatMap((s) => [s.x1, s.x2]);
    return {what: `bar ${b.row.key}`, x1: Math.min(...xs), x2: Math.max(...xs), y1: b.y1, y2: b.y2};
  });
  return [...labels, ...digits, ...over, ...bars];
}

const cases = [320, 340, 479, 480, 560, 760, 1400].flatMap((width) => [
  {width, kind: "Chinese", rows: nestedRows},
  {width, kind: "English", rows: english},
  {width, kind: "lopsided", rows: lopsided},
  {width, kind: "one", rows: nestedRows.slice(0, 1)}
]);

test.each(cases)(
  "layOutNestedBars(rows, {width: $width}) keeps $kind texts and bars apart and within",
  ({width, rows}) => {
    const boxes = boxesOf(rows, width);
    for (const box of boxes) {
      expect(box.x1, box.what).toBeGreaterThanOrEqual(0);
      expect(box.x2, box.what).toBeLessThanOrEqual(width + 0.5);
    }
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const apart = a.x2 <= b.x1 + 0.5 || b.x2 <= a.x1 + 0.5 || a.y2 <= b.y1 + 0.5 || b.y2 <= a.y1 + 0.5;
        expect(apart, `${a.what} and ${b.what}`).toBe(true);
      }
  }
);

test("layOutNestedBars(rows) indents each depth and makes it thinner", () => {
  const {bands} = layOutNestedBars(nestedRows, {width: 760, fontSize: 14, parts});
  const [total, section, group, item] = bands;
  const thick = (band: typeof total) => (band ? band.y2 - band.y1 : 0);
  expect([total, section, group, item].map((b) => b?.labelX)).toEqual([0, 14, 28, 42]);
  expect(thick(total)).toBeGreaterThan(thick(section));
  expect(thick(section)).toBeGreaterThan(thick(group));
  expect(thick(group)).toBeGreaterThan(thick(item));
});

test("layOutNestedBars(rows) draws what is very small so that it is seen, and nought not at all", () => {
  const rows = [...nestedRows, {...nestedRows[0], key: "none", amount: printed("0.00"), basic: null, project: null}];
  const {bands} = layOutNestedBars(rows as typeof nestedRows, {width: 760, fontSize: 14, parts});
  const [small] = bands.find((b) => b.row.key === "20808")?.segments ?? [];
  expect((small?.x2 ?? 0) - (small?.x1 ?? 0)).toBeGreaterThanOrEqual(1);
  expect(bands.find((b) => b.row.key === "none")?.segments).toEqual([]);
});

test("layOutNestedBars([]) has no height", () => {
  expect(layOutNestedBars([], {width: 760, fontSize: 14, parts: []})).toMatchObject({bands: [], names: [], height: 0});
});
