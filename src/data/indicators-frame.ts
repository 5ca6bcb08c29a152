import {toAmountFields} from "./amounts.js";
import {type Frame, type FrameRow, toFrame} from "./frame.js";
import {field} from "./resource.js";
import {schema} from "./schema.js";
import type {Context} from "./verdict.js";

const FIELDS = [
  ...schema.indicators.fields,
  field("projectName", "string", "项目名称", "Name of the project."),
  field("comparator", "string", "比较符", "What is printed before the digits of the target."),
  field("target", "string", "年度指标值", "Target as printed."),
  field("targetAmount", "number", "指标数值", "Number of the target; none where it is a text."),
  field("result", "string", "实际完成值", "Result as printed."),
  field("resultAmount", "number", "完成数值", "Number of the result; none where it is a text."),
  field("unit", "string", "单位", "Unit of the target."),
  field("weight", "number", "权重", "Points that can be had."),
  field("score", "number", "得分", "Points that were given.")
];

/** One row an indicator, its target, result, weight and score beside each other. */
export function indicatorsFrame({view}: Context): Frame {
  const rows = view.accounts.indicators.map((indicator): FrameRow => {
    const cell = (column: string) => view.cell("10", indicator.id, column);
    const amount = (column: string) => toAmountFields(cell(column)?.amount ?? null).amount;
    return {
      ...indicator,
      projectName: view.project(indicator.project)?.name ?? "",
      comparator: cell("target")?.comparator ?? "",
      target: cell("target")?.text ?? "",
      targetAmount: amount("target"),
      result: cell("result")?.text ?? "",
      resultAmount: amount("result"),
      unit: cell("target")?.unit ?? "",
      weight: amount("weight"),
      score: amount("score")
    };
  });
  return toFrame({...schema.indicators, fields: FIELDS, rows});
}
