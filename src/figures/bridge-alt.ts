import type {TotalOrStep} from "./bridge-rows.js";
import type {Lang} from "./figure.js";
import {signedText} from "./signed-text.js";

/** Totals and steps in their order, each with its digits. */
export function bridgeAlt(rows: readonly TotalOrStep[], lang: Lang): string {
  const say = ({label, total, change}: TotalOrStep) =>
    `${label} ${total ? total.text : change ? signedText(change) : ""}`;
  return rows.map(say).join(lang === "zh" ? "，" : ", ");
}
