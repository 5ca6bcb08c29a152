import type {PrintedTable, Style} from "../tables/index.js";
import type {TableBlock} from "./block.js";
import {amounts, blanks, cell, type Row} from "./cell.js";

const ORDER = ["total", "abroad", "vehicles", "vehicles.purchase", "vehicles.running", "reception"];
const CARS = ["小计", "公务用车购置费", "公务用车运行维护费"];

/** Table 09: twelve numbers in a row, in either of the two orders. */
export function expensesTable({rows}: PrintedTable, {table}: Style): TableBlock {
  const text = (key: string, column: string) => rows.find((row) => row.key === key)?.texts[column] ?? "";
  const inPairs = table.expenses === "pairs";
  const values = inPairs
    ? ORDER.flatMap((key) => [text(key, "budget"), text(key, "outturn")])
    : ["budget", "outturn"].flatMap((column) => ORDER.map((key) => text(key, column)));
  const spare = table.spareRow ? [blanks(12)] : [];
  const numbers = table.ordinals ? [values.map((_, i) => cell(String(i + 1)))] : [];
  return {
    kind: "table",
    heads: [...(inPairs ? pairHeads(spare) : halfHeads(spare)), ...numbers],
    rows: [amounts(values)],
    pageRows: 0,
    repeats: true
  };
}

/** A spare row stands where no heading reaches over it. */
function halfHeads(spare: readonly Row[]): Row[] {
  const half = [
    cell("合计", {rows: 2}),
    cell("因公出国（境）费", {rows: 2}),
    cell("公务用车购置及运行维护费", {columns: 3}),
    cell("公务接待费", {rows: 2})
  ];
  const cars = CARS.map((name) => cell(name));
  return [
    [cell("预算数", {columns: 6}), cell("决算数", {columns: 6})],
    ...spare,
    [...half, ...half],
    [...cars, ...cars]
  ];
}

function pairHeads(spare: readonly Row[]): Row[] {
  return [
    [
      cell("合计", {columns: 2, rows: 2}),
      cell("因公出国（境）费", {columns: 2, rows: 2}),
      cell("公务用车购置及运行维护费", {columns: 6}),
      cell("公务接待费", {columns: 2, rows: 2})
    ],
    CARS.map((name) => cell(name, {columns: 2})),
    ...spare,
    ORDER.flatMap(() => [cell("预算数"), cell("决算数")])
  ];
}
