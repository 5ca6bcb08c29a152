import {cellsOfSubject, termOf} from "../../accounts/index.js";

/** An amount by which departments are compared: its columns in the summary, and where tables print it. */
export interface KeyAmount {
  /** `income` gives the columns `income` and `incomeYuan`. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Cell ids; every one that is printed prints the same quantity. */
  readonly cells: readonly string[];
}

/** The amounts of the summary, in the order of its columns. */
export const keyAmounts: readonly KeyAmount[] = [
  amount("incomeTotal", "income.total"),
  amount("expenditureTotal", "expenditure.total"),
  amount("income", "income"),
  amount("incomeFiscal", "income.fiscal"),
  amount("expenditure", "expenditure"),
  amount("basic", "expenditure.basic"),
  amount("project", "expenditure.project"),
  amount("general", "general"),
  amount("generalBasic", "general.basic"),
  amount("generalProject", "general.project"),
  amount("staff", "general.staff"),
  amount("running", "general.running"),
  amount("fund", "fund"),
  amount("capital", "capital"),
  amount("opening", "opening"),
  amount("closing", "closing"),
  ...expense("sangong", "sangong"),
  ...expense("abroad", "sangong.abroad"),
  ...expense("vehicles", "sangong.vehicles"),
  ...expense("reception", "sangong.reception")
];

function amount(id: string, subject: string): KeyAmount {
  const {zh, en} = termOf(subject);
  return {id, zh, en, cells: cellsOfSubject(subject)};
}

/** What each of the three public expenses was budgeted at, and what was spent. */
function expense(id: string, subject: string): KeyAmount[] {
  const {zh, en} = termOf(subject);
  return [
    {id: `${id}Budget`, zh: `${zh}预算数`, en: `${en}, budget`, cells: cellsOfSubject(subject, "budget")},
    {id: `${id}Outturn`, zh: `${zh}决算数`, en: `${en}, outturn`, cells: cellsOfSubject(subject)}
  ];
}
