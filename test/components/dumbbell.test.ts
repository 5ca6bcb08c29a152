// @vitest-environment jsdom
import {expect, test} from "vitest";
import {dumbbell} from "../../src/components/dumbbell.js";
import {layOutDumbbell} from "../../src/components/lay-out-dumbbell.js";
import {toWidth} from "../../src/components/text-width.js";
import {drawn} from "./drawn.js";
import {printed} from "./quantities.js";

const dots = [
  {name: "initial", title: "年初预算数"},
  {name: "adjusted", title: "全年预算数"},
  {name: "executed", title: "全年执行数"}
] as const;
const row = (key: string, label: string, [initial = "", adjusted = "", executed = ""]: readonly string[]) => ({
  key,
  label,
  initial: printed(initial),
  adjusted: adjusted ? printed(adjusted) : null,
  executed: printed(executed)
});
const rows = [
  {...row("a", "吉林发展建设调研经费", ["360", "260", "180.74"]), marked: true},
  row("b", "办公厅信息化设备、公文流转系统运行维护费", ["354.52", "404.52", "371.48"]),
  row("c", "机要交换系统维护费", ["27", "27", "27"]),
  row("d", "无", ["0", "", "0"])
];
const english = [
  {name: "initial", title: "Initial budget"},
  {name: "adjusted", title: "Adjusted budget"},
  {name: "executed", title: "Executed"}
] as const;

test("dumbbell(rows, {dots}) joins a tick, a ring and a dot, one inside another where equal", async () => {
  await expect(drawn(dumbbell(rows, {dots, width: 760}))).toMatchFileSnapshot("snapshots/dumbbell.svg");
});

test("dumbbell(rows, {dots, width: 340}) puts names and digits above the scale", async () => {
  await expect(drawn(dumbbell(rows, {dots, width: 340}))).toMatchFileSnapshot("snapshots/dumbbellNarrow.svg");
});

test("dumbbell(rows, {dots}) draws two stages as a ring and a dot", () => {
  const two = drawn(dumbbell(rows.slice(0, 1), {dots: [dots[0], dots[2]]}));
  expect(two.match(/<circle/g)).toHaveLength(4);
  expect(two).toContain("#figure.a.executed");
});

test("dumbbell([], {dots}) is an empty drawing", () => {
  expect(drawn(dumbbell([], {dots}))).not.toContain("<text");
});

test.each([320, 340, 560, 760, 1400])(
  "layOutDumbbell(rows, dots, options) keeps all apart and inside at %d px",
  (width) => {
    for (const fontSize of [13, 14])
      for (const names of [dots, english]) {
        const {digits, heads, points, bands, anchor, height, from, to} = layOutDumbbell(rows, names, {width, fontSize});
        const boxes = [
          ...digits.map((d) => ({...d, lines: 1, size: toWidth(d.text) * fontSize, top: d.y - fontSize * 0.65})),
          ...heads.map(({text, x, y}) => {
            const lines = text.split("\n");
            return {x, size: Math.max(...lines.map(toWidth)) * fontSize, top: y, lines: lines.length};
          })
        ].map((b) => ({...b, left: anchor === "end" ? b.x - b.size : b.x, bottom: b.top + b.lines * fontSize * 1.3}));
        const labels = bands.map(({label, labelY}) => {
          const lines = label.split("\n");
          const right = Math.max(...lines.map(toWidth)) * fontSize;
          return {left: 0, size: right, top: labelY, bottom: labelY + lines.length * fontSize * 1.3};
        });
        const all = [...boxes, ...labels];
        for (const {left, size, bottom} of all) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + size).toBeLessThanOrEqual(width + 1);
          expect(bottom).toBeLessThanOrEqual(height + fontSize);
        }
        for (const [i, a] of all.entries())
          for (const b of all.slice(i + 1)) {
            const apart = a.left + a.size <= b.left || b.left + b.size <= a.left;
            expect(apart || a.bottom <= b.top + 1 || b.bottom <= a.top + 1).toBe(true);
          }
        for (const {x} of points) {
          expect(x).toBeGreaterThanOrEqual(from + 6);
          expect(x).toBeLessThanOrEqual(to - 6);
        }
      }
  }
);
