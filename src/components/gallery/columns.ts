/** Columns that the rows of most charts have. */
export const KEY = {name: "key", meaning: "这一行的代号，图里每个数的地址由它组成：字母、数字、连字符"} as const;
export const LABEL = {name: "label", meaning: "名字，按版面宽窄自己折行"} as const;
export const MARKED = {name: "marked", meaning: "故事说的就是它：用朱砂色，其余安静（可省略）"} as const;
