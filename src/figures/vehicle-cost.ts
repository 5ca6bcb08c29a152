import {type Quantity, type RankedRow, rankedBars, unitName} from "../components/index.js";
import {claimOf} from "./claim-of.js";
import type {Figure, FigureRow, FigureWords, Frames, Lang} from "./figure.js";
import {inYuan} from "./in-yuan.js";
import {moneyUnit} from "./money-unit.js";
import {exact, numbersOf, quotientOf} from "./numbers.js";

export interface VehicleCostRow extends RankedRow, FigureRow {
  /** Cost of one vehicle in yuan. */
  readonly amount: Quantity;
  readonly count: Quantity;
  readonly running: Quantity;
}

const COUNTS = [
  {
    key: "kept",
    subject: "vehicles.kept",
    label: {
      zh: (n: string) => `按财政拨款开支的公务用车 ${n} 辆`,
      en: (n: string) => `Over ${n} vehicles kept on appropriations`
    }
  },
  {
    key: "held",
    subject: "assets.vehicles",
    label: {zh: (n: string) => `按实有车辆 ${n} 辆`, en: (n: string) => `Over ${n} vehicles held`}
  }
] as const;

/** What running one vehicle costs in a year under each of the two counts of vehicles (元). */
export const vehicleCost: Figure<VehicleCostRow> = {
  id: "vehicle-cost",
  rows: toRows,
  plot: (rows, {width}) => rankedBars(rows, {width}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "按哪个数算" : "Which count"},
    {name: "amount", title: lang === "zh" ? "平均每辆" : "A vehicle"},
    {name: "running", title: lang === "zh" ? "运行维护费" : "Running and maintenance"},
    {name: "count", title: lang === "zh" ? "车辆" : "Vehicles"}
  ],
  words: toWords,
  alt: (rows, lang) =>
    rows
      .map((r) => `${r.label}${lang === "zh" ? "，每辆" : ":"} ${r.amount.text} ${unitName(r.amount.unit, lang)}`)
      .join(lang === "zh" ? "；" : "; ")
};

function toRows(frames: Frames, lang: Lang): readonly VehicleCostRow[] | null {
  const claim = claimOf(frames, lang);
  const running =
    numbersOf(frames.cells, lang)("09:vehicles.running:outturn") ?? claim("sangong.vehicles.running", "amount")?.number;
  const rows = COUNTS.flatMap(({key, subject, label}) => {
    const count = claim(subject)?.number;
    const amount = running && count && quotientOf(running, count, {unit: "元"});
    return amount ? [{key, label: label[lang](count.text), amount, count, running}] : [];
  });
  return rows.length === COUNTS.length ? rows : null;
}

/** In the order of the size, so that the question reads from the lesser to the greater. */
function toWords(rows: readonly VehicleCostRow[], lang: Lang): FigureWords {
  const [least, most] = [...rows].sort((a, b) => exact(a.amount).comparedTo(exact(b.amount)));
  if (!least || !most) throw new Error("missing rows: vehicle-cost");
  const {running} = least;
  const unit = moneyUnit([least.amount, most.amount]);
  const agree = exact(least.count).eq(exact(most.count));
  if (lang === "zh")
    return {
      title: agree
        ? `一辆车一年平均 ${least.amount.text} ${unit}`
        : `一辆车一年花 ${least.amount.text} ${unit}，还是 ${most.amount.text} ${unit}`,
      subtitle: `公务用车运行维护费 ${running.text} ${running.unit}，按两个车辆数各平均一次`,
      unit,
      note: "平均数只供比较：车型、里程和车况不同，费用也不同。运行维护费用在哪些车上，文件没有写。"
    };
  return {
    title: agree
      ? `Running a vehicle took ${inYuan(least.amount)} on average`
      : `A vehicle a year: ${inYuan(least.amount)} or ${inYuan(most.amount, {bare: true})}?`,
    subtitle: `Running and maintenance of ${inYuan(running)}, averaged over each count of vehicles`,
    unit,
    note: "Averages are only for comparing: models, distances and age differ. Which vehicles the spending was for is not said."
  };
}
