import {toTableText} from "../convention.js";
import {purchaseKinds, type Truth} from "../truth/index.js";
import type {Style} from "./printed-row.js";

/** A table that the Ministry's list does not have, row by row. */
export interface ExtraTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const KINDS = {goods: "货物", works: "工程", services: "服务"} as const;

/** What some places add to the ten: what was bought, and what is held. */
export function extraTables({other}: Truth, {convention}: Style): readonly ExtraTable[] {
  const text = (yuan: number, place: string) => toTableText(yuan, {...convention, nought: "0.00"}, place);
  const bought = purchaseKinds.map((kind) => [
    `政府采购${KINDS[kind]}`,
    text(other.procurement[kind], kind),
    text(other.sme[kind], kind)
  ]);
  const vehicles = other.vehicles.reduce((a, b) => a + b, 0);
  const held = [
    ["车辆", "辆", String(vehicles)],
    ["单位价值100万元以上设备", "台（套）", String(other.equipment)]
  ];
  return [
    {title: "政府采购情况表", heads: ["采购品目", "采购金额", "授予中小企业金额"], rows: bought},
    {title: "国有资产占用情况表", heads: ["资产类别", "计量单位", "数量"], rows: held}
  ];
}
