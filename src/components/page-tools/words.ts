/** What the tools of a page say. */
export const toolWords = {
  zh: {
    theme: "底色",
    themes: {"": "随系统", light: "浅色", dark: "深色"},
    unit: "金额",
    asPrinted: "按原表",
    copied: "已复制",
    byHand: "浏览器不让复制，请选中后复制"
  },
  en: {
    theme: "Theme",
    themes: {"": "system", light: "light", dark: "dark"},
    unit: "Amounts",
    asPrinted: "as written",
    copied: "Copied",
    byHand: "The browser forbids copying: select and copy"
  }
} as const;
