import {groupBy, type OtherCell, type OtherTable} from "../../accounts/index.js";
import {escapeHtml} from "../../components/index.js";
import type {Lang} from "../../figures/index.js";
import {lineWords} from "../line-words.js";
import type {Story} from "../story.js";

const WORDS = {
  zh: {
    none: "除了标准的表，文件里没有别的表。",
    note: (n: number) => `另有 ${n} 张表不是标准的表，照原样列在这里，没有核对。`,
    untitled: "没有标题的表",
    more: (n: number) => `还有 ${n} 行没有列出，在数据包里。`
  },
  en: {
    none: "The document has no tables but the standard ones.",
    note: (n: number) =>
      n === 1
        ? "One more table is not a standard one; it is listed as it stands, and not checked."
        : `${n} more tables are not standard ones; they are listed as they stand, and not checked.`,
    untitled: "A table without a title",
    more: (n: number) => `${n} more rows are not listed here; they are in the data package.`
  }
};

/** Rows and columns shown: such a table may be a list of all that a department owns. */
const SHOWN = 200;

/** `{{other-tables}}`: tables that are none of the standard ones, as they are laid out, each folded. */
export function otherTables(story: Story): string {
  const {others, otherCells, lang} = story;
  const say = WORDS[lang];
  if (others.length === 0) return `<p>${say.none}</p>`;
  const cells = groupBy(otherCells, ({table}) => table);
  const folds = others.map((table) => {
    const title = table.title ? `<span lang="zh-CN">${escapeHtml(table.title)}</span>` : say.untitled;
    const grid = toGrid(table, cells.get(table.id) ?? [], table.title || say.untitled, lang);
    return `<details class="report-fold"><summary>${title} <small>${lineWords(table.line, story)}</small></summary>${grid}</details>`;
  });
  return `<p>${say.note(others.length)}</p>${folds.join("")}`;
}

function toGrid({id}: OtherTable, cells: readonly OtherCell[], title: string, lang: Lang): string {
  const all = [...groupBy(cells, ({row}) => String(row)).values()];
  const lines = all.slice(0, SHOWN);
  const width = Math.min(
    SHOWN,
    lines.flat().reduce((widest, {column}) => Math.max(widest, column + 1), 0)
  );
  const rows = lines.map((of) => {
    const byColumn = new Map(of.map(({column, text}) => [column, text]));
    const texts = Array.from({length: width}, (_, column) => byColumn.get(column) ?? "");
    return `<tr>${texts.map((text) => `<td>${escapeHtml(text)}</td>`).join("")}</tr>`;
  });
  const more = all.length > SHOWN ? `<p>${WORDS[lang].more(all.length - SHOWN)}</p>` : "";
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(`${title} ${id}`)}" lang="zh-CN"><table class="report-other"><tbody>${rows.join("")}</tbody></table></div>${more}`;
}
