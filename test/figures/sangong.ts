import type {ClaimRow, Frames} from "../../src/figures/index.js";
import {framesOf} from "./frames-of.js";

/** A made-up narrative: of each subject and measure, its direction and printed digits, beside cells. */
export function sangongFrames(
  written: Readonly<Record<string, readonly [direction: string, text: string]>>,
  cells: Readonly<Record<string, string>> = {}
): Frames {
  const claims: readonly ClaimRow[] = Object.entries(written).map(([name, [direction]]) => {
    const [subject = "", measure = ""] = name.split(" ");
    const id = `claim:9:${name.replace(" ", "-")}`;
    return {
      id,
      section: "9",
      subject,
      measure,
      basis: "outturn",
      of: "",
      ofBasis: "",
      direction,
      subjectZh: "",
      subjectEn: ""
    };
  });
  const texts = Object.entries(written).map(([name, [, text]]) => [`claim:9:${name.replace(" ", "-")}`, text]);
  return framesOf({...cells, ...Object.fromEntries(texts)}, {claims});
}
