import {html} from "htl";

/** A row of the claims frame, as far as a change is read from it. */
export interface ChangeRow {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  /** What it is compared with where that is not the year before: `initial-budget`. */
  readonly ofBasis: string;
  readonly direction: string;
  readonly word: string;
  readonly text: string;
}

export interface YearChangeOptions {
  readonly lang?: "zh" | "en";
  /** What a number of the given id is shown as: a link to its place. */
  readonly number: (id: string) => Element;
}

/** 「比上年增加 15.9 万元，增长 9.1%」 as the narrative says it of a subject; null where it says nothing. */
export function yearChange(
  claims: readonly ChangeRow[],
  subject: string,
  {lang = "zh", number}: YearChangeOptions
): HTMLElement | null {
  const of = (measure: string) => claims.find((c) => c.subject === subject && c.measure === measure && !c.ofBasis);
  const change = of("change");
  const percent = of("percent-change");
  if (!change || !percent) return null;
  return lang === "zh"
    ? html`<span>比上年${change.word} ${number(change.id)}，${percent.word} ${number(percent.id)}</span>`
    : html`<span>${change.direction} ${number(change.id)} on the year before, ${number(percent.id)}</span>`;
}
