import {expect, test} from "vitest";
import {parseAmount, toDigits} from "../../src/accounts/index.js";
import {isQuantity, type Quantity} from "../../src/components/index.js";
import {type Frames, published} from "../../src/figures/index.js";
import {inOtherUnit} from "./in-other-unit.js";
import {jilinFrames} from "./jilin-frames.js";
import {originValue} from "./origin-value.js";

/** The first document, and the same amounts with a part of it printed in yuan: their formulas change units. */
const documents: readonly {readonly name: string; readonly frames: Frames}[] = [
  {name: "the first document", frames: jilinFrames},
  {name: "its tables in yuan", frames: inOtherUnit(jilinFrames, {only: /^0\d:/})},
  {name: "its forms in yuan", frames: inOtherUnit(jilinFrames, {only: /^10:/})},
  {name: "its narrative in yuan", frames: inOtherUnit(jilinFrames, {only: /^claim:/})}
];

/** Every quantity of every published figure; counts told in words are no formulas. */
function computed(frames: Frames) {
  return published.flatMap((figure) =>
    (figure.rows(frames, "zh") ?? []).flatMap((row) =>
      Object.entries(row).flatMap(([column, quantity]) => {
        const value = isQuantity(quantity) ? originValue(quantity) : null;
        return value && isQuantity(quantity) ? [{place: `${figure.id}.${row.key}.${column}`, quantity, value}] : [];
      })
    )
  );
}

function shown({origin}: Quantity): string {
  return origin.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

test.each(documents)("formulas of published figures compute to the digits shown: $name", ({frames}) => {
  const all = computed(frames);
  expect(all.filter(({quantity}) => quantity.origin.length > 1).length).toBeGreaterThan(50);
  for (const {place, quantity, value} of all) {
    const {value: own, decimals = 0} = parseAmount(quantity.text) ?? {};
    expect([place, shown(quantity), toDigits(value, decimals)]).toEqual([
      place,
      shown(quantity),
      own && toDigits(own, decimals)
    ]);
  }
});

test("only counts of numbers tell in words how they came about", () => {
  const told = published.filter((figure) =>
    (figure.rows(jilinFrames, "zh") ?? []).some((row) =>
      Object.values(row).some((quantity) => isQuantity(quantity) && originValue(quantity) === null)
    )
  );
  expect(told.map(({id}) => id)).toEqual(["ledger"]);
});

test("originValue(quantity) reads signs, brackets and products as a school book does", () => {
  const of = (formula: string) => originValue({origin: [formula]})?.toString();
  expect(of("2 + 3 × 4 − 10 ÷ 5")).toBe("12");
  expect(of("−(2 − 5) × 1000")).toBe("3000");
  expect(of("个数：2")).toBeUndefined();
  expect(() => of("2 +")).toThrow("invalid digits");
  expect(() => of("(2")).toThrow("invalid formula");
});
