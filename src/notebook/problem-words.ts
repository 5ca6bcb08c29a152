import type {Problem} from "./cells/problem.js";
import type {Lang} from "./message.js";

/** What acorn says most often, in Chinese. */
const SYNTAX: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^Unexpected token/, () => "这里多了或少了什么：看看括号、引号和逗号"],
  [/^Unterminated (string|template)/, () => "引号没有收尾"],
  [/^Unterminated regular/, () => "正则表达式没有收尾"],
  [/^Unterminated comment/, () => "注释没有收尾"],
  [/^Identifier '(.+)' has already been declared/, ([, name]) => `${name} 在这一格里声明了两次`],
  [/^Unexpected character '(.)'/, ([, character]) => `不认识的字符“${character}”：标点要用英文的`],
  [/^Assigning to rvalue/, () => "等号左边要是一个名字"],
  [/^Unexpected keyword '(.+)'/, ([, word]) => `${word} 是 JavaScript 的词，不能写在这里`],
  [/^The keyword '(.+)' is reserved/, ([, word]) => `${word} 是 JavaScript 的词，不能当名字`],
  [/^'return' outside/, () => "return 只能写在函数里；要显示一个值，直接写它"]
];

/** What is wrong, where, and what to do, in a sentence below the cell. */
export function problemWords(problem: Problem, lang: Lang): string {
  return lang === "zh" ? inChinese(problem) : inEnglish(problem);
}

function inChinese(problem: Problem): string {
  switch (problem.kind) {
    case "syntax":
      return `第 ${problem.line} 行第 ${problem.column} 个字读不懂：${syntaxInChinese(problem.message)}。`;
    case "import":
      return `第 ${problem.line} 行：这里没有 import 和 export，也用不着。能用的名字都列在上面。`;
    case "assign":
      return `第 ${problem.line} 行：${problem.name} 不是这一格声明的，不能在这里改。要声明它，写 const ${problem.name} = ……。`;
    case "duplicate":
      return `${problem.names.join("、")} 在几格里都声明了，不知道该用哪一个。给其中一个换个名字。`;
    case "circular":
      return "几格绕着圈子互相等：这一格要等别的格，别的格又要等它。把其中一格改成不用对方的。";
    case "undefined":
      return `没有 ${problem.name} 这个名字。看看拼写和大小写；它在哪一格里声明了，那一格要先运行。`;
    case "upstream":
      return `它用到的 ${problem.name} 没有算出来：先看声明 ${problem.name} 的那一格。`;
    case "endless":
      return `${atLine(problem.line)}循环一直没有停，已经替你停下。看看结束的条件。`;
    case "error":
      return `${atLine(problem.line)}运行出错：${[problem.name, problem.message].filter(Boolean).join("：")}`;
  }
}

function inEnglish(problem: Problem): string {
  switch (problem.kind) {
    case "syntax":
      return `Line ${problem.line}, column ${problem.column} cannot be read: ${problem.message}.`;
    case "import":
      return `Line ${problem.line}: there is no import or export here, and no need for them. The names that you can use are listed above.`;
    case "assign":
      return `Line ${problem.line}: ${problem.name} is not declared in this cell and cannot be changed here. To declare it, write const ${problem.name} = ….`;
    case "duplicate":
      return `${problem.names.join(", ")}: declared in several cells, so it is not clear which one is meant. Rename one.`;
    case "circular":
      return "Cells wait for each other in a circle, this one among them. Let one of them do without the others.";
    case "undefined":
      return `There is no ${problem.name}. Check the spelling; if a cell declares it, that cell has to run first.`;
    case "upstream":
      return `${problem.name}, which this cell uses, was not computed: see the cell that declares it.`;
    case "endless":
      return `${atEnglishLine(problem.line)}A loop did not end and was stopped. Check its condition.`;
    case "error":
      return `${atEnglishLine(problem.line)}It stopped with an error: ${[problem.name, problem.message].filter(Boolean).join(": ")}`;
  }
}

function syntaxInChinese(message: string): string {
  for (const [pattern, say] of SYNTAX) {
    const match = pattern.exec(message);
    if (match) return say(match);
  }
  return message;
}

function atLine(line: number | null): string {
  return line === null ? "" : `第 ${line} 行：`;
}

function atEnglishLine(line: number | null): string {
  return line === null ? "" : `Line ${line}: `;
}
