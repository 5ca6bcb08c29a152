import type {SectionKind} from "./section-kinds.js";
import type {Subject} from "./subject.js";

const DEFAULTS: Readonly<Partial<Record<SectionKind, Subject>>> = {
  general: {id: "general", label: "一般公共预算财政拨款支出"},
  basic: {id: "general.basic", label: "基本支出"},
  fund: {id: "fund", label: "政府性基金预算财政拨款支出"},
  capital: {id: "capital", label: "国有资本经营预算财政拨款支出"},
  sangong: {id: "sangong", label: "“三公”经费"},
  "running-costs": {id: "running-costs", label: "机关运行经费"},
  procurement: {id: "procurement", label: "政府采购支出"},
  assets: {id: "assets.vehicles", label: "车辆"}
};

/** What a section speaks of where a sentence names nothing; `title` tells the sections on income and on expenditure apart. */
export function defaultSubjects(kind: SectionKind, title: string): readonly Subject[] {
  if (kind === "whole" && /收入决算/.test(title)) return [{id: "income", label: "本年收入"}];
  if (kind === "whole" && /(?<!收入)支出决算/.test(title)) return [{id: "expenditure", label: "本年支出"}];
  const subject = DEFAULTS[kind];
  return subject ? [subject] : [];
}
