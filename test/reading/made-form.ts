import type {Line} from "../../src/reading/line.js";

/** Lines from rows of cells, numbered from 1. */
export function toLines(...rows: readonly (readonly string[])[]): readonly Line[] {
  return rows.map((cells, i) => ({number: i + 1, text: cells.join("\t")}));
}

export const TITLE = ["项目支出绩效自评表"];
export const NAME = ["项目名称", "", "桥梁养护经费"];
export const HEAD = ["主管部门", "某市交通局", "", "实施单位", "某市交通局（本级）"];
export const FUNDS = ["资金情况(万元)", "项目资金", "年初预算数", "全年预算数", "全年执行数", "执行率(%)", "得分"];
export const TOTAL = ["", "年度资金总额", "30", "20", "19.5", "97.5", "8"];
export const CURRENT = ["", "当年财政拨款", "30", "20", "19.5", "97.5", "—"];
export const CARRIED = ["", "上年结转资金", "0", "0", "0", "0", "—"];
export const OTHER = ["", "其他资金", "", "", "", "", "—"];
export const GOAL = ["年度总体目标", "预期目标", "", "", "实际完成情况"];
export const GOALS = ["", "养护桥梁。", "", "", "已经养护。"];
export const INDICATORS = [
  "绩效指标",
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "权重",
  "自评得分",
  "偏差原因"
];
export const FIRST = ["绩效指标", "产出指标", "数量指标", "养护桥梁座数", "≥12座", "13座", "50", "50", ""];
export const SECOND = ["", "满意度指标", "服务对象满意度指标", "市民满意度", "≥90%", "88%", "40", "35", "下雨"];
export const SCORE = ["总分", "", "", "", "", "", "", "93.00"];

/** A whole form, with some of its rows given instead of the usual ones. */
export function toForm(
  rows: readonly (readonly string[])[] = [FIRST, SECOND],
  funds = [TOTAL, CURRENT, CARRIED, OTHER]
) {
  return toLines(TITLE, NAME, HEAD, FUNDS, ...funds, GOAL, GOALS, INDICATORS, ...rows, SCORE);
}
