/** What the search says, in both languages. */
export const searchWords = {
  zh: {
    open: "查找",
    dialog: "在全站查找",
    placeholder: "词语、科目代码或数字",
    close: "关闭",
    loading: "正在读入索引……",
    failed: "索引没有读到。检查网络之后，再输一次试试。",
    hint: "可以查章节、图、发现、名词和表里的数字，例如",
    keys: "按 ↓ 和 ↑ 选择，按回车打开，按 Esc 关闭",
    found: (total: number, shown: number) => `找到 ${total} 条${shown < total ? `，先列出 ${shown} 条` : ""}`,
    all: (total: number) => `列出全部 ${total} 条`,
    none: (query: string) => `没有找到“${query}”。换一个短些的词，或只写一个词。`,
    tryThese: "也可以试试",
    examples: ["接待", "财政拨款", "结转", "2010301"],
    kinds: {page: "页面", section: "章节", figure: "图", finding: "发现", term: "名词", cell: "数字"}
  },
  en: {
    open: "Search",
    dialog: "Search the site",
    placeholder: "A word, a code or a number",
    close: "Close",
    loading: "Loading the index…",
    failed: "The index could not be loaded. Check the connection and type again.",
    hint: "Sections, figures, findings, terms and the numbers of the tables, such as",
    keys: "↓ and ↑ to choose, Enter to open, Esc to close",
    found: (total: number, shown: number) =>
      (total === 1 ? "1 result" : `${total} results`) + (shown < total ? `, the first ${shown} shown` : ""),
    all: (total: number) => `Show all ${total}`,
    none: (query: string) => `Nothing found for “${query}”. Try a shorter word, or a single one.`,
    tryThese: "You might try",
    examples: ["hospitality", "appropriations", "carried over", "2010301"],
    kinds: {page: "Page", section: "Section", figure: "Figure", finding: "Finding", term: "Term", cell: "Number"}
  }
};
