/** What the site is called, in either language. */
export const siteName = {zh: "读懂决算", en: "juesuan"} as const;

/** Where the name stands without its page: both names, that of the language first. */
export const bothNames = {
  zh: `${siteName.zh} ${siteName.en}`,
  en: `${siteName.en} ${siteName.zh}`
} as const;
