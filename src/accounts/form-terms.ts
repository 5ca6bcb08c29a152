import type {Term} from "./glossary.js";

/**
 * The words of the self-evaluation forms: their headings, and the levels of indicators. A second-level word's id begins with
 * that of its first level, so that a lost first level is known by the second. 成本指标 is both: a level of its own since
 * 2021, before that a kind of output.
 */
export const formTerms: readonly Term[] = [
  term("form.name", "项目名称", "Project"),
  term("form.department", "主管部门", "Supervising department", "主管部门及代码", "项目主管部门"),
  term("form.unit", "实施单位", "Carried out by", "项目单位", "项目实施单位", "预算单位"),
  term("form.funds", "资金情况", "Funds", "项目资金", "预算执行情况"),
  term("form.goal", "年度总体目标", "Goal of the year", "总体目标", "年度目标", "年度总体目标完成情况"),
  term("form.expected", "预期目标", "Goal", "年初设定目标"),
  term("form.achieved", "实际完成情况", "Achieved", "全年实际完成情况", "目标实际完成情况"),
  term("form.indicators", "绩效指标", "Performance indicators", "绩效指标完成情况"),
  term("form.first", "一级指标", "First level"),
  term("form.second", "二级指标", "Second level"),
  term("form.third", "三级指标", "Third level", "指标名称"),
  term("form.reason", "偏差原因分析及改进措施", "Reasons for deviations", "偏差原因", "未完成原因分析", "备注"),
  term("form.checked-score", "校验得分", "Score after review", "复核得分"),
  term("indicator.output", "产出指标", "Output"),
  term("indicator.output.quantity", "数量指标", "Quantity"),
  term("indicator.output.quality", "质量指标", "Quality"),
  term("indicator.output.timeliness", "时效指标", "Timeliness"),
  term("indicator.output.cost", "成本指标", "Cost"),
  term("indicator.cost", "成本指标", "Cost"),
  term("indicator.cost.economic", "经济成本指标", "Economic cost"),
  term("indicator.cost.social", "社会成本指标", "Social cost"),
  term("indicator.cost.ecological", "生态环境成本指标", "Environmental cost", "生态成本指标"),
  term("indicator.benefit", "效益指标", "Benefit"),
  term("indicator.benefit.economic", "经济效益指标", "Economic benefit"),
  term("indicator.benefit.social", "社会效益指标", "Social benefit"),
  term("indicator.benefit.ecological", "生态效益指标", "Ecological benefit"),
  term("indicator.benefit.sustainable", "可持续影响指标", "Lasting effect", "可持续发展指标", "可持续影响效益指标"),
  term("indicator.satisfaction", "满意度指标", "Satisfaction"),
  term("indicator.satisfaction.served", "服务对象满意度指标", "Satisfaction of those served", "社会公众满意度指标")
];

function term(id: string, zh: string, en: string, ...aliases: string[]): Term {
  return {id, zh, en, aliases, ours: true};
}
