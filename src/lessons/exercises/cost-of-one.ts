import {exact} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import type {Facts} from "../facts-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What money is divided by which count. */
const COSTS = [
  {money: "sangong.reception.domestic", count: "reception.domestic.persons", zh: "每人次", en: "each guest"},
  {money: "sangong.reception.domestic", count: "reception.domestic.groups", zh: "每个团组", en: "each group"},
  {money: "sangong.vehicles.running", count: "vehicles.kept", zh: "每辆车", en: "each vehicle"},
  {money: "sangong.vehicles.running", count: "assets.vehicles", zh: "每辆车", en: "each vehicle"},
  {money: "sangong.abroad", count: "abroad.persons", zh: "每人次", en: "each trip"}
] as const;

/** What one guest, group, vehicle or trip cost, in yuan. */
export const costOfOne: Exercise = {
  id: "cost-of-one",
  lesson: 4,
  make(facts, random) {
    const found = pick(countedCosts(facts), random);
    const asked = found && ask.quotient(found.amount, found.number, {unit: "元"});
    if (!found || !asked) return null;
    return {
      asked,
      question: {
        zh: sentence`${found.money} ${found.amount}，“${found.count}”是 ${found.number}。平均${found.zh}多少元？取整数。`,
        en: sentence`${found.money} came to ${found.amount}; “${found.count}”: ${found.number}. How many yuan is that for ${found.en}? Round to a whole number.`
      }[facts.lang],
      hints: {
        zh: [sentence`先把万元化成元，再除。`],
        en: [sentence`Change the amount to yuan first, then divide.`]
      }[facts.lang],
      working: {
        zh: [sentence`平均数只供比较。换一个口径数人、数车，平均数就变：先问这个“个数”是怎么数的。`],
        en: [
          sentence`Averages are for comparing only. Count people or vehicles by another scope, and they change: ask how they were counted.`
        ]
      }[facts.lang]
    };
  }
};

function countedCosts({frames, claim, lang}: Facts) {
  const nameOf = (subject: string) => {
    const stated = frames.claims.find((one) => one.subject === subject);
    return (lang === "zh" ? stated?.subjectZh : stated?.subjectEn) ?? "";
  };
  return COSTS.flatMap(({money, count, zh, en}) => {
    const [amount, number] = [claim(money, "amount"), claim(count, "count")];
    if (!amount || !number || exact(amount).isZero() || exact(number).isZero()) return [];
    return [{amount, number, money: nameOf(money), count: nameOf(count), zh, en}];
  });
}
