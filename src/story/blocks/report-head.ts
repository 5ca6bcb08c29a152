import {escapeHtml} from "../../components/index.js";
import type {Lang} from "../../figures/index.js";
import type {Story} from "../story.js";

const WORDS = {
  zh: {
    department: "部门",
    year: "年度",
    file: "文件",
    hash: "SHA-256",
    unit: "单位",
    read: "读到的数字",
    checked: "参加核对的",
    unread: "没有读懂的",
    lacking: "文件没有印，或者没有读到",
    numbers: (tables: number, narrative: number) => `表中 ${tables} 个，情况说明中 ${narrative} 个`,
    count: (n: number) => `${n} 个`,
    places: (n: number) => `${n} 处`
  },
  en: {
    department: "Department",
    year: "Year",
    file: "File",
    hash: "SHA-256",
    unit: "Unit",
    read: "Numbers read",
    checked: "Of these checked",
    unread: "Not understood",
    lacking: "not printed, or not read",
    numbers: (tables: number, narrative: number) => `${tables} in tables, ${narrative} in the narrative`,
    count: (n: number) => `${n}`,
    places: (n: number) => `${n} ${n === 1 ? "place" : "places"}`
  }
};

/** `{{report-head}}`: whose accounts, of which file, and how much of it was read and checked. */
export function reportHead(story: Story): string {
  const {lang} = story;
  const lines = linesOf(story).map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return `<dl class="report-head" lang="${lang === "zh" ? "zh-CN" : "en"}">${lines.join("")}</dl>`;
}

function linesOf({report, frames, lang}: Story): readonly (readonly [string, string])[] {
  const say = WORDS[lang];
  const {department, year} = frames.document;
  const {unit, file, sha256} = report.document;
  const {cells, narrativeNumbersRead, unreadable} = report.coverage;
  const checked = frames.cells.filter((cell) => cell.checks && cell.text.trim()).length;
  return [
    [say.department, printed(department, lang)],
    [say.year, printed(year === null ? "" : String(year), lang)],
    [say.unit, printed(unit, lang)],
    [say.file, printed(file, lang)],
    [say.hash, `<code>${escapeHtml(sha256)}</code>`],
    [say.read, say.numbers(cells, narrativeNumbersRead)],
    [say.checked, say.count(checked)],
    [say.unread, say.places(unreadable)]
  ];
}

/** As the document has it, in its own language. */
function printed(text: string, lang: Lang): string {
  return text ? `<span lang="zh-CN">${escapeHtml(text)}</span>` : WORDS[lang].lacking;
}
