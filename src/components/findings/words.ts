const WORDS = {
  zh: {
    explanation: "可能的原因",
    question: "可以问",
    places: "这些数在哪里",
    blank: "空白",
    more: (n: number) => `共 ${n} 个数`,
    none: "没有同一种算法下不能同时成立的数。",
    link: "本条链接",
    check: "怎样核对",
    printed: "印着",
    computed: "算得",
    difference: "相差",
    formula: "算式",
    cite: "引用",
    repaired: "依据的数所在的行，原文错了位，是修复以后读出的：",
    repairedWhere: "在账本里看怎样修复",
    contradictions: "同一种算法下不能同时成立",
    doubts: "各自说得通，放在一起值得问一句",
    notes: "尾差、用词和惯例",
    filter: "筛选",
    level: "哪一类",
    where: "在哪里",
    narrative: "情况说明",
    search: "含有文字",
    all: "全部",
    clear: "清除筛选",
    shown: (n: number, of: number) => `${of} 条中的 ${n} 条`,
    empty: "没有符合筛选的发现。",
    unknown: (id: string) => `没有编号为「${id}」的发现；文件重新核对之后，编号可能已经没有了。`,
    credit: (headline: string, of: string, edition: string) =>
      `读懂决算（juesuan）：「${headline}」，据${of}核对，${edition}。`,
    accounts: (department: string, year: string) => `${department} ${year} 年度部门决算`,
    edition: (hash: string, date: string) => `版本 ${hash}，${date}`
  },
  en: {
    explanation: "Possible reason",
    question: "One might ask",
    places: "Where they stand",
    blank: "blank",
    more: (n: number) => `${n} numbers in all`,
    none: "No figures that cannot all be right under one definition.",
    link: "Link",
    check: "How it was checked",
    printed: "Printed",
    computed: "Computed",
    difference: "Difference",
    formula: "Formula",
    cite: "Cite",
    repaired: "A row it rests on is damaged in the source and was read after a repair:",
    repairedWhere: "see how in the ledger",
    contradictions: "Cannot all hold under one definition",
    doubts: "Each may hold, but together they raise a question",
    notes: "Rounding, wording and conventions",
    filter: "Filter",
    level: "Kind",
    where: "Where",
    narrative: "Narrative",
    search: "Contains",
    all: "all",
    clear: "Clear",
    shown: (n: number, of: number) => `${n} of ${of}`,
    empty: "No finding matches.",
    unknown: (id: string) => `There is no finding with the id “${id}”.`,
    credit: (headline: string, of: string, edition: string) =>
      `juesuan: “${headline}”, checked on the ${of}, ${edition}.`,
    accounts: (department: string, year: string) => `${year} final accounts of ${department}`,
    edition: (hash: string, date: string) => `version ${hash}, ${date}`
  }
};

export type FindingWords = (typeof WORDS)["zh"];

/** What a list of findings says of its own accord. */
export function findingWords(lang: "zh" | "en"): FindingWords {
  return WORDS[lang];
}
