/** What the shell around every page says. */
export const shellWords = {
  zh: {
    html: "zh-CN",
    locale: "zh_CN",
    site: "站内",
    all: "全部页面",
    order: "上一页和下一页",
    before: "上一页",
    after: "下一页",
    other: "English",
    otherHtml: "en",
    source: "数字取自部门公开的决算文本，以原文件为准；对不上之处是待问的问题，不是结论。",
    licence: (version: string, licence: string) =>
      `${version}，代码按 ${licence} 许可开放。本页不向其他网站请求任何内容。`
  },
  en: {
    html: "en",
    locale: "en",
    site: "Pages",
    all: "All pages",
    order: "Before and after",
    before: "Before",
    after: "Next",
    other: "中文",
    otherHtml: "zh-CN",
    source:
      "Figures come from the final accounts that the department published, which prevail; what does not add up is a question to ask, not a verdict.",
    licence: (version: string, licence: string) =>
      `${version}; the code is open under the ${licence} licence. This page asks no other site for anything.`
  }
} as const;
