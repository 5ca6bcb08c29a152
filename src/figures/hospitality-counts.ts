import {ZERO} from "../accounts/index.js";
import {type Quantity, type RankedRow, rankedBars, unitName} from "../components/index.js";
import {claimOf} from "./claim-of.js";
import type {Figure, FigureRow, FigureWords, Frames, Lang} from "./figure.js";
import {hospitalityProject} from "./hospitality-project.js";
import {inYuan} from "./in-yuan.js";
import {moneyUnit} from "./money-unit.js";
import {exact, numbersOf, quotientOf, sumOf} from "./numbers.js";

export interface HospitalityCountRow extends RankedRow, FigureRow {
  /** Cost of one group, or of one guest, in yuan. */
  readonly amount: Quantity;
  readonly count: Quantity;
  readonly bill: Quantity;
}

const LABELS = {
  form: {zh: (n: string) => `自评表的 ${n} 个团组，每个`, en: (n: string) => `A group, of ${n} on the form`},
  text: {zh: (n: string) => `情况说明的 ${n} 个团组，每个`, en: (n: string) => `A group, of ${n} in the narrative`},
  guests: {zh: (n: string) => `情况说明的 ${n} 人次，每人次`, en: (n: string) => `A guest, of ${n} in the narrative`}
};
const GROUPS = /团组|批次|批数|来访团/;

/** One hospitality bill over each count of groups received, and over the guests (元). */
export const hospitalityCounts: Figure<HospitalityCountRow> = {
  id: "hospitality-counts",
  rows: toRows,
  plot: (rows, {width}) => rankedBars(rows, {width}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "按哪个数算" : "Which count"},
    {name: "amount", title: lang === "zh" ? "平均花费" : "Average cost"},
    {name: "bill", title: lang === "zh" ? "接待费" : "Hospitality"},
    {name: "count", title: lang === "zh" ? "数量" : "Number"}
  ],
  words: toWords,
  alt: (rows, lang) =>
    rows.map((r) => `${r.label} ${r.amount.text} ${unitName(r.amount.unit, lang)}`).join(lang === "zh" ? "；" : "; ")
};

/** Null where neither groups nor guests can be divided by. */
function toRows(frames: Frames, lang: Lang): readonly HospitalityCountRow[] | null {
  const claim = claimOf(frames, lang);
  const bill =
    numbersOf(frames.cells, lang)("09:reception:outturn") ?? claim("sangong.reception", "amount")?.number ?? null;
  const counts = {
    text: received(claim, "groups"),
    form: groupsOnForm(frames, lang),
    guests: received(claim, "persons")
  };
  if (!bill || !(counts.text ?? counts.guests)) return null;
  const apart = counts.text && counts.form && !exact(counts.text).eq(exact(counts.form));
  const rows = (["text", "form", "guests"] as const).flatMap((key) => {
    const count = counts[key];
    const amount = count && quotientOf(bill, count, {unit: "元"});
    const marked = Boolean(apart) && key !== "guests";
    return amount ? [{key, label: LABELS[key][lang](count.text), amount, count, bill, marked}] : [];
  });
  return rows.length > 0 ? rows : null;
}

/** Domestic groups or guests, and where there were any, foreign ones: the bill is for both. */
function received(claim: ReturnType<typeof claimOf>, of: "groups" | "persons"): Quantity | null {
  const [domestic, foreign] = ["domestic", "foreign"].map((from) => claim(`reception.${from}.${of}`)?.number);
  if (!domestic) return foreign ?? null;
  return foreign && exact(foreign).gt(ZERO) ? sumOf([domestic, foreign]) : domestic;
}

/** Groups in a hospitality form: what a check compared with the narrative's, else an indicator that speaks of groups. */
function groupsOnForm(frames: Frames, lang: Lang): Quantity | null {
  const number = numbersOf(frames.cells, lang);
  const groups = frames.claims.filter((c) => c.subject.startsWith("reception.") && c.subject.endsWith(".groups"));
  const compared = frames.findings
    .filter(({rule}) => rule === "count")
    .map(({operands}) => operands.split(" "))
    .find((ids) => groups.some(({id}) => ids.includes(id)))
    ?.find((id) => id.endsWith(":result"));
  const project = hospitalityProject(frames);
  const indicator = frames.indicators.find((i) => i.project === project?.id && GROUPS.test(i.third));
  const id = compared ?? (indicator && `10:${indicator.id}:result`);
  return id ? number(id) : null;
}

function toWords(rows: readonly HospitalityCountRow[], lang: Lang): FigureWords {
  const row = (key: string) => rows.find((r) => r.key === key);
  const [text, form] = [row("text"), row("form")];
  const unit = moneyUnit(rows.map(({amount}) => amount));
  const note =
    lang === "zh"
      ? "平均数只供比较，各次接待的规模不同。"
      : "Averages are only for comparing; occasions differ in size.";
  if (!text || !form || exact(text.count).eq(exact(form.count))) return {...agreed(rows, lang), unit, note};
  return lang === "zh"
    ? {
        title: `同样 ${text.bill.text} ${text.bill.unit}接待费，${form.count.text} 个团组还是 ${text.count.text} 个`,
        subtitle: "接待费按两处的团组数和人次各平均一次",
        unit,
        note: `${note}两处的统计范围可能不同，例如自评表计入了不在公务接待费中列支的团组，或照填了目标值。要问的是两处各依据哪份清单。`
      }
    : {
        title: `The same ${inYuan(text.bill)} of hospitality: ${form.count.text} groups or ${text.count.text}?`,
        subtitle: "Hospitality averaged over each count of groups, and over the guests",
        unit,
        note: `${note} The two may count different things, such as groups not paid from hospitality, or the form repeats its target. The question is which list each is from.`
      };
}

/** Where there is one count of groups only, or both are one. */
function agreed(rows: readonly HospitalityCountRow[], lang: Lang): {readonly title: string; readonly subtitle: string} {
  const [first] = rows;
  if (!first) throw new Error("missing rows: hospitality-counts");
  const {key, count, amount, bill} = first;
  const guests = key === "guests";
  return lang === "zh"
    ? {
        title: `接待费 ${bill.text} ${bill.unit}，平均每${guests ? "人次" : "个团组"} ${amount.text} ${amount.unit}`,
        subtitle: `接待费除以${guests ? "人次" : "团组数"}（${count.text}）${rows.length > 1 ? "，以及其他可以相除的数" : ""}`
      }
    : {
        title: `Hospitality of ${inYuan(bill)}: ${inYuan(amount)} a ${guests ? "guest" : "group"} on average`,
        subtitle: `Hospitality over ${count.text} ${guests ? "guests" : "groups"}${rows.length > 1 ? ", and over what else was counted" : ""}`
      };
}
