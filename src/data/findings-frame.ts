import {reportable, tell} from "../checks/index.js";
import {checkFields, toCheckRow} from "./checks-frame.js";
import {type Frame, toFrame} from "./frame.js";
import {field} from "./resource.js";
import type {Context} from "./verdict.js";

const FIELDS = [
  field("order", "integer", "次序", "Most serious first, from 0."),
  ...checkFields,
  field("headlineZh", "string", "标题", "This one finding as a headline, in Chinese."),
  field("saysZh", "string", "印的是", "What is printed, in Chinese."),
  field("computedZh", "string", "算出来", "What was computed, in Chinese."),
  field("explanationZh", "string", "可能是", "The innocent explanation, in Chinese."),
  field("questionZh", "string", "可以问", "What to ask, in Chinese; empty where nobody need be asked."),
  field("headlineEn", "string", "标题（英文）", "This one finding as a headline."),
  field("saysEn", "string", "印的是（英文）", "What is printed."),
  field("computedEn", "string", "算出来（英文）", "What was computed."),
  field("explanationEn", "string", "可能是（英文）", "The innocent explanation."),
  field("questionEn", "string", "可以问（英文）", "What to ask; empty where nobody need be asked.")
];

/** What is told, in words of both languages, the most serious first. */
export function findingsFrame({findings, view}: Context): Frame {
  const rows = reportable(findings).map((finding, order) => {
    const {zh, en} = tell(finding, view);
    return {
      order,
      ...toCheckRow(finding, view),
      headlineZh: zh.title,
      saysZh: zh.says,
      computedZh: zh.computed,
      explanationZh: zh.explanation,
      questionZh: zh.question,
      headlineEn: en.title,
      saysEn: en.says,
      computedEn: en.computed,
      explanationEn: en.explanation,
      questionEn: en.question
    };
  });
  return toFrame({
    name: "findings",
    title: "发现",
    description: "What the checks found worth telling, in words of both languages.",
    fields: FIELDS,
    rows
  });
}
