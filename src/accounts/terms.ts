import type {Term} from "./glossary.js";

/** Every word that is not a classification code: tables, columns, rows, subjects, verdicts. */
export const terms: readonly Term[] = [
  // tables
  term("table.01", "收入支出决算总表", "Summary of income and expenditure", "收入支出决算表"),
  term("table.02", "收入决算表", "Income by item", "收入决算", "收入决算总表"),
  term("table.03", "支出决算表", "Expenditure by item", "支出决算", "支出决算总表"),
  term("table.04", "财政拨款收入支出决算总表", "Summary of fiscal appropriations", "财政拨款收入支出决算表"),
  term(
    "table.05",
    "一般公共预算财政拨款支出决算表",
    "General public budget expenditure by item",
    "一般公共预算财政拨款收入支出决算表",
    "一般公共预算财政拨款支出决算"
  ),
  term(
    "table.06",
    "一般公共预算财政拨款基本支出决算明细表",
    "Basic expenditure by economic item",
    "一般公共预算财政拨款基本支出决算表",
    "一般公共预算财政拨款基本支出决算"
  ),
  term(
    "table.07",
    "政府性基金预算财政拨款收入支出决算表",
    "Government-managed funds",
    "政府性基金预算财政拨款支出决算表"
  ),
  term(
    "table.08",
    "国有资本经营预算财政拨款支出决算表",
    "State capital operations",
    "国有资本经营预算财政拨款收入支出决算表"
  ),
  term(
    "table.09",
    "财政拨款“三公”经费支出决算表",
    "Spending on the three public expenses",
    "“三公”经费支出决算表",
    "一般公共预算财政拨款“三公”经费支出决算表",
    "一般公共预算财政拨款“三公”经费支出表"
  ),
  term("table.10", "部门预算项目支出绩效自评表", "Self-evaluation of projects", "项目支出绩效自评表"),
  // income
  term("income.general", "一般公共预算财政拨款收入", "General public budget appropriations", "一般公共预算财政拨款"),
  term("income.fund", "政府性基金预算财政拨款收入", "Government-managed fund appropriations", "政府性基金预算财政拨款"),
  term(
    "income.capital",
    "国有资本经营预算财政拨款收入",
    "State capital operations appropriations",
    "国有资本经营预算财政拨款"
  ),
  term("income.superior", "上级补助收入", "Subsidies from superior bodies"),
  term("income.business", "事业收入", "Income from public services"),
  term("income.operating", "经营收入", "Operating income"),
  term("income.affiliated", "附属单位上缴收入", "Remittances from affiliated units"),
  term("income.other", "其他收入", "Other income"),
  term("income", "本年收入合计", "Income of the year", "本年收入"),
  term("income.fiscal", "财政拨款收入", "Fiscal appropriations"),
  term(
    "surplus-used",
    "使用非财政拨款结余（含专用结余）",
    "Non-fiscal surplus used",
    "使用非财政拨款结余",
    "用事业基金弥补收支差额"
  ),
  term("opening", "年初结转和结余", "Carried in from the year before"),
  term("income.total", "收入总计", "Total income including funds carried in", "总计"),
  // expenditure
  term("expenditure", "本年支出合计", "Expenditure of the year", "本年支出"),
  term("expenditure.basic", "基本支出", "Basic expenditure"),
  term("expenditure.project", "项目支出", "Project expenditure"),
  term("expenditure.to-superior", "上缴上级支出", "Remittances to superior bodies"),
  term("expenditure.operating", "经营支出", "Operating expenditure"),
  term("expenditure.to-affiliated", "对附属单位补助支出", "Subsidies to affiliated units"),
  term("surplus-distributed", "结余分配", "Surplus distributed"),
  term("closing", "年末结转和结余", "Carried over to the next year"),
  term("expenditure.total", "支出总计", "Total expenditure including funds carried over", "总计"),
  // fiscal appropriations
  term("fiscal.opening", "年初财政拨款结转和结余", "Fiscal funds carried in"),
  term("fiscal.closing", "年末财政拨款结转和结余", "Fiscal funds carried over"),
  term("fiscal.income.total", "财政拨款收入总计", "Total fiscal appropriations including funds carried in"),
  term("fiscal.expenditure", "财政拨款支出", "Fiscal expenditure of the year"),
  term("fiscal.expenditure.total", "财政拨款支出总计", "Total fiscal expenditure including funds carried over"),
  term("opening.general", "一般公共预算财政拨款", "of which general public budget"),
  term("opening.fund", "政府性基金预算财政拨款", "of which government-managed funds"),
  term("opening.capital", "国有资本经营预算财政拨款", "of which state capital operations"),
  // general public budget
  term("general", "一般公共预算财政拨款支出", "General public budget expenditure"),
  term("general.basic", "一般公共预算财政拨款基本支出", "Basic expenditure from the general public budget"),
  term("general.project", "一般公共预算项目支出", "Project expenditure from the general public budget"),
  term("general.staff", "人员经费", "Staff costs", "人员经费合计"),
  term("general.running", "公用经费", "Running costs", "公用经费合计"),
  term("fund", "政府性基金预算财政拨款支出", "Government-managed fund expenditure"),
  term("capital", "国有资本经营预算财政拨款支出", "State capital operations expenditure"),
  term("fund.basic", "政府性基金基本支出", "Basic expenditure from government-managed funds"),
  term("fund.project", "政府性基金项目支出", "Project expenditure from government-managed funds"),
  term("capital.basic", "国有资本经营预算基本支出", "Basic expenditure from state capital operations"),
  term("capital.project", "国有资本经营预算项目支出", "Project expenditure from state capital operations"),
  term("fund.opening", "政府性基金年初结转和结余", "Government-managed funds carried in"),
  term("fund.closing", "政府性基金年末结转和结余", "Government-managed funds carried over"),
  term("capital.opening", "国有资本经营预算年初结转和结余", "State capital funds carried in"),
  term("capital.closing", "国有资本经营预算年末结转和结余", "State capital funds carried over"),
  // sangong
  term("sangong", "“三公”经费", "Three public expenses", "三公经费"),
  term("sangong.abroad", "因公出国（境）费", "Official overseas travel", "因公出国（境）费用", "因公出国（境）经费"),
  term("sangong.vehicles", "公务用车购置及运行维护费", "Official vehicles", "公务用车购置及运行费"),
  term("sangong.vehicles.purchase", "公务用车购置费", "Vehicle purchase"),
  term("sangong.vehicles.running", "公务用车运行维护费", "Vehicle running and maintenance", "公务用车运行费"),
  term("sangong.reception", "公务接待费", "Official hospitality"),
  term("sangong.reception.foreign", "外事接待费", "Hospitality for foreign guests", "外事接待费支出"),
  term(
    "sangong.reception.domestic",
    "国内公务接待费",
    "Domestic hospitality",
    "国内公务接待支出",
    "其他国内公务接待支出"
  ),
  term("abroad.groups", "因公出国（境）团组数", "Delegations abroad", "因公出国（境）团组"),
  term("abroad.persons", "因公出国（境）人次", "Trips abroad"),
  term("abroad.trip", "出国（境）任务", "Trip abroad"),
  term("abroad.trip.persons", "出国（境）任务人次", "Persons on a trip abroad"),
  term("vehicles.kept", "公务用车保有量", "Official vehicles kept on appropriations"),
  term("vehicles.bought", "公务用车购置数", "Official vehicles bought"),
  term("vehicles.added", "公务用车增加数", "Official vehicles added"),
  term("reception.foreign.groups", "外事来访团组数", "Foreign groups received"),
  term("reception.foreign.persons", "来访外宾人次", "Foreign guests received"),
  term("reception.domestic.groups", "国内来访团组数", "Domestic groups received", "国内公务接待批次"),
  term("reception.domestic.persons", "国内来宾人次", "Domestic guests received", "国内公务接待人次"),
  // other matters
  term("running-costs", "机关运行经费", "Operating costs of the administration"),
  term("procurement", "政府采购支出总额", "Government procurement", "政府采购支出", "政府采购金额"),
  term("procurement.goods", "政府采购货物支出", "Procurement of goods"),
  term("procurement.works", "政府采购工程支出", "Procurement of works"),
  term("procurement.services", "政府采购服务支出", "Procurement of services"),
  term("procurement.sme", "授予中小企业合同金额", "Contracts awarded to small and medium enterprises"),
  term("procurement.micro", "授予小微企业合同金额", "Contracts awarded to small and micro enterprises"),
  term(
    "procurement.reserved.sme",
    "面向中小企业预留采购项目预算金额",
    "Budgets set aside for small and medium enterprises"
  ),
  term(
    "procurement.reserved.micro",
    "面向小微企业预留采购项目预算金额",
    "Budgets set aside for small and micro enterprises"
  ),
  term(
    "procurement.won.sme",
    "预留项目中由中小企业供应商中标金额",
    "Set-aside contracts won by small and medium enterprises"
  ),
  term(
    "procurement.won.micro",
    "预留项目中由小微企业供应商中标金额",
    "Set-aside contracts won by small and micro enterprises"
  ),
  term(
    "procurement.open.sme",
    "其他采购项目中由中小企业供应商中标金额",
    "Other contracts won by small and medium enterprises"
  ),
  term(
    "procurement.open.micro",
    "其他采购项目中由小微企业供应商中标金额",
    "Other contracts won by small and micro enterprises"
  ),
  term("procurement.sme.goods", "货物采购授予中小企业合同金额", "Goods contracts awarded to SMEs"),
  term("procurement.sme.works", "工程采购授予中小企业合同金额", "Works contracts awarded to SMEs"),
  term("procurement.sme.services", "服务采购授予中小企业合同金额", "Service contracts awarded to SMEs"),
  term("assets.vehicles", "车辆", "Vehicles held"),
  term(
    "assets.vehicles.ministerial",
    "副部（省）级及以上领导用车",
    "Vehicles for leaders of vice-ministerial rank and above",
    "部级领导干部用车"
  ),
  term("assets.vehicles.principal", "主要负责人用车", "Vehicles for principal officers", "主要领导干部用车"),
  term("assets.vehicles.confidential", "机要通信用车", "Vehicles for confidential communications"),
  term("assets.vehicles.emergency", "应急保障用车", "Vehicles for emergencies"),
  term("assets.vehicles.enforcement", "执法执勤用车", "Vehicles for law enforcement"),
  term("assets.vehicles.special", "特种专业技术用车", "Vehicles for special technical use"),
  term("assets.vehicles.retired", "离退休干部用车", "Vehicles for retired officials", "离退休干部服务用车"),
  term("assets.vehicles.general", "一般公务用车", "Vehicles for general official use"),
  term("assets.vehicles.other", "其他用车", "Other vehicles"),
  term(
    "assets.equipment",
    "单位价值100万元（含）以上设备（不含车辆）",
    "Equipment worth 1 million yuan or more",
    "单价100万元（含）以上设备（不含车辆）"
  ),
  // performance
  term("evaluation.first", "一级项目", "First-level projects"),
  term("evaluation.second", "二级项目", "Second-level projects"),
  term("evaluation.projects", "绩效自评项目", "Projects evaluated"),
  term("evaluation.targets.projects", "编报绩效目标项目", "Projects with performance targets"),
  term("evaluation.targets.funds", "编报绩效目标涉及资金", "Funds with performance targets"),
  term("evaluation.tracking.projects", "绩效跟踪项目", "Projects tracked"),
  term("evaluation.tracking.funds", "绩效跟踪涉及资金", "Funds tracked"),
  term("evaluation.grade.excellent", "评级为优的项目", "Projects graded excellent"),
  term("evaluation.grade.good", "评级为良的项目", "Projects graded good"),
  term("evaluation.grade.passed", "评级为合格的项目", "Projects graded as passed"),
  term("evaluation.grade.failed", "评级为不合格的项目", "Projects graded as failed"),
  term("evaluation.problems", "绩效自评发现的问题", "Problems found in self-evaluation"),
  term("evaluation.problems.mended", "已整改的问题", "Problems put right"),
  term("evaluation.problems.open", "正在整改的问题", "Problems being put right"),
  term("evaluation.score", "绩效自评平均得分", "Average score of self-evaluation"),
  term("evaluation.funds", "绩效自评共涉及资金", "Funds covered by self-evaluation"),
  term("evaluation.fund.projects", "政府性基金预算自评项目", "Government-managed fund projects evaluated"),
  term("evaluation.fund.funds", "政府性基金预算自评涉及资金", "Government-managed funds evaluated"),
  term("evaluation.capital.projects", "国有资本经营预算自评项目", "State capital projects evaluated"),
  term("evaluation.capital.funds", "国有资本经营预算自评涉及资金", "State capital funds evaluated"),
  term("project.total", "年度资金总额", "Total funds of the year", "资金总额", "年度资金总和"),
  term("project.current", "当年财政拨款", "Appropriations of the year", "本年财政拨款", "财政拨款", "财政资金"),
  term("project.carried", "上年结转资金", "Carried over from last year", "上年结转"),
  term("project.other", "其他资金", "Other funds", "其他"),
  term("project.score", "总分", "Total score", "总得分", "合计得分"),
  // columns
  term("column.amount", "决算数", "Final accounts"),
  term("column.total", "合计", "Total", "小计"),
  term("column.fiscal", "财政拨款收入", "Fiscal appropriations"),
  term("column.general", "一般公共预算财政拨款", "General public budget"),
  term("column.fund", "政府性基金预算财政拨款", "Government-managed funds"),
  term("column.capital", "国有资本经营预算财政拨款", "State capital operations"),
  term("column.basic", "基本支出", "Basic"),
  term("column.staff", "人员经费", "Staff"),
  term("column.running", "公用经费", "Running"),
  term("column.project", "项目支出", "Projects"),
  term("column.opening", "年初结转和结余", "Opening balance"),
  term("column.income", "本年收入", "Income"),
  term("column.closing", "年末结转和结余", "Closing balance"),
  term("column.budget", "预算数", "Budget"),
  term("column.outturn", "决算数", "Final accounts"),
  term("column.initial", "年初预算数", "Initial budget", "年初预算", "年初预算金额"),
  term("column.adjusted", "全年预算数", "Adjusted budget", "全年预算", "调整后预算数", "调整预算数"),
  term("column.executed", "全年执行数", "Executed", "执行数", "全年执行", "实际执行数"),
  term("column.rate", "执行率", "Execution rate", "预算执行率"),
  term("column.score", "得分", "Score", "自评得分"),
  term("column.target", "年度指标值", "Target", "指标值", "目标值", "年度目标值"),
  term("column.result", "实际完成值", "Result", "完成值", "实际值", "全年实际值", "实际完成指标值"),
  term("column.weight", "权重", "Weight", "分值", "指标分值"),
  // measures
  term("measure.amount", "金额", "Amount"),
  term("measure.change", "增减额", "Change"),
  term("measure.percent-change", "增减幅度", "Percentage change"),
  term("measure.share", "占比", "Share"),
  term("measure.completion", "完成率", "Completion"),
  term("measure.count", "数量", "Count"),
  term("measure.score", "得分", "Score"),
  term("measure.rate", "比率", "Rate"),
  // bases
  term("basis.outturn", "支出决算", "Final accounts"),
  term("basis.initial-budget", "年初预算", "Initial budget"),
  term("basis.adjusted-budget", "全年预算", "Adjusted budget"),
  term("basis.budget", "预算", "Budget"),
  // verdicts
  term("outcome.equal", "一致", "Agrees"),
  term("outcome.rounding", "尾差", "Rounding"),
  term("outcome.explained", "可解释", "Explained"),
  term("outcome.scope", "口径", "Scope"),
  term("outcome.unequal", "不符", "Does not agree"),
  term("outcome.undefined", "算不出", "Undefined"),
  term("outcome.missing", "缺数", "Missing"),
  term("outcome.unchecked", "未核对", "Unchecked"),
  term("level.contradiction", "矛盾", "Contradiction"),
  term("level.doubt", "疑问", "Doubt"),
  term("level.note", "说明", "Note")
];

function term(id: string, zh: string, en: string, ...aliases: string[]): Term {
  return {id, zh, en, aliases, ours: true};
}
