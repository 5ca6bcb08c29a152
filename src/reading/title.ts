import {catalogue, termOf} from "../accounts/index.js";
import {parseOrdinal} from "./ordinal.js";

const NUMBER = "[一二三四五六七八九十]{1,3}";
const NUMBERING = new RegExp(
  `^(?:(?:附?表|附件)(?:${NUMBER}|\\d{1,2})[:：、.．]?|第?(?:${NUMBER})[、.．,，]|[（(](?:${NUMBER}|\\d{1,2})[）)]|\\d{1,2}[、.．])`
);
const BULLET = /^[-—–•·●◆■#*]+/;
const LEADER = /(?:[.．…·]{2,}|-{3,}|\t)\s*-?\d*-?$/;
const LONGEST = 300;
const TABLE_NUMBER = /[（(]?(?:财决)?公开\s*(\d{1,2})\s*表[）)]?/;
const CONTINUED = /[（(]续表?[）)]$|续表$/;
/** 2024年度, 某局2024年度部门: whose table it is and of which year. */
const OWNER = /^.*?\d{4}年度?(?:本级|部门|单位)?(?=.)/;

const TABLE_BY_NAME: ReadonlyMap<string, string> = new Map(
  catalogue.flatMap(({id}) => {
    const {zh, aliases = []} = termOf(`table.${id}`);
    return [zh, ...aliases].map((name) => [toTitle(name), id] as const);
  })
);

/** A heading without bullet, numbering, table number, year, quotes, spaces and the dots and page number of a contents list. */
export function toTitle(text: string): string {
  const plain = withoutLeader(text.normalize("NFKC"))
    .replace(/\s+/g, "")
    .replace(TABLE_NUMBER, "")
    .replace(BULLET, "")
    .replace(NUMBERING, "")
    .replace(/[《》“”"'‘’「」]/g, "")
    .replace(CONTINUED, "");
  return plain.replace(OWNER, "");
}

/** Id of the standard table that a line is the title of; null for any other line. */
export function tableOfTitle(text: string): string | null {
  return text.length > 120 ? null : (TABLE_BY_NAME.get(toTitle(text)) ?? null);
}

/** Whether a line reads as the title of a table that is none of the ten: 国有资产占用情况表. */
export function isOtherTitle(text: string): boolean {
  if (text.length > 80) return false;
  const title = toTitle(text);
  return /^[^。；，：:;,]{4,40}表$/.test(title) && !TABLE_BY_NAME.has(title);
}

/** Standard number printed as 公开 07 表, two digits; null where a line prints none. A hint only: places number differently. */
export function tableNumberOf(text: string): string | null {
  const [, digits] = TABLE_NUMBER.exec(text.normalize("NFKC").replace(/\s+/g, "")) ?? [];
  return digits ? digits.padStart(2, "0") : null;
}

export interface Numbered {
  /** `3` for 第三部分 or 三、; empty where the heading has no number. */
  readonly ordinal: string;
  /** As printed, without numbering, bullet, spaces, dots and page number. */
  readonly title: string;
}

/** 第三部分 with its title; null for any other line. */
export function parsePart(text: string): Numbered | null {
  const plain = withoutLeader(text).replace(/\s+/g, "").replace(BULLET, "");
  const [, number = "", title = ""] = /^第([一二三四五六七八九十]{1,3}|\d)部分[:：、]?(.{0,40})$/.exec(plain) ?? [];
  const ordinal = parseOrdinal(number);
  return ordinal === null || /[。；]/.test(title) ? null : {ordinal: String(ordinal), title};
}

/** An entry such as 一、收入支出决算总表 or 表一：…, numbered or not. */
export function parseHeading(text: string): Numbered {
  const plain = withoutLeader(text).replace(/\s+/g, "").replace(BULLET, "");
  const [numbering = ""] = NUMBERING.exec(plain) ?? [];
  const ordinal = parseOrdinal(numbering.replace(/[^一二三四五六七八九十\d]/g, ""));
  return {ordinal: ordinal === null ? "" : String(ordinal), title: plain.slice(numbering.length)};
}

/** Without the dots and the page number of a contents list. No entry is as long as a line that is spared the search. */
function withoutLeader(text: string): string {
  return text.length > LONGEST ? text : text.replace(LEADER, "");
}
