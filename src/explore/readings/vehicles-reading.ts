import {type Frames, type Lang, vehicleCost} from "../../figures/index.js";
import type {Reading} from "./reading.js";

const WORDS = {
  zh: {
    title: "多少辆车",
    choices: {kept: "财政拨款开支的公务用车", held: "实有车辆"},
    count: "车辆",
    running: "公务用车运行维护费",
    amount: "平均每辆一年",
    explanation: "前一个数只算用财政拨款开支的公务用车，后一个数是单位实有的全部车辆，范围可能本来就不同。"
  },
  en: {
    title: "How many vehicles",
    choices: {kept: "Kept on appropriations", held: "Vehicles held"},
    count: "Vehicles",
    running: "Running and maintenance",
    amount: "A vehicle a year, on average",
    explanation:
      "The first counts only official vehicles kept on appropriations, the second every vehicle held; their scopes may simply differ."
  }
} as const;

/** Vehicles kept on appropriations, or all that are held; and what running one of them costs. */
export function vehiclesReading(frames: Frames, lang: Lang): Reading {
  const {title, choices, explanation, ...labels} = WORDS[lang];
  const rows = vehicleCost.rows(frames, lang) ?? [];
  const names: Readonly<Record<string, string>> = choices;
  return {
    id: "vehicles",
    title,
    choices: rows.map(({key}) => ({id: key, label: names[key] ?? key})),
    following: (["count", "running", "amount"] as const).map((key) => ({
      key,
      label: labels[key],
      values: rows.map((row) => row[key])
    })),
    explanation
  };
}
