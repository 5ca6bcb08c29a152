import type {Unread} from "../../accounts/index.js";
import {escapeHtml} from "../../components/index.js";
import type {Lang} from "../../figures/index.js";
import {lineWords} from "../line-words.js";
import type {Story} from "../story.js";

/** Lines that stand open; more are folded, or they would bury what follows. */
const OPEN = 12;

const WORDS = {
  zh: {
    none: "没有读不懂的地方。",
    note: (n: number) => `共 ${n} 处。它们没有参加核对，请看原文。`,
    heads: ["在哪里", "原文", "为什么"],
    place: ({table, section}: Unread) => [table && `表${table}`, section && `第 ${section} 节`],
    gap: " "
  },
  en: {
    none: "Nothing was left that is not understood.",
    note: (n: number) => `${n} in all. No check touched them: look at the document.`,
    heads: ["Where", "As printed", "Why"],
    place: ({table, section}: Unread) => [table && `table ${table}`, section && `section ${section}`],
    gap: ", "
  }
};
const REASONS: Readonly<Record<Unread["reason"], Readonly<Record<Lang, string>>>> = {
  "missing-table": {zh: "没有找到这张表", en: "this table was not found"},
  "unknown-table": {zh: "不是十张标准表之一", en: "none of the ten standard tables"},
  "truncated-table": {zh: "表没有印完", en: "the table is not printed to its end"},
  "unknown-row": {zh: "不认识的行", en: "unknown row"},
  "unknown-column": {zh: "不认识的栏", en: "unknown column"},
  "not-a-number": {zh: "该是数字的地方不是数字", en: "no number where one should be"},
  ambiguous: {zh: "有两种读法，不知道是哪一种", en: "can be read in two ways"},
  "unrecognised-number": {zh: "没读懂这个数说的是什么", en: "what this number says was not understood"},
  "missing-part": {zh: "没有找到这一部分", en: "this part was not found"},
  "scanned-page": {
    zh: "这一页没有可读的文字：是图片，或已损坏",
    en: "this page has no text to read: it is a picture, or damaged"
  },
  "another-body": {
    zh: "这里起是另一个单位的决算，没有读；请分成单独的文件再读",
    en: "another body's accounts begin here and were not read; split the file"
  }
};

/** `{{unread}}`: every place that was not understood, and why; nothing is dropped in silence. */
export function unread(story: Story): string {
  const {unread: all, lang} = story;
  const say = WORDS[lang];
  if (all.length === 0) return `<p>${say.none}</p>`;
  const note = say.note(all.length);
  const table = toTable(story);
  return all.length > OPEN
    ? `<details class="report-fold"><summary>${note}</summary>${table}</details>`
    : `<p>${note}</p>${table}`;
}

function toTable(story: Story): string {
  const {unread: all, lang} = story;
  const {heads, place, gap} = WORDS[lang];
  const lines = all.map((one) => {
    const where = [...place(one), lineWords(one.line, story)].filter(Boolean).join(gap);
    const reason = escapeHtml(REASONS[one.reason][lang]);
    return `<tr><td>${escapeHtml(where)}</td><td lang="zh-CN">${escapeHtml(one.text)}</td><td>${reason}</td></tr>`;
  });
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join("");
  return `<div class="scroll report-unread" role="region" tabindex="0" aria-label="${heads[2]}"><table><thead><tr>${head}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}
