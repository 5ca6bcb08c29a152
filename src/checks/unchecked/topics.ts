import type {Claim, View} from "../../accounts/index.js";
import type {Both} from "../words/index.js";
import type {TopicId} from "./needs.js";

/** Something the narrative may say, that rules rest on. */
export interface Topic extends Both {
  readonly id: TopicId;
  said(view: View): boolean;
}

/** What standard texts say, in their order; the first is that there is a text at all. */
export const topics: readonly Topic[] = [
  {
    id: "text",
    zh: "情况说明",
    en: "a narrative",
    said: ({accounts}) => accounts.numbers.length + accounts.claims.length > 0
  },
  {id: "shares", zh: "占比", en: "shares", said: some(({measure}) => measure === "share")},
  {
    id: "changes",
    zh: "比上年增减的金额",
    en: "changes since last year",
    said: some(({measure}) => measure === "change")
  },
  {
    id: "rates",
    zh: "比上年增减的幅度",
    en: "rates of change",
    said: some(({measure}) => measure === "percent-change")
  },
  {
    id: "budgets",
    zh: "预算数",
    en: "budgets",
    said: some(({measure, basis, subject}) => measure === "amount" && basis !== "outturn" && !isProject(subject))
  },
  {
    id: "completions",
    zh: "预算完成率",
    en: "rates of completion",
    said: some(({measure, subject}) => measure === "completion" && !isProject(subject))
  },
  {
    id: "items",
    zh: "基本支出包括哪些科目",
    en: "which items basic expenditure went to",
    said: (view) => view.statements("named").length > 0
  },
  {id: "running-costs", zh: "机关运行经费", en: "operating costs", said: about(/^running-costs/)},
  {id: "procurement", zh: "政府采购", en: "procurement", said: about(/^procurement/)},
  {id: "vehicles", zh: "车辆数", en: "numbers of vehicles", said: about(/^(?:assets\.)?vehicles/)},
  {
    id: "visits",
    zh: "出国（境）、接待的批次和人次",
    en: "numbers of visits and guests",
    said: about(/^(?:abroad|reception|sangong$)/, (claim) => claim.measure === "count")
  },
  {id: "evaluation", zh: "绩效自评的项目数和资金", en: "projects and funds evaluated", said: about(/^evaluation/)}
];

function some(fits: (claim: Claim) => boolean) {
  return ({accounts}: View) => accounts.claims.some(fits);
}

/** A sentence that there was none of it says enough. */
function about(subject: RegExp, fits: (claim: Claim) => boolean = () => true) {
  return ({accounts}: View) =>
    accounts.claims.some((claim) => subject.test(claim.subject) && fits(claim)) ||
    accounts.statements.some(({kind, subject: of}) => kind === "none" && subject.test(of));
}

function isProject(subject: string): boolean {
  return subject.startsWith("project:");
}
