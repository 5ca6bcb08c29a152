import type {Basis, Direction} from "../../accounts/index.js";

const UP = "增加|增长|上升|提高|提升|上涨";
const DOWN = "减少|下降|降低|缩减|压减|缩短|压缩";
/** One direction word, perhaps with the template's alternative left beside it: 下降（增长）. */
export const DIRECTION = `(?:${UP}|${DOWN})`;

const CHANGED = new RegExp(`(${DIRECTION}(?:（${DIRECTION}）)?)(?:了|为|约|额为|幅度为|率为|金额)?$`);
const FLAT = /持平|无变化|无增减/;
/** What may stand between a subject and its number. */
const FILLER =
  /^(?:（[^（）]{0,30}）|财政拨款|项目|本年度?|年初|全年|年度|调整后?|预算|决算|执行|支出|收入|总额|总计|合计|金额|数|均|各|共|为|是|达|约|计|：|”|的|中)*$/;

/** The direction a text ends with, before a number; null for none. An alternative left unresolved has no direction. */
export function directionAtEnd(text: string): {word: string; direction: Direction; at: number} | null {
  const match = CHANGED.exec(text.slice(-16));
  const word = match?.[1];
  if (!match || !word) return null;
  const at = Math.max(0, text.length - 16) + match.index;
  return {word, at, direction: directionOf(word)};
}

export function directionOf(word: string): Direction {
  if (word.includes("（")) return "";
  if (FLAT.test(word)) return "flat";
  return new RegExp(UP).test(word) ? "up" : "down";
}

export function isFiller(text: string): boolean {
  return text.length <= 40 && FILLER.test(text.replace(/(?:19|20)\d\d年度?/g, ""));
}

/** The basis that words between a subject and its number give: the last one named; null where they name none. */
export function basisOf(words: string): Basis | null {
  const last = [...words.matchAll(/(?:年初|全年|调整后?的?)?预算(?!执行)|决算|执行/g)].at(-1)?.[0];
  if (!last) return null;
  if (last.startsWith("年初")) return "initial-budget";
  if (last.startsWith("全年") || last.startsWith("调整")) return "adjusted-budget";
  return last === "预算" ? "budget" : "outturn";
}

/** The clause a text ends in: after the last ，；：。 */
export function lastClause(text: string): string {
  return text.slice(Math.max(...["，", "；", "：", "。"].map((mark) => text.lastIndexOf(mark))) + 1);
}

/** Whether a text stands in the reason part of its clause: nothing after 原因 but the reason itself. */
export function reasonOf(sofar: string): string | null {
  const part = sofar.slice(sofar.lastIndexOf("；") + 1);
  const match = [...part.matchAll(/原因|主要是(?!用于)|主要由于/g)].at(-1);
  return match ? part.slice(match.index + match[0].length) : null;
}

/** The year of the date that counts are taken at, 截至2024年12月31日; undefined where none is given. */
export function yearAsOf(sofar: string): string | undefined {
  return [...sofar.matchAll(/截至((?:19|20)\d\d)年/g)].at(-1)?.[1];
}
