import type {Basis, Claim, Measure} from "../../../src/accounts/index.js";
import {type Convention, toPercentText, toProseText} from "../convention.js";
import type {ProseStyle} from "../layouts/layout.js";

/** What a number of the narrative must be read as. */
export type ExpectedClaim = Pick<Claim, "subject" | "measure" | "basis" | "of" | "ofBasis" | "direction" | "unit"> & {
  readonly digits: string;
};

type Of = Partial<Pick<ExpectedClaim, "basis" | "of" | "ofBasis" | "direction">>;

/** Prints numbers of the narrative and keeps a record of what each asserts, in the order of the text. */
export class ClaimWriter {
  readonly claims: ExpectedClaim[] = [];
  readonly since: string;

  constructor(
    readonly convention: Convention,
    readonly style: ProseStyle,
    readonly year: number
  ) {
    this.since = style.since.replace("YYYY", String(year - 1));
  }

  amount(subject: string, yuan: number, basis: Basis = "outturn"): string {
    const digits = toProseText(yuan, this.convention);
    return this.write(subject, "amount", digits, this.convention.unit, {basis});
  }

  /** One number for both grand totals: 收入支出总计. */
  bothTotals(yuan: number): string {
    this.amount("income.total", yuan);
    return this.amount("expenditure.total", yuan);
  }

  /** Its change, twice each number. */
  bothChanges(now: number, prior: number): string {
    const from = this.claims.length;
    const text = this.changeSince("income.total", now, prior);
    for (const claim of this.claims.slice(from)) this.claims.push({...claim, subject: "expenditure.total"});
    return text;
  }

  count(subject: string, n: number, unit: string): string {
    return this.write(subject, "count", String(n), unit);
  }

  score(subject: string, digits: string): string {
    return this.write(subject, "score", digits, "分");
  }

  share(subject: string, part: number, of: string, whole: number, basis: Basis = "outturn"): string {
    return this.percent(subject, "share", part, whole, {of, basis});
  }

  /** `完成年初预算的98.5%`, or nothing where the budget is nought. */
  completion(subject: string, outturn: number, budget: number, words: string, ofBasis: Basis): string {
    if (budget === 0) return "";
    return `，完成${words}的${this.percent(subject, "completion", outturn, budget, {of: subject, ofBasis})}`;
  }

  /** `增加12.3万元，增长4.5%`, 持平 where nothing changed, no percentage of nothing. */
  change(subject: string, now: number, prior: number): string {
    if (now === prior) return "持平";
    const up = now > prior;
    const direction = up ? ("up" as const) : ("down" as const);
    const by = up ? now - prior : prior - now;
    const amount = this.write(subject, "change", toProseText(by, this.convention), this.convention.unit, {direction});
    if (prior === 0) return `增加${amount}`;
    const percent = this.percent(subject, "percent-change", by, prior, {direction});
    return up ? `增加${amount}，增长${percent}` : `减少${amount}，${this.style.fall}${percent}`;
  }

  /** `比上年增加…，主要是…`, `与上年持平`. */
  changeSince(subject: string, now: number, prior: number): string {
    const change = this.change(subject, now, prior);
    const {reason} = this.style;
    return change === "持平" ? "与上年持平" : `${this.since}${change}${reason && `${reason}工作安排有变`}`;
  }

  private percent(subject: string, measure: Measure, part: number, whole: number, of: Of): string {
    const text = whole === 0 ? "0%" : toPercentText(part, whole, this.convention);
    this.record(subject, measure, text.slice(0, -1), "%", of);
    return text;
  }

  private write(subject: string, measure: Measure, digits: string, unit: string, of: Of = {}): string {
    this.record(subject, measure, digits, unit, of);
    return `${digits}${unit}`;
  }

  private record(subject: string, measure: Measure, digits: string, unit: string, of: Of): void {
    const claim = {
      subject,
      measure,
      basis: "outturn",
      of: "",
      ofBasis: "",
      direction: "",
      unit,
      digits,
      ...of
    } as const;
    // 增加0.00万元 is how some forms say that nothing changed.
    this.claims.push(claim.direction && /^0(?:\.0+)?$/.test(digits) ? {...claim, direction: "flat"} : claim);
  }
}
