/** Columns that the rows of most charts have. */
export const KEY = {
  name: "key",
  meaning: {
    zh: "这一行的代号，图里每个数的地址由它组成：字母、数字、连字符",
    en: "the row's key, of which the addresses of its numbers are made: letters, digits, hyphens"
  }
} as const;
export const LABEL = {
  name: "label",
  meaning: {zh: "名字，按版面宽窄自己折行", en: "name; wraps to the width there is"}
} as const;
export const MARKED = {
  name: "marked",
  meaning: {
    zh: "故事说的就是它：用朱砂色，其余安静（可省略）",
    en: "what the story is about: in cinnabar, the rest quiet (optional)"
  }
} as const;
