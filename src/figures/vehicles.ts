import {termOf, ZERO} from "../accounts/index.js";
import {type Quantity, type UnitRow, unitChart} from "../components/index.js";
import {claimOf, type Stated} from "./claim-of.js";
import type {Figure, FigureRow, FigureWords, Frames, Lang} from "./figure.js";
import {differenceOf, exact} from "./numbers.js";

export interface VehicleRow extends UnitRow, FigureRow {}

const HELD = "assets.vehicles";
const KEPT = "vehicles.kept";
const KINDS = ["ministerial", "principal", "confidential", "emergency", "enforcement", "special", "retired", "general"];

const WORDS = {
  zh: {
    both: "同一年的两个数",
    kinds: "实有车辆按用途",
    held: "实有车辆",
    kept: "财政拨款开支的公务用车",
    rest: "两个数之差"
  },
  en: {
    both: "Two counts of one year",
    kinds: "Vehicles held, by use",
    held: "Vehicles held",
    kept: "Official vehicles kept on appropriations",
    rest: "Between the two counts"
  }
};

/** Vehicles one by one: those held, those kept on appropriations, and those that only one of the two counts has. */
export const vehicles: Figure<VehicleRow> = {
  id: "vehicles",
  rows: toRows,
  plot: (rows, {width}) => unitChart(rows, {width, fontSize: width < 480 ? 13 : 14, shape: "vehicle"}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "车辆" : "Vehicles"},
    {name: "group", title: lang === "zh" ? "哪一组数" : "Which counts"},
    {name: "count", title: lang === "zh" ? "数量" : "Number"}
  ],
  words: toWords,
  alt: (rows, lang) => {
    const said = rows.map((r) => `${r.label} ${r.count.text}`);
    return lang === "zh" ? `逐辆画出的车：${said.join("，")}` : `Vehicles drawn one by one: ${said.join(", ")}`;
  }
};

function toRows(frames: Frames, lang: Lang): readonly VehicleRow[] | null {
  const claim = claimOf(frames, lang);
  const [held, kept] = [claim(HELD), claim(KEPT)];
  if (!held || !kept) return null;
  const kinds = [...KINDS, "other"].flatMap((kind) => {
    const stated = claim(`${HELD}.${kind}`);
    return stated && exact(stated.number).gt(ZERO) ? [toKind(kind, stated, lang)] : [];
  });
  return [...compare(held.number, kept.number, lang), ...kinds];
}

/** The smaller count, then those that the greater has more, and the greater as what they add up to. */
function compare(held: Quantity, kept: Quantity, lang: Lang): VehicleRow[] {
  const words = WORDS[lang];
  const more = exact(held).gte(exact(kept));
  const row = (key: "held" | "kept", count: Quantity, total: boolean) => ({
    key,
    group: words.both,
    label: words[key],
    count,
    total
  });
  const [less, whole] = more
    ? [row("kept", kept, false), row("held", held, true)]
    : [row("held", held, false), row("kept", kept, true)];
  const rest = differenceOf(whole.count, less.count);
  if (exact(rest).isZero()) return [less, whole];
  return [less, {key: "rest", group: words.both, label: words.rest, count: rest, marked: true}, whole];
}

function toKind(kind: string, {number}: Stated, lang: Lang): VehicleRow {
  return {key: `kind-${kind}`, group: WORDS[lang].kinds, label: termOf(`${HELD}.${kind}`)[lang], count: number};
}

function toWords(rows: readonly VehicleRow[], lang: Lang): FigureWords {
  const digits = (key: string) => rows.find((r) => r.key === key)?.count.text ?? "";
  const [held, kept, rest] = [digits("held"), digits("kept"), digits("rest")];
  const subtitle = {
    zh: "一个图形是一辆车，空心的只见于其中一个数",
    en: "Each shape is a vehicle; outlined, only one count has it"
  };
  if (!rest)
    return lang === "zh"
      ? {title: `${held} 辆车，两处的数相同`, subtitle: "一个图形是一辆车"}
      : {title: `${held} vehicles, and both counts agree`, subtitle: "Each shape is a vehicle"};
  const fewer = rows.find((r) => r.total)?.key === "held";
  return lang === "zh"
    ? {
        title: `同一年的车：${held} 辆还是 ${kept} 辆`,
        subtitle: subtitle.zh,
        note: fewer
          ? `${held} 是单位实有的全部车辆，${kept} 只算用财政拨款开支的公务用车，范围可能不同。要问的是：另外 ${rest} 辆用什么钱开支。`
          : `用财政拨款开支的公务用车，比单位实有的车辆还多 ${rest} 辆。两个数的截止日期或单位范围可能不同。`
      }
    : {
        title: `Vehicles of one year: ${held} or ${kept}?`,
        subtitle: subtitle.en,
        note: fewer
          ? `${held} is every vehicle held, ${kept} only the official vehicles kept on appropriations; their scopes may differ. The question is what pays for the other ${rest}.`
          : `There are ${rest} more official vehicles kept on appropriations than vehicles held. The two may be counted at different dates or for different units.`
      };
}
