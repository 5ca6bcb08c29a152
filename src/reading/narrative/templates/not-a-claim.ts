import type {ReasonTemplate} from "../template.js";

/** Numbers that assert nothing about the accounts, known by what stands right around them. */
export const notAClaim: ReasonTemplate = (sofar, rest, unit) => {
  if (/[〔[（]$/.test(sofar) && /^(?:19|20)\d\d[〕\]）]/.test(rest)) return "law-year";
  if (isCode(sofar, rest)) return "code";
  if (isName(sofar, rest)) return "name";
  if (isThreshold(sofar, rest)) return "threshold";
  if (/(?:约|近|逾|超过|将近|接近)$/.test(sofar) && /^[\d.,]+[万亿]?元/.test(rest)) return "approximate";
  return /^[余多]/.test(unit) ? "approximate" : null;
};

/** 财预〔2016〕143号, （201类）（03款）, 监督索引号. */
function isCode(sofar: string, rest: string): boolean {
  if (/^\d+号/.test(rest) && /[第〕\]）]$/.test(sofar)) return true;
  if (/^(?:\d{3}(?:\d\d){0,2}）|\d{2,7}[类款项])/.test(rest) && sofar.endsWith("（")) return true;
  return /(?:编码|代码|编号|索引号)[：为]?$/.test(sofar);
}

/** 7*24小时, a title in 《》 or “”, and an indicator's name that holds its limit: 2小时内送达率. */
function isName(sofar: string, rest: string): boolean {
  if (/^\d+[*×xX]\d/.test(rest) || /\d[*×xX]$/.test(sofar)) return true;
  if (sofar.lastIndexOf("《") > sofar.lastIndexOf("》") || sofar.lastIndexOf("“") > sofar.lastIndexOf("”")) return true;
  return /^\d+(?:个?工作日|小时|分钟|天|日)[之以]?内[^，。；、\d]{1,12}率/.test(rest);
}

/** A limit that a rule sets: 100万元（含）以上, 不超过…的3%以内. What stays within a limit as a result is a claim. */
function isThreshold(sofar: string, rest: string): boolean {
  if (/^[\d.,]+[万亿]?元（(?:不?含)[^（）]{0,6}）(?:以上|以下)/.test(rest)) return true;
  if (/^[\d.,]+[万亿]?元(?:及)?(?:以上|以下)的?(?:通用|专用|大型)?(?:设备|项目|资产)/.test(rest)) return true;
  return sofar.endsWith("的") && /^[\d.]+%[之以]?[内下]/.test(rest);
}
