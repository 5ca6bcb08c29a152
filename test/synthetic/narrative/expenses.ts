import {termOf} from "../../../src/accounts/index.js";
import {type Expense, expenses, type Truth, total} from "../truth/index.js";
import type {ClaimWriter} from "./claim-writer.js";

type Group = "abroad" | "vehicles" | "reception";

const BASIS = {预算: "budget", 年初预算: "initial-budget", 全年预算: "adjusted-budget"} as const;

/** Budget, outturn, completion and change of one of the three expenses, or of them all. */
export function expense(
  truth: Truth,
  write: ClaimWriter,
  group: Group | "",
  word: keyof typeof BASIS,
  name: string
): string {
  const subject = group ? `sangong.${group}` : "sangong";
  const {budget, outturn, prior} = truth.expenses;
  const [planned, now] = [sum(budget, group), sum(outturn, group)];
  return [
    `${name}${word}为${write.amount(subject, planned, BASIS[word])}，`,
    `支出决算为${write.amount(subject, now)}`,
    write.completion(subject, now, planned, word, BASIS[word]),
    `；${write.changeSince(subject, now, sum(prior, group))}。`
  ].join("");
}

export function sum(values: Readonly<Record<Expense, number>>, group: Group | ""): number {
  if (!group) return total(values);
  return expenses.filter((e) => e.startsWith(group)).reduce((all, e) => all + values[e], 0);
}

/** What went abroad, as provinces tell it: every trip with its persons and cost. */
export function trips({expenses: {trips, groups}}: Truth, write: ClaimWriter): string {
  const persons = trips.reduce((all, trip) => all + trip.persons, 0);
  const head = `全年因公出国（境）团组${write.count("abroad.groups", groups, "个")}，因公出国（境）${write.count("abroad.persons", persons, "人次")}。`;
  if (!groups) return head;
  const each = trips.map(({persons, yuan}, i) => {
    const who = write.count("abroad.trip.persons", persons, "人次");
    return `赴${PLACES[i]}参加业务交流${who}，支出金额${write.amount("abroad.trip", yuan)}`;
  });
  return `${head}主要包括：${each.join("；")}。`;
}

const PLACES = ["甲国", "乙国", "丙国", "丁国"];

export function vehicles({expenses: {outturn, bought, kept}, year}: Truth, write: ClaimWriter): string[] {
  const purchase = `${termOf("sangong.vehicles.purchase").zh}支出${write.amount("sangong.vehicles.purchase", outturn["vehicles.purchase"])}。`;
  const held = `截至${year}年12月31日，公务用车保有量为${write.count("vehicles.kept", kept, "辆")}，`;
  const added = `公务用车购置数为${write.count("vehicles.bought", bought, "辆")}。`;
  const running = `${termOf("sangong.vehicles.running").zh}支出${write.amount("sangong.vehicles.running", outturn["vehicles.running"])}。`;
  return [`${purchase}${held}${added}`, running];
}

export function reception({expenses: {foreign, domestic}}: Truth, write: ClaimWriter): string[] {
  const abroad = `外事接待费支出${write.amount("sangong.reception.foreign", foreign.yuan)}。全年接待外事来访团组${write.count("reception.foreign.groups", foreign.groups, "个")}、来访外宾${write.count("reception.foreign.persons", foreign.persons, "人次")}。`;
  const home = `国内公务接待支出${write.amount("sangong.reception.domestic", domestic.yuan)}。全年接待国内来访团组${write.count("reception.domestic.groups", domestic.groups, "个")}、来宾${write.count("reception.domestic.persons", domestic.persons, "人次")}。`;
  return [abroad, home];
}
