// @vitest-environment jsdom
import {expect, test} from "vitest";
import {layOutSteps} from "../../src/components/lay-out-steps.js";
import {stepDots} from "../../src/components/step-dots.js";
import {toWidth} from "../../src/components/text-width.js";
import {drawn} from "./drawn.js";
import {printed} from "./quantities.js";

const titles = {rate: "执行率", score: "得分"};
const row = (key: string, rate: string, score: string) => ({
  key,
  label: key,
  rate: printed(rate, "%"),
  score: printed(score, "分")
});
const rows = [
  {...row("a", "99.97", "7"), marked: true, told: "省政府办公厅电子政务内网和工作网运维执行 99.97%"},
  {...row("b", "4.17", "0"), told: "Disclosure of government information: 4.17% spent"},
  row("c", "57.86", "0"),
  row("d", "91.83", "7"),
  row("e", "99.87", "7"),
  row("f", "100", "10"),
  row("g", "100", "10"),
  row("h", "100", "10")
];

test("stepDots(rows, {titles}) draws the steps that fit behind the dots", async () => {
  await expect(drawn(stepDots(rows, {titles, width: 760}))).toMatchFileSnapshot("snapshots/stepDots.svg");
});

test("stepDots(rows, {titles, width: 340}) is the same on a phone", async () => {
  await expect(drawn(stepDots(rows, {titles, width: 340}))).toMatchFileSnapshot("snapshots/stepDotsNarrow.svg");
});

test("stepDots([], {titles}) is an empty drawing", () => {
  expect(drawn(stepDots([], {titles}))).not.toContain("<text");
});

test.each([320, 340, 560, 760, 1400])(
  "layOutSteps(rows, options) piles dots apart and keeps all inside at %d px",
  (width) => {
    const {dots, told, steps, height, radius, right} = layOutSteps(rows, {width, fontSize: 13, most: 10});
    expect(dots).toHaveLength(rows.length);
    for (const [i, a] of dots.entries()) {
      expect(a.x + radius).toBeLessThanOrEqual(width);
      expect(a.y - radius).toBeGreaterThanOrEqual(0);
      expect(a.y).toBeLessThan(height);
      for (const b of dots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(radius * 1.5);
    }
    for (const {text, x, anchor} of told) {
      const size = Math.max(...text.split("\n").map(toWidth)) * 13;
      const left = anchor === "end" ? x - size : x;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + size).toBeLessThanOrEqual(right + 1);
      for (const dot of dots.filter(({y}) => y === steps.at(-1)?.y)) if (anchor === "end") expect(dot.x).not.toBe(x);
    }
    for (const {rates, at, anchor} of steps) {
      const size = toWidth(rates) * 13;
      expect(anchor === "end" ? at - size : at).toBeGreaterThanOrEqual(0);
      expect(anchor === "end" ? at : at + size).toBeLessThanOrEqual(width);
    }
  }
);

test("layOutSteps(rows, options) presses a pile too high for its step, and infers nothing from an odd row", () => {
  const many = Array.from({length: 60}, (_, i) => row(`m${i}`, "100", "10"));
  const odd = {...row("odd", "100", "5"), odd: true};
  const {dots, steps} = layOutSteps([...many, odd], {width: 340, fontSize: 13, most: 10});
  expect(Math.min(...dots.map(({y}) => y))).toBeGreaterThanOrEqual(0);
  expect(steps.map(({score, rates}) => [score, rates])).toEqual([["10", "100%"]]);
});
