/** A number asked for: how many decimals, and the unit as people read it. */
export interface Wanted {
  readonly decimals: number;
  readonly unit: string;
}

/** Everything that the classroom says of itself, in both languages. */
export const words = {
  zh: {
    answer: (unit: string) => (unit ? `答案（${unit}）` : "答案"),
    check: "核对",
    hint: (n: number, of: number) => `提示 ${n}/${of}`,
    showWorking: "看算法",
    working: "算法",
    choose: "请先选一项。",
    rightChoice: "对。",
    wrongChoice: "不对，再想一想。",
    exercise: (n: number) => `练习 ${n}`,
    seed: (n: number) => `第 ${n} 组数`,
    another: "换一组数",
    print: "打印这一组的练习纸",
    printKey: "教师用的答案",
    slides: "投影",
    progress: (done: number, of: number) =>
      `这一组做对了 ${done}/${of} 题。做题的记录只留在这台机器的浏览器里，不发往任何地方。`,
    forget: "清除记录",
    forgotten: "记录已清除。",
    failed: "题目没有读出来：数据文件打不开。请刷新再试；正文和图不受影响。",
    none: "这份文件没有这些题目所需的数字。",
    oddAddress:
      "地址里的课或份数读不懂，所以这里是能读懂的部分；默认是第一课、第 1 份。课可填 1–6，份可填 1–9999，一次最多 60 份。",
    controls: "要打印什么",
    lesson: "哪一课",
    seeds: "第几份（如 7 或 1-30）",
    withKey: "要教师用的答案",
    show: "排出来",
    printPage: "打印",
    sheet: (n: number) => `练习纸第 ${n} 份`,
    name: "姓名",
    className: "班级",
    date: "日期",
    key: "教师用答案",
    keyExample: (n: number) => `算法（以第 ${n} 份为例）`,
    sheetNumber: "份",
    keep: (wanted: Wanted) => `（${wanted.unit ? `单位：${wanted.unit}` : "一个数"}）`,
    source: (department: string, year: number | null) =>
      `题中的数取自${department}${year ?? ""} 年部门决算；写明是编的除外。`,
    slide: (n: number, of: number) => `第 ${n} 页，共 ${of} 页`,
    slideView: "投影",
    previous: "上一页",
    next: "下一页",
    leave: "退出投影",
    slideHow: "左右方向键翻页，Esc 退出"
  },
  en: {
    answer: (unit: string) => (unit ? `Answer (in ${unit})` : "Answer"),
    check: "Check",
    hint: (n: number, of: number) => `Hint ${n} of ${of}`,
    showWorking: "Show the working",
    working: "Working",
    choose: "Please choose one first.",
    rightChoice: "Right.",
    wrongChoice: "Not this one. Think again.",
    exercise: (n: number) => `Exercise ${n}`,
    seed: (n: number) => `Set ${n}`,
    another: "Other numbers",
    print: "Print this set",
    printKey: "The teacher’s key",
    slides: "Slides",
    progress: (done: number, of: number) =>
      `${done} of ${of} in this set are right. What you have done is kept in this browser only and is sent nowhere.`,
    forget: "Forget it",
    forgotten: "Forgotten.",
    failed:
      "The exercises could not be made: a data file did not load. Please reload; text and figures are not affected.",
    none: "This document lacks the numbers that these exercises need.",
    oddAddress:
      "The lesson or the sheets in the address could not be read, so this is what could be; without a choice, lesson 1 and sheet 1. Lessons go from 1 to 6, sheets from 1 to 9999, at most 60 at once.",
    controls: "What to print",
    lesson: "Lesson",
    seeds: "Sheets (7, or 1-30)",
    withKey: "The teacher’s key",
    show: "Set it out",
    printPage: "Print",
    sheet: (n: number) => `Sheet ${n}`,
    name: "Name",
    className: "Class",
    date: "Date",
    key: "Teacher’s key",
    keyExample: (n: number) => `Working (sheet ${n} as the example)`,
    sheetNumber: "Sheet",
    keep: (wanted: Wanted) => (wanted.unit ? `(in ${wanted.unit})` : "(a number)"),
    source: (department: string, year: number | null) =>
      `Numbers are from the ${year ?? ""} final accounts of ${department}, but for those said to be invented.`,
    slide: (n: number, of: number) => `Slide ${n} of ${of}`,
    slideView: "Slides",
    previous: "Previous",
    next: "Next",
    leave: "Leave the slides",
    slideHow: "Arrow keys turn the slides, Escape leaves"
  }
} as const;
