import {economicItems} from "../../../src/accounts/index.js";
import {spentOf, sumsOf} from "../sums.js";
import type {Flow, Truth} from "../truth/index.js";
import type {ClaimWriter} from "./claim-writer.js";

/** The general public budget by class: `教育支出12.3万元，占4.5%；…`. */
export function structure(truth: Truth, write: ClaimWriter, ending: "" | "（类）"): string {
  const flows = truth.flows.filter((flow) => flow.source === "general");
  const whole = sumsOf(flows).spent;
  const classes = [...new Set(flows.map((flow) => flow.item.code.slice(0, 3)))].sort();
  const said = classes.map((code) => {
    const mine = flows.filter((flow) => flow.item.code.startsWith(code));
    const name = mine[0]?.item.names[0] ?? "";
    const amount = sumsOf(mine).spent;
    const label = ending ? `${name.replace(/支出$/, "")}${ending}支出` : name;
    const subject = `general:${code}`;
    return `${label}${write.amount(subject, amount)}，占${write.share(subject, amount, "general", whole)}`;
  });
  return `${said.join("；")}。`;
}

/** A paragraph for every item of table 05, in its order, after `head` has told the budget of them all. */
export function itemParagraphs(truth: Truth, write: ClaimWriter, opening: "" | "。"): string[] {
  const flows = truth.flows
    .filter((flow) => flow.source === "general")
    .sort((a, b) => a.item.code.localeCompare(b.item.code));
  return flows.map((flow, i) => itemParagraph(flow, i + 1, write, opening));
}

export function generalBudget(truth: Truth): number {
  return truth.flows.reduce((all, flow) => all + flow.initialBudget, 0);
}

function itemParagraph(flow: Flow, n: number, write: ClaimWriter, opening: "" | "。"): string {
  const subject = `general:${flow.item.code}`;
  const [first, second, third] = flow.item.names;
  const spent = spentOf(flow);
  return [
    `${n}${write.style.item}${first}（类）${second}（款）${third}（项）${opening}`,
    `年初预算为${write.amount(subject, flow.initialBudget, "initial-budget")}，`,
    `支出决算为${write.amount(subject, spent)}`,
    write.completion(subject, spent, flow.initialBudget, "年初预算", "initial-budget"),
    "。",
    comparison(spent, flow.initialBudget)
  ].join("");
}

function comparison(spent: number, budget: number): string {
  if (spent === budget) return "决算数等于预算数。";
  const [word, reason] = spent > budget ? ["大于", "年中追加了任务"] : ["小于", "部分工作延后开展"];
  return `决算数${word}预算数的主要原因是：${reason}。`;
}

/** The names of the economic items that some groups spent on: `基本工资、津贴补贴`. */
export function namesOf(truth: Truth, ...groups: readonly string[]): string {
  const used = [...truth.economic.keys()].filter((code) => groups.some((group) => code.startsWith(group)));
  const names = groups.flatMap((group) => used.filter((code) => code.startsWith(group)).sort());
  return names.map((code) => economicItems.find((item) => item.id === `economic.${code}`)?.zh ?? code).join("、");
}
