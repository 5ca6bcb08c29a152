import type {SumWords} from "./tell-sum.js";

const EDITED: SumWords = {
  explanation: {
    zh: "可能是成稿后只改了一处，或者两处统计的范围不同。",
    en: "One place may have been edited without the other, or the two may cover different things."
  },
  question: {zh: "文中的数与表中的数，以哪个为准？", en: "Which of the two holds?"}
};
const WHY: Readonly<Record<string, SumWords>> = {
  "two-budgets": {
    explanation: {
      zh: "预算有年初预算与全年（调整后）预算之分，表与文字可能各用了一种。",
      en: "A budget may be the initial or the adjusted one; table and text may each use their own."
    },
    question: {
      zh: "表中的预算数是年初预算还是全年预算？",
      en: "Is the budget in the table the initial or the adjusted one?"
    }
  },
  "plain-budget": {
    explanation: {
      zh: "文中的“预算”和表中的“预算数”可能一个是年初预算，一个是调整后的全年预算；也可能有一处抄错。",
      en: "The budget of the text and that of the table may be the initial and the adjusted one, or one is miscopied."
    },
    question: {
      zh: "两处的预算各是年初预算还是全年预算？",
      en: "Is each of the two the initial budget or the adjusted one?"
    }
  },
  blank: {
    explanation: {
      zh: "表中这一格空白，可能漏填，或合计印在别的格里。",
      en: "The cell of the table is blank: it may have been left unfilled, or the total printed elsewhere."
    },
    question: {zh: "表中这一格应为多少？", en: "What should the blank cell hold?"}
  },
  "unread-table": {
    explanation: {
      zh: "这张表有的行没有读懂，这里的数可能是别的行的。",
      en: "Rows of this table were not understood, and the number may be another row's."
    },
    question: {zh: "表中这一项应为多少？", en: "What is this item in the table?"}
  },
  "lost-row": {
    explanation: {
      zh: "文中的“总计”也可能指本年合计，而表中本年合计的那一行没有读到，可能在分页处丢失。",
      en: "The text may mean the sum of the year by its total; the table's row for that was not found, and may have been lost where a page broke."
    },
    question: {
      zh: "文中的“总计”是指本年合计，还是包括结转和结余？",
      en: "Does the total of the text hold the balances carried, or is it that of the year?"
    }
  },
  unit: {
    explanation: {
      zh: "两数恰差一万倍，多半是“元”与“万元”写混了。",
      en: "They are ten thousand times apart: 元 (yuan) and 万元 (10,000 yuan) were probably confused."
    },
    question: {
      zh: "文中的单位应为元还是万元？",
      en: "Is the amount of the text in yuan or in ten thousands of yuan?"
    }
  }
};

/** Why an amount of the text may be another than the table's, and what to ask, by the cause found. */
export function whyTextDiffers(cause: string | null): SumWords {
  return WHY[cause ?? ""] ?? EDITED;
}
