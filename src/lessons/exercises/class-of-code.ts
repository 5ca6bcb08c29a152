import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** The class that an item belongs to, by the first three digits of its code. */
export const classOfCode: Exercise = {
  id: "class-of-code",
  lesson: 1,
  make({printed, lang}, random) {
    const lines = printed("03", "total");
    const classes = lines.filter(({line}) => line.code.length === 3);
    const item = pick(
      lines.filter(({line}) => line.code.length === 7),
      random
    );
    const own = classes.find(({line}) => item?.line.code.startsWith(line.code));
    const others = classes.filter((one) => one !== own).slice(0, 3);
    if (!item || !own || others.length === 0) return null;
    return {
      asked: ask.choice(
        own.name,
        others.map(({name}) => name),
        random
      ),
      question: {
        zh: sentence`科目代码 ${item.line.code}（${item.name}）属于哪一“类”？`,
        en: sentence`Which class does code ${item.line.code} (${item.name}) belong to?`
      }[lang],
      hints: {
        zh: [sentence`功能科目的代码一层套一层：前三位是类，前五位是款，七位是项。`],
        en: [sentence`Functional codes nest: three digits are a class, five a section, seven an item.`]
      }[lang],
      working: {
        zh: [sentence`前三位是 ${own.line.code}，就是${own.name}。`],
        en: [sentence`Its first three digits are ${own.line.code}: ${own.name}.`]
      }[lang]
    };
  }
};
