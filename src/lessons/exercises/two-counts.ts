import {exact} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {sentence} from "../sentence.js";

const ANSWERS = {
  zh: [
    "两个数的口径可能不同，先问各自数了哪些车",
    "小的那个一定写错了",
    "大的那个一定写错了",
    "取两个数的平均，就差不多了"
  ],
  en: [
    "The two may count by different scopes: ask which vehicles each of them has",
    "The smaller one must be wrong",
    "The larger one must be wrong",
    "The average of the two will do"
  ]
} as const;

/** What to make of two numbers of vehicles in one document. */
export const twoCounts: Exercise = {
  id: "two-counts",
  lesson: 4,
  make({claim, lang}, random) {
    const [kept, held] = [claim("vehicles.kept", "count"), claim("assets.vehicles", "count")];
    if (!kept || !held || exact(kept).eq(exact(held))) return null;
    const [right, ...wrong] = ANSWERS[lang];
    return {
      asked: ask.choice(right, wrong, random),
      question: {
        zh: sentence`同一份文件，一处写公务用车保有量 ${kept}，一处写共有车辆 ${held}。怎样理解最稳妥？`,
        en: sentence`One document states ${kept} kept on appropriations in one place and ${held} held in another. What is the safest reading?`
      }[lang],
      hints: {
        zh: [sentence`想一想：有没有不靠财政拨款养的车？`],
        en: [sentence`Could there be vehicles that are not paid for by appropriations?`]
      }[lang],
      working: {
        zh: [sentence`“保有量”只数财政拨款养的车，“共有车辆”数全部的车。差出来的几辆是哪几辆，值得问一句。`],
        en: [
          sentence`The first counts vehicles kept on appropriations, the second all there are. Which ones make up the difference is worth asking.`
        ]
      }[lang]
    };
  }
};
