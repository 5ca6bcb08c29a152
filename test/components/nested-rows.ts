import type {Quantity} from "../../src/components/quantity.js";
import {printed} from "./quantities.js";

/** A made-up classification of two classes, with a long name, a nought and a very small amount. */
export const nestedRows = [
  row("total", "本年支出合计", 0, "130.00", "100.00", "30.00"),
  row("201", "一般公共服务支出", 1, "120.00", "90.00", "30.00"),
  row("20103", "政府办公厅（室）及相关机构事务", 2, "120.00", "90.00", "30.00"),
  row("2010301", "行政运行", 3, "90.00", "90.00", null),
  row("2010302", "一般行政管理事务", 3, "30.00", null, "30.00"),
  row("208", "社会保障和就业支出", 1, "10.00", "10.00", null),
  row("20805", "行政事业单位养老支出", 2, "9.98", "9.98", null),
  row("2080505", "机关事业单位基本养老保险缴费支出", 3, "9.98", "9.98", "0.00"),
  row("20808", "抚恤", 2, "0.02", "0.02", null)
];

function row(key: string, label: string, depth: number, amount: string, basic: string | null, project: string | null) {
  const quantity = (text: string | null, column: string): Quantity | null =>
    text === null ? null : printed(text, "万元", `03:${key}:${column}`);
  return {
    key,
    label,
    depth,
    amount: printed(amount, "万元", `03:${key}:total`),
    basic: quantity(basic, "basic"),
    project: quantity(project, "project"),
    share: printed((Number(amount) / 1.3).toFixed(1), "%", `03:${key}:share`),
    marked: key === "2010302"
  };
}
