import {printed} from "./quantities.js";

/** A made-up hierarchy in its order: two branches, one with a layer more, a very small item and one of nought. */
export const hierarchyRows = [
  row("staff", "人员经费", "", "90.00"),
  row("301", "工资福利支出", "staff", "80.00"),
  row("30101", "基本工资", "301", "50.00"),
  row("30108", "机关事业单位基本养老保险缴费", "301", "29.99"),
  row("30199", "其他工资福利支出", "301", "0.02"),
  row("303", "对个人和家庭的补助", "staff", "10.00"),
  row("running", "公用经费", "", "10.00"),
  row("302", "商品和服务支出", "running", "10.00"),
  row("30217", "公务接待费", "302", "0.00")
];

function row(key: string, label: string, parent: string, text: string) {
  return {key, label, parent, amount: printed(text, "万元", `06:${key}:amount`), marked: key === "30108"};
}
