import type {PrintedTable, Style} from "../tables/index.js";
import {blanks, line} from "./lines.js";

const ORDER = ["total", "abroad", "vehicles", "vehicles.purchase", "vehicles.running", "reception"];
const NAMES = ["合计", "因公出国（境）费", "小计", "公务用车购置费", "公务用车运行维护费", "公务接待费"];

/** The lines of table 09: twelve numbers in a row, in either of the two orders. */
export function expenseLines({rows}: PrintedTable, style: Style): string[] {
  const text = (key: string, column: string) => rows.find((row) => row.key === key)?.texts[column] ?? "";
  const inPairs = style.table.expenses === "pairs";
  const values = inPairs
    ? ORDER.flatMap((key) => [text(key, "budget"), text(key, "outturn")])
    : ["budget", "outturn"].flatMap((column) => ORDER.map((key) => text(key, column)));
  const numbers = style.table.ordinals ? [line(...values.map((_, i) => String(i + 1)))] : [];
  return [...(inPairs ? pairHeads() : halfHeads()), ...numbers, line(...values)];
}

function halfHeads(): string[] {
  const top = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "", "", "公务接待费"];
  const under = ["", "", ...NAMES.slice(2, 5), ""];
  return [line("预算数", ...blanks(5), "决算数", ...blanks(5)), line(...top, ...top), line(...under, ...under)];
}

function pairHeads(): string[] {
  const top = ["合计", "", "因公出国（境）费", "", "公务用车购置及运行维护费", ...blanks(5), "公务接待费", ""];
  const under = NAMES.flatMap((name, i) => (i >= 2 && i <= 4 ? [name, ""] : ["", ""]));
  return [line(...top), line(...under), line(...NAMES.flatMap(() => ["预算数", "决算数"]))];
}
