import type {Document} from "../accounts/index.js";
import type {Line} from "./line.js";
import {toArabicYears} from "./ordinal.js";
import {toPlainCharacters} from "./pdf/plain-character.js";

type Cover = Pick<Document, "department" | "year" | "date" | "unit">;

const KIND = /(?:部门|单位)?决算(?:公开)?(?:报告|说明|情况|文本|信息)?(?:公开)?$/;
const OWNER =
  /(?:部门|单位名称|部门名称|编制单位|编报单位|预算部门)[:：](?!万?元)([^:：]+?)(?=(?:金额)?单位[:：]|20\d\d年|$)/;
const UNIT = /单位[:：](万元|元)/;
const YEARS = [/(20\d\d)年度/, /^(20\d\d)年?(?:.*决算.*)?$/, /(20\d\d)年(?:部门|单位)?决算/];
const LONGEST = 200;
/** No title of a cover is split over more. */
const MOST_LINES = 4;
const DATE = /(20\d\d)年(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:(\d{1,2})日)?/;

/**
 * Department, year, date and unit: of the cover, and where it is silent, of what is printed above the tables. The year is
 * that of the accounts, not that of publication.
 */
export function readCover(cover: readonly Line[], body: readonly Line[]): Cover {
  const front = cover.map(({text}) => toPlain(text)).filter(Boolean);
  const year = firstIn(cover, yearIn) || firstIn(body, yearIn);
  const department = departmentOf(front, body) || firstIn(body, (text) => OWNER.exec(text)?.[1]);
  const unit = firstIn(body, (text) => UNIT.exec(text)?.[1]);
  return {department, year, date: dateOf(front, year), unit};
}

/** What the first line says that says anything; a long line is prose. */
function firstIn(lines: readonly Line[], read: (text: string) => string | undefined): string {
  for (const {text} of lines) {
    const found = text.length < LONGEST ? read(toPlain(text)) : undefined;
    if (found) return found;
  }
  return "";
}

function toPlain(text: string): string {
  return toArabicYears(
    toPlainCharacters(text)
      .replace(/\s+/g, "")
      .replace(/^[#*]+|[#*]+$/g, "")
  );
}

function yearIn(text: string): string | undefined {
  const found = YEARS.map((year) => year.exec(text)?.[1]);
  return found.find((year) => year !== undefined);
}

/**
 * The line that ends in 部门决算, without year and ending; or the line above, where the title is split over lines. A name that
 * is itself split is joined as far up as the document prints it joined elsewhere, as in 第一部分某局概况.
 */
function departmentOf(front: readonly string[], body: readonly Line[]): string {
  const at = front.findIndex((t) => KIND.test(t) && t.length < 60);
  const above = front
    .slice(0, Math.max(0, at))
    .map(bare)
    .filter((t) => t.length > 1 && !DATE.test(t));
  const own = bare(front[at] ?? "") || (above.pop() ?? "");
  let name = own;
  for (const [i, line] of above.toReversed().entries()) {
    if (i >= MOST_LINES || !isPrinted(line + name, body)) break;
    name = line + name;
  }
  return name;
}

function bare(title: string): string {
  return title
    .replace(KIND, "")
    .replace(/20\d\d年度?/g, "")
    .replace(/^(?:附件\d*[:：]?|关于)/, "");
}

function isPrinted(name: string, body: readonly Line[]): boolean {
  return body.some(({text}) => text.length < LONGEST && toPlain(text).includes(name));
}

function dateOf(front: readonly string[], year: string): string {
  const matches = front.map((t) => DATE.exec(t)).filter((m) => m !== null);
  const [, y = "", m = "", d = ""] = matches.find(([, y]) => y !== year) ?? matches[0] ?? [];
  const month = /^\d+$/.test(m) ? m : String(toMonth(m));
  return y ? [y, month.padStart(2, "0"), d.padStart(2, "0")].slice(0, d ? 3 : 2).join("-") : "";
}

function toMonth(text: string): number {
  return ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"].indexOf(text);
}
