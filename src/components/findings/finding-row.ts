/** A row of the findings frame, as far as people read it. */
export interface FindingRow {
  readonly id: string;
  readonly rule: string;
  /** What the rule checks. */
  readonly title: string;
  readonly titleEn: string;
  readonly level: "contradiction" | "doubt" | "note";
  readonly printed: string;
  readonly computed: string;
  readonly difference: string;
  /** Ids in braces stand for numbers: `{03:total:basic} + {03:total:project}`. */
  readonly formula: string;
  readonly headlineZh: string;
  readonly saysZh: string;
  readonly computedZh: string;
  readonly explanationZh: string;
  readonly questionZh: string;
  readonly headlineEn: string;
  readonly saysEn: string;
  readonly computedEn: string;
  readonly explanationEn: string;
  readonly questionEn: string;
  /** Ids of the numbers it is about, parted by spaces. */
  readonly about: string;
  /** Ids of all the numbers in it, parted by spaces, those it is about first. */
  readonly operands: string;
}

/** A row of the cells frame: a number that a finding leads to. */
export interface FoundNumber {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly labelEn: string;
  /** Of a number in a table; else that of the narrative's section. */
  readonly table: string;
  readonly section: string;
}

/** A finding's words in one language. */
export function tellFinding(f: FindingRow, lang: "zh" | "en") {
  const [headline, says, computed, explanation, question, rule] =
    lang === "zh"
      ? [f.headlineZh, f.saysZh, f.computedZh, f.explanationZh, f.questionZh, f.title]
      : [f.headlineEn, f.saysEn, f.computedEn, f.explanationEn, f.questionEn, f.titleEn];
  return {headline, says, computed, explanation, question, rule};
}
