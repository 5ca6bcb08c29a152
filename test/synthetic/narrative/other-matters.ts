import {sumsOf} from "../sums.js";
import {purchaseKinds, type Truth} from "../truth/index.js";
import type {ClaimWriter} from "./claim-writer.js";

const KINDS = {goods: "货物", works: "工程", services: "服务"} as const;
const VEHICLES = [
  "ministerial",
  "principal",
  "confidential",
  "emergency",
  "enforcement",
  "special",
  "retired",
  "other"
] as const;
const VEHICLE_NAMES = [
  "副部（省）级及以上领导用车",
  "主要负责人用车",
  "机要通信用车",
  "应急保障用车",
  "执法执勤用车",
  "特种专业技术用车",
  "离退休干部用车",
  "其他用车"
];

export function runningCosts({other, year}: Truth, write: ClaimWriter): string {
  const {now, prior} = other.runningCosts;
  return `${year}年度机关运行经费支出${write.amount("running-costs", now)}，${write.changeSince("running-costs", now, prior)}。`;
}

export function procurement({other, year}: Truth, write: ClaimWriter): string {
  const total = purchaseKinds.reduce((all, kind) => all + other.procurement[kind], 0);
  const head = `${year}年度政府采购支出总额${write.amount("procurement", total)}，其中：`;
  const parts = purchaseKinds.map(
    (kind) => `政府采购${KINDS[kind]}支出${write.amount(`procurement.${kind}`, other.procurement[kind])}`
  );
  return `${head}${parts.join("、")}。`;
}

export function smallBusiness({other}: Truth, write: ClaimWriter): string {
  const {procurement: whole, sme, micro} = other;
  const total = purchaseKinds.reduce((all, kind) => all + whole[kind], 0);
  const small = purchaseKinds.reduce((all, kind) => all + sme[kind], 0);
  const head = `授予中小企业合同金额${write.amount("procurement.sme", small)}，占政府采购支出总额的${write.share("procurement.sme", small, "procurement", total)}`;
  const tiny = `其中：授予小微企业合同金额${write.amount("procurement.micro", micro)}，占授予中小企业合同金额的${write.share("procurement.micro", micro, "procurement.sme", small)}`;
  const kinds = purchaseKinds.map((kind) => {
    const share = write.share(`procurement.sme.${kind}`, sme[kind], `procurement.${kind}`, whole[kind]);
    return `${KINDS[kind]}采购授予中小企业合同金额占${KINDS[kind]}支出金额的${share}`;
  });
  return `${head}，${tiny}；${kinds.join("，")}。`;
}

export function assets({other, department, year}: Truth, write: ClaimWriter): string {
  const total = other.vehicles.reduce((a, b) => a + b, 0);
  const head = `截至${year}年12月31日，${department}共有车辆${write.count("assets.vehicles", total, "辆")}，其中，`;
  const kinds = VEHICLES.map(
    (kind, i) => `${VEHICLE_NAMES[i]}${write.count(`assets.vehicles.${kind}`, other.vehicles[i] ?? 0, "辆")}`
  );
  const equipment = write.count("assets.equipment", other.equipment, "台（套）");
  return `${head}${kinds.join("、")}；单位价值100万元（含）以上设备（不含车辆）${equipment}。`;
}

/** Money that has its own table: the amount, or that there was none. */
export function noneOr(truth: Truth, write: ClaimWriter, source: "fund" | "capital", name: string): string {
  const {spent} = sumsOf(truth.flows, source);
  return spent ? `${truth.year}年度${name}支出${write.amount(source, spent)}。` : `本单位无${name}情况。`;
}
