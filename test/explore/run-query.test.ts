import {expect, test} from "vitest";
import {Decimal} from "../../src/accounts/index.js";
import {isPrinted, isQuantity, operandsOf, type Quantity, type TableValue} from "../../src/components/index.js";
import {exact, numbersOf} from "../../src/figures/index.js";
import {originValue} from "../figures/origin-value.js";
import {ask, jilinData} from "./explore-jilin.js";

const number = numbersOf(jilinData.cells, "zh");

test("runQuery(frame, query) sums one level of a table to what the table prints as its total", () => {
  for (const table of ["02", "03", "05"])
    for (const level of ["class", "group", "item"]) {
      const {sums, table: shown, why} = ask(`frame=${table}&measure=total&level=${level}`);
      const at = shown.columns.findIndex(({name}) => name === "amount");
      expect(why).toBeNull();
      expect(near(sums[at], number(`${table}:total:total`)), `${table} ${level}`).toBe(true);
    }
});

test("runQuery(frame, query) sums no row with another that it is part of, and says why", () => {
  const {sums, why, found} = ask("frame=03&measure=total&level=all");
  expect(why).toBe("levels");
  expect(sums.every((sum) => sum === null)).toBe(true);
  expect(found.length).toBe(jilinData.rows.filter(({table}) => table === "03").length);
  expect(ask("frame=09&level=all&measure=outturn").why).toBe("levels");
});

test("runQuery(frame, query) sums no income with expenditure, but each side of its own", () => {
  expect(ask("frame=01").why).toBe("sides");
  const {table, why} = ask("frame=01&group=side");
  expect(why).toBeNull();
  const totals = table.rows.map(({values}) => values[2]);
  expect(near(totals[0], number("01:income.total:amount"))).toBe(true);
  expect(near(totals[1], number("01:expenditure.total:amount"))).toBe(true);
});

test("runQuery(frame, query) never sums percentages, nor quantities of different things, nor the narrative", () => {
  expect(ask("frame=projects&measure=rate").why).toBe("percent");
  expect(ask("frame=projects&measure=score").why).toBe("scores");
  expect(ask("frame=indicators&measure=target").why).toBe("mixed");
  expect(ask("frame=claims").why).toBe("narrative");
  expect(ask("frame=claims").sums.every((sum) => sum === null)).toBe(true);
});

test("runQuery(frame, query) has the numbers of groups add up from the printed numbers they lead to", () => {
  const {table, sums} = ask("frame=03&measure=project&group=class");
  const groups = table.rows.map(({values}) => values[2]).filter(isQuantity);
  for (const group of groups) expect(originValue(group)?.eq(exact(group))).toBe(true);
  expect(sums[2] && near(sums[2], number("03:total:project"))).toBe(true);
  const parts = new Set(groups.flatMap(operandsOf).map(({id}) => id));
  expect(parts.size).toBe(groups.flatMap(operandsOf).length);
});

test("runQuery(frame, query) counts groups, each count leading to what was counted", () => {
  const {table} = ask("frame=findings&group=level");
  expect(table.columns.map(({name}) => name)).toEqual(["name", "amount"]);
  const all = table.rows.map(({values}) => (isQuantity(values[1]) ? Number(values[1].text) : 0));
  expect(all.reduce((a, b) => a + b, 0)).toBe(jilinData.findings.length);
});

test("runQuery(frame, query) leaves printed numbers printed", () => {
  const {table} = ask("frame=projects");
  const numbers = table.rows.flatMap(({values}) => values.filter(isQuantity));
  expect(numbers.every(isPrinted)).toBe(true);
  expect(ask("frame=indicators&measure=lost").sums.find((sum) => sum)?.unit).toBe("分");
});

test("runQuery(frame, query) filters by words, by value and by amount, exactly and in the unit shown", () => {
  expect(ask("frame=03&q=行政运行").found.map(({values}) => values.code)).toEqual(["2010301"]);
  expect(ask("frame=03&q=没有这样的词").found).toEqual([]);
  const cut = ask("frame=projects&col=change&is=p01");
  expect(new Set(cut.found.map(({values}) => values.change))).toEqual(new Set([cut.found[0]?.values.change]));
  expect(cut.found.length).toBeLessThan(jilinData.projects.length);
  const keys = (lang: "zh" | "en") => ask("frame=projects&col=change&is=p01", lang).found.map(({key}) => key);
  expect(keys("en")).toEqual(keys("zh"));
  const all = ask("frame=projects&measure=initial&from=100").found.map(({key}) => key);
  expect(all).toEqual(ask("frame=projects&measure=initial&from=1,000,000&unit=元").found.map(({key}) => key));
  expect(all).toContain("p01");
  expect(ask("frame=projects&from=what").found).toHaveLength(jilinData.projects.length);
});

test("runQuery(frame, query) orders by any column, blanks last either way", () => {
  const values = (sort: string) => ask(`frame=03&measure=project&sort=${sort}`).table.rows.map(valueAt("amount"));
  const [greatest] = values("-amount");
  expect(isQuantity(greatest) && values("amount").filter(isQuantity).at(-1)?.text).toBe((greatest as Quantity).text);
  for (const sort of ["amount", "-amount"]) expect(values(sort).at(-1)).toBeNull();

  function valueAt(name: string) {
    const {columns} = ask("frame=03&measure=project").table;
    return (row: {readonly values: readonly TableValue[]}) => row.values[columns.findIndex((c) => c.name === name)];
  }
});

test("runQuery(frame, query) keeps to the branch of a hierarchy", () => {
  const codes = ask("frame=03&chart=tree&at=208&level=item").found.map(({values}) => values.code ?? "");
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.every((code) => code.startsWith("208"))).toBe(true);
});

/** Parts and their total are rounded each on its own, to two decimals: each is off by half of the last at most. */
function near(a: TableValue | undefined, b: Quantity | null): boolean {
  if (!isQuantity(a) || !b) return false;
  const most = new Decimal("0.005").times(operandsOf(a).length + 1);
  return exact(a).minus(exact(b)).abs().lte(most);
}
