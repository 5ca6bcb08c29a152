import {isCode, isTotal, toWord} from "./grid.js";

/** What the cells before the first amount column say: which row this is. */
export type RowLabel =
  | {readonly kind: "total"}
  | {readonly kind: "code"; readonly code: string; readonly name: string}
  | {readonly kind: "name"; readonly name: string}
  | {readonly kind: "none"};

const HEADING = /^(?:类|款|项|目|栏次|项目|科目|(?:支出)?(?:功能|经济)?(?:分类)?科目(?:编码|代码|名称)|编码|代码)$/;
const GLUED = /^([1-9]\d{2}(?:\d{2}){0,2})(\D.*)$/;

/**
 * Reads code and name by what they look like, in whatever columns they stand: 2010601; 201 | 06 | 01 in columns of their
 * own, repeated or not (`before` is the code of the row above); code and name glued together; 合计 in any of them.
 * Null where the cells cannot be a label, for one because an amount stands among them.
 */
export function parseRowLabel(cells: readonly string[], before = ""): RowLabel | null {
  const words = cells.map(toWord);
  const digits = words.map((w, at) => ({w, at})).filter(({w}) => /^\d+(?:\.\d+)?$/.test(w));
  const texts = words.filter((w) => w && !/^[\d.,]+$/.test(w) && !HEADING.test(w));
  if (words.some((w) => /^[\d,]*\d[,.]\d+$/.test(w))) return null;
  const name = texts.join("");
  if (digits.length === 0) return nameOnly(name);
  const code = joinCode(digits, before);
  if (!code || isTotal(name)) return null;
  return name ? {kind: "code", code, name} : null;
}

/** 1 类, 2 款, 3 项; economic codes stop at 2. */
export function levelOf(code: string): number {
  return (code.length - 1) / 2;
}

/** The code one level up; empty for a class. */
export function prefixOf(code: string): string {
  return code.length > 3 ? code.slice(0, -2) : "";
}

function nameOnly(name: string): RowLabel {
  if (!name) return {kind: "none"};
  if (isTotal(name)) return {kind: "total"};
  const [, code, rest] = GLUED.exec(name) ?? [];
  return code && rest ? {kind: "code", code, name: rest} : {kind: "name", name};
}

function joinCode(parts: readonly {w: string; at: number}[], before: string): string | null {
  const [first] = parts;
  if (!first) return null;
  const last = parts.at(-1)?.w ?? "";
  const nested = parts.every(({w}) => isCode(w) && last.startsWith(w));
  if (nested) return last;
  const joined = parts.map(({w}) => w).join("");
  if (isCode(joined)) return joined;
  // A 款 or 项 whose columns to the left are blank continues the code above: its column says how much of it.
  const missing = first.w.length === 2 ? before.slice(0, 1 + 2 * first.at) : "";
  return missing && isCode(missing + joined) ? missing + joined : null;
}
