import {termOf} from "../../accounts/index.js";
import {differenceOf, exact, sumOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {listed} from "../listed.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** Carried in and income stand on one side, expenditure and carried over on the other. */
const SIDES = [
  ["opening", "income"],
  ["expenditure", "closing"]
] as const;

/** The fourth of the balance's four numbers, from the other three. */
export const balanceUnknown: Exercise = {
  id: "balance-unknown",
  lesson: 2,
  make({number, lang}, random) {
    const all = SIDES.flatMap((keys) =>
      keys.map((key) => ({key, name: termOf(key)[lang], amount: number(`01:${key}:amount`)}))
    );
    const known = all.flatMap(({amount, ...rest}) => (amount ? [{...rest, amount}] : []));
    const others = ["01:surplus-used:amount", "01:surplus-distributed:amount"].some((id) => number(id));
    const unknown = pick(known, random);
    if (!unknown || known.length < 4 || others) return null;
    const own = SIDES.find((side) => side.some((key) => key === unknown.key)) ?? SIDES[0];
    const beside = known.find(({key}) => key !== unknown.key && own.some((one) => one === key));
    const opposite = known.filter(({key}) => !own.some((one) => one === key));
    if (!beside) return null;
    const computed = differenceOf(sumOf(opposite.map(({amount}) => amount)), beside.amount);
    const agree = exact(computed).eq(exact(unknown.amount));
    const given = known.filter((one) => one !== unknown);
    return {
      asked: ask.amount(computed),
      question: {
        zh: [...sentence`总表上，`, ...listed(given, lang), `。假如“${unknown.name}”看不清了，算出来应是多少？`],
        en: ["In the summary: ", ...listed(given, lang), `. If “${unknown.name}” could not be read, what should it be?`]
      }[lang],
      hints: {
        zh: [sentence`年初结转 + 本年收入 = 本年支出 + 年末结转。`, sentence`把要求的数单独留在一边，另一边加减。`],
        en: [
          sentence`Carried in + income = expenditure + carried over.`,
          sentence`Leave what you want alone on one side, and add and subtract on the other.`
        ]
      }[lang],
      working: {
        zh: [
          sentence`表上印的是 ${unknown.amount}。${agree ? "相合。" : "若只差在末位，那是各数分别四舍五入，叫“尾差”，第六课细讲。"}`
        ],
        en: [
          sentence`The form prints ${unknown.amount}. ${agree ? "It agrees." : "Where only the last digit differs, each number was rounded on its own: lesson 6 tells more."}`
        ]
      }[lang]
    };
  }
};
