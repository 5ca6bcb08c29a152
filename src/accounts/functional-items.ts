import type {Term} from "./glossary.js";

/** Functional classification (支出功能分类): the 26 classes of table 01, and the 款 and 项 most departments use. */
export const functionalItems: readonly Term[] = [
  item("201", "一般公共服务支出", "General public services", "一般公共服务"),
  item("20103", "政府办公厅（室）及相关机构事务", "Government general offices and related bodies"),
  item("2010301", "行政运行", "Administrative operation"),
  item("2010302", "一般行政管理事务", "General administration"),
  item("2010399", "其他政府办公厅（室）及相关机构事务支出", "Other general-office affairs"),
  item("202", "外交支出", "Foreign affairs", "外交"),
  item("203", "国防支出", "National defense", "国防"),
  item("204", "公共安全支出", "Public security", "公共安全"),
  item("205", "教育支出", "Education", "教育"),
  item("206", "科学技术支出", "Science and technology", "科学技术"),
  item(
    "207",
    "文化旅游体育与传媒支出",
    "Culture, tourism, sport and media",
    "文化体育与传媒支出",
    "文化旅游体育与传媒"
  ),
  item("208", "社会保障和就业支出", "Social security and employment", "社会保障和就业"),
  item(
    "20805",
    "行政事业单位养老支出",
    "Pensions of administrative and public institutions",
    "行政事业单位养老",
    "行政事业单位离退休"
  ),
  item("2080501", "行政单位离退休", "Retirees of administrative bodies", "归口管理的行政单位离退休"),
  item("2080502", "事业单位离退休", "Retirees of public institutions"),
  item(
    "2080505",
    "机关事业单位基本养老保险缴费支出",
    "Basic pension insurance contributions",
    "机关事业单位基本养老保险缴费"
  ),
  item("2080506", "机关事业单位职业年金缴费支出", "Occupational annuity contributions", "机关事业单位职业年金缴费"),
  item("20808", "抚恤", "Bereavement benefits"),
  item("2080801", "死亡抚恤", "Death benefits"),
  item("210", "卫生健康支出", "Health", "卫生健康", "医疗卫生与计划生育支出"),
  item("21011", "行政事业单位医疗", "Medical care of administrative and public institutions"),
  item("2101101", "行政单位医疗", "Medical care of administrative bodies"),
  item("2101102", "事业单位医疗", "Medical care of public institutions"),
  item("2101103", "公务员医疗补助", "Civil servants' medical subsidies"),
  item("211", "节能环保支出", "Energy conservation and environmental protection", "节能环保"),
  item("212", "城乡社区支出", "Urban and rural communities", "城乡社区"),
  item("213", "农林水支出", "Agriculture, forestry and water", "农林水"),
  item("214", "交通运输支出", "Transport", "交通运输"),
  item(
    "215",
    "资源勘探工业信息等支出",
    "Resource exploration, industry and information",
    "资源勘探信息等支出",
    "资源勘探工业信息等"
  ),
  item("216", "商业服务业等支出", "Commerce and services", "商业服务业等"),
  item("217", "金融支出", "Finance", "金融"),
  item("219", "援助其他地区支出", "Aid to other regions", "援助其他地区"),
  item(
    "220",
    "自然资源海洋气象等支出",
    "Natural resources, oceans and meteorology",
    "国土海洋气象等支出",
    "自然资源海洋气象等"
  ),
  item("221", "住房保障支出", "Housing security", "住房保障"),
  item("22102", "住房改革支出", "Housing reform", "住房改革"),
  item("2210201", "住房公积金", "Housing provident fund"),
  item("2210202", "提租补贴", "Rent subsidies"),
  item("2210203", "购房补贴", "Home purchase subsidies"),
  item("222", "粮油物资储备支出", "Grain, oil and material reserves", "粮油物资储备"),
  item("223", "国有资本经营预算支出", "State capital operations budget"),
  item("224", "灾害防治及应急管理支出", "Disaster prevention and emergency management", "灾害防治及应急管理"),
  item("229", "其他支出", "Other expenditure"),
  item("231", "债务还本支出", "Debt principal"),
  item("232", "债务付息支出", "Debt interest"),
  item("234", "抗疫特别国债安排的支出", "Special anti-epidemic treasury bonds")
];

function item(code: string, zh: string, en: string, ...aliases: string[]): Term {
  return {id: `function.${code}`, zh, en, aliases, ours: true};
}
