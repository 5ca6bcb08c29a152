import {type Project, toCellId} from "../accounts/index.js";
import {toAmountFields} from "./amounts.js";
import {type Frame, type FrameRow, toFrame} from "./frame.js";
import {field} from "./resource.js";
import {schema} from "./schema.js";
import type {Context} from "./verdict.js";

const FIELDS = [
  ...schema.projects.fields,
  field("initial", "number", "年初预算数", "Initial budget, all funds."),
  field("adjusted", "number", "全年预算数", "Adjusted budget, all funds."),
  field("executed", "number", "全年执行数", "Executed, all funds."),
  field("rate", "number", "执行率", "Execution rate as printed, in percent."),
  field("executionScore", "number", "执行得分", "Points for the execution of the budget."),
  field("score", "number", "总分", "Total score."),
  field("indicators", "integer", "指标数", "Number of third-level indicators.")
];

/** One row a self-evaluation form, with the amounts of all its funds; the parts of the funds are in frame 10. */
export function projectsFrame({view}: Context): Frame {
  const rows = view.accounts.projects.map((project): FrameRow => {
    const amount = digitsIn(project, view);
    return {
      ...project,
      initial: amount("total", "initial"),
      adjusted: amount("total", "adjusted"),
      executed: amount("total", "executed"),
      rate: amount("total", "rate"),
      executionScore: amount("total", "score"),
      score: amount("score", "score"),
      indicators: view.indicators(project.id).length
    };
  });
  return toFrame({...schema.projects, fields: FIELDS, rows});
}

function digitsIn({id}: Project, view: Context["view"]): (row: string, column: string) => string {
  return (row, column) => toAmountFields(view.amount(toCellId("10", `${id}.${row}`, column)) ?? null).amount;
}
