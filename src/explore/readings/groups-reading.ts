import {type Frames, hospitalityCounts, type Lang, quotientOf} from "../../figures/index.js";
import type {Reading} from "./reading.js";

const WORDS = {
  zh: {
    title: "接待了多少个团组",
    choices: {text: "情况说明", form: "项目自评表"},
    count: "团组",
    bill: "公务接待费",
    amount: "平均每个团组",
    persons: "来宾人次",
    size: "平均每个团组的人次",
    head: "平均每人次",
    personsUnit: "人次",
    explanation: "两处的统计范围可能不同；自评表也可能照填了目标值。每人次的花费不随团组数变。"
  },
  en: {
    title: "How many groups were received",
    choices: {text: "The narrative", form: "The project's form"},
    count: "Groups",
    bill: "Official hospitality",
    amount: "A group, on average",
    persons: "Guests",
    size: "Guests a group",
    head: "A guest, on average",
    personsUnit: "人次",
    explanation:
      "The two may count different things, or the form may repeat its target. What a guest cost does not depend on the groups."
  }
} as const;

/** Groups received by the narrative, or by the form; and what a group cost, and how large it was. */
export function groupsReading(frames: Frames, lang: Lang): Reading {
  const words = WORDS[lang];
  const all = hospitalityCounts.rows(frames, lang) ?? [];
  const rows = (["text", "form"] as const).flatMap((key) => all.find((row) => row.key === key) ?? []);
  const guests = all.find(({key}) => key === "guests");
  const names: Readonly<Record<string, string>> = words.choices;
  const each = (key: "count" | "bill" | "amount") => ({key, label: words[key], values: rows.map((row) => row[key])});
  const size = rows.map(({count}) =>
    guests ? quotientOf(guests.count, count, {unit: words.personsUnit, decimals: 1}) : null
  );
  const following = [
    each("count"),
    each("bill"),
    each("amount"),
    {key: "persons", label: words.persons, values: rows.map(() => guests?.count ?? null)},
    {key: "size", label: words.size, values: size},
    {key: "head", label: words.head, values: rows.map(() => guests?.amount ?? null)}
  ];
  return {
    id: "groups",
    title: words.title,
    choices: rows.length === 2 ? rows.map(({key}) => ({id: key, label: names[key] ?? key})) : [],
    following: following.filter(({values}) => values.some((value) => value !== null)),
    explanation: words.explanation
  };
}
