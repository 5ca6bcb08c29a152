import type {FindingRow} from "./finding-list.js";

type Lang = "zh" | "en";

/** What a headline is made of. */
interface Parts {
  /** What the finding is about, without its place: 「住房保障支出占比」. */
  readonly name: string;
  /** The project of a form, or the name. */
  readonly project: string;
  readonly title: string;
  readonly printed: string;
  readonly computed: string;
}

type Headline = (parts: Parts) => string;

const PLACE = {
  zh: /^(?:表\d\d|情况说明[〇一二三四五六七八九十]*(?:（[^）]+）)?\d*)\s*/,
  en: /^(?:table \d\d|section [\d.]+),\s*/
};

const eitherZh: Headline = ({name, printed, computed}) => `${name}：${printed}，还是 ${computed}？`;
const eitherEn: Headline = ({name, printed, computed}) => `${name}: ${printed}, or ${computed}?`;

/** Rules whose two numbers are not a printed one and its recomputation. */
const RULES: Readonly<Record<string, Readonly<Record<Lang, Headline>>>> = {
  count: {zh: eitherZh, en: eitherEn},
  satisfaction: {zh: eitherZh, en: eitherEn},
  budget: {zh: eitherZh, en: eitherEn},
  "equal-rates": {zh: eitherZh, en: eitherEn},
  scope: {
    zh: ({title, printed, computed}) => `${title}：${printed}，还是 ${computed}？`,
    en: ({title, printed, computed}) => `${title}: ${printed}, or ${computed}?`
  },
  list: {
    zh: ({printed}) => `${printed}：文字里列着，表里空着`,
    en: ({name}) => `${name}: named in the text, blank in the table`
  },
  vehicles: {
    zh: ({printed, computed}) => `公务用车：增加 ${printed} 辆，购置 ${computed} 辆`,
    en: ({printed, computed}) => `Vehicles: ${printed} more, ${computed} bought`
  },
  "carry-over": {
    zh: ({name, printed, computed}) => `${name}：文字说“${printed}”，年末账上有 ${computed}`,
    en: ({name, computed}) => `${name}: said to be carried over; ${computed} on the books at the end of the year`
  },
  score: {
    zh: ({name, printed}) => `${name}：目标已完成，得 ${printed} 分`,
    en: ({name, printed}) => `${name}: target met, score ${printed}`
  },
  "low-execution": {
    zh: ({project, printed, computed}) => `${project}：钱花了 ${computed}，总分 ${printed}`,
    en: ({project, printed, computed}) => `${project}: ${computed} spent, score ${printed}`
  },
  "cut-then-met": {
    zh: ({project, printed}) => `${project}：预算先调减，再全额执行，得 ${printed} 分`,
    en: ({project, printed}) => `${project}: budget cut, then spent in full, score ${printed}`
  },
  "target-copied": {
    zh: ({printed}) => `${printed} 个指标的完成值恰好等于目标值`,
    en: ({printed}) => `${printed} results equal their targets to the digit`
  }
};

/** A headline of its own for each finding, from its record: 「住房保障支出占比：印 5.2%，算得 5.3%」. */
export function findingHeadline(finding: FindingRow, lang: Lang): string {
  const parts = toParts(finding, lang);
  const {name, title, printed, computed} = parts;
  const special = RULES[finding.rule]?.[lang];
  if (special && printed) return special(parts);
  const colon = lang === "zh" ? "：" : ": ";
  if (!name) return title;
  if (printed && computed)
    return lang === "zh"
      ? `${name}：印 ${printed}，算得 ${computed}`
      : `${name}: printed ${printed}, computed ${computed}`;
  if (printed) return lang === "zh" ? `${name}：印 ${printed}` : `${name}: printed ${printed}`;
  if (computed) return `${title}${colon}${name}${lang === "zh" ? "，" : ", "}${computed}`;
  return `${title}${colon}${name}`;
}

function toParts(finding: FindingRow, lang: Lang): Parts {
  const label = lang === "zh" ? finding.label : finding.labelEn;
  const placed = PLACE[lang].test(label);
  const pieces = placed ? label.replace(PLACE[lang], "").split(lang === "zh" ? "·" : ", ") : [];
  return {
    name: nameOf(pieces, lang),
    project: pieces[0] ?? "",
    title: lang === "zh" ? finding.title : finding.titleEn,
    printed: finding.printed,
    computed: finding.computed
  };
}

/** A form's number has three pieces, project, line and column: the column goes where the line already says what it is. */
function nameOf(pieces: readonly string[], lang: Lang): string {
  const last = pieces.at(-1);
  if (pieces.length === 3 && last && COLUMNS.has(last)) return pieces.slice(0, 2).join(lang === "zh" ? " · " : ", ");
  if (pieces.length === 2 && lang === "zh") return joinZh(pieces);
  return pieces.join(lang === "zh" ? " · " : ", ");
}

/** 「住房保障支出」 and 「占比」 make one word; 「收入总计」 and 「增减额」 as well. 数量 says nothing that the name does not. */
function joinZh([first = "", second = ""]: readonly string[]): string {
  return second === "数量" ? first : `${first}${second}`;
}

const COLUMNS: ReadonlySet<string> = new Set(["实际完成值", "得分", "result", "score"]);
