import {type Grid, isColumnNumbers, toWord} from "./tables/grid.js";

/**
 * Which standard table a grid is, by words that only its headings and labels hold; null where they do not tell. Tables 07
 * and 08 cannot be told apart without a title.
 */
export function recognizeGrid(grid: Grid): string | null {
  const end = grid.findIndex((row) => isColumnNumbers(row) || row.cells.some((c) => /^[\d,]*\d\.\d+$/.test(toWord(c))));
  const head = grid.slice(0, end < 0 ? 6 : Math.min(end, 6)).flatMap(({cells}) => cells.map(toWord));
  const has = (...words: string[]) => words.every((word) => head.some((text) => text.includes(word)));
  const items = head.filter((w) => w === "项目").length;
  if (has("项目名称") && grid.some(({cells}) => cells.some((c) => /年度资金总额|执行率/.test(toWord(c))))) return "10";
  if (head.filter((w) => /^科目名称$|^决算数$|^金额$/.test(w)).length >= 2 && hasCodes(grid, "301", "302")) return "06";
  if (has("因公出国", "公务接待费")) return "09";
  if (items >= 2 && has("收入", "支出")) return has("政府性基金") ? "04" : "01";
  if (has("上级补助收入") || has("财政拨款收入", "其他收入")) return "02";
  if (has("上缴上级支出") || has("对附属单位补助")) return "03";
  if (has("人员经费", "公用经费", "项目支出")) return "05";
  return null;
}

function hasCodes(grid: Grid, ...codes: string[]): boolean {
  return codes.every((code) => grid.some(({cells}) => cells.some((c) => toWord(c).startsWith(code))));
}
