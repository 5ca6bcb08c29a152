import type {View} from "../../accounts/index.js";
import type {Finding} from "../finding.js";
import {type Both, headline, inBoth, projectOf, toTelling, type Words} from "../words/index.js";

/** The words of one finding; what agrees is neither explained nor asked about. */
export function tell(finding: Finding, words: Words): ReturnType<typeof toTelling> {
  const {title, says, computed} = words;
  return toTelling(finding.level === null ? {title, says, computed} : words);
}

/** A headline on a project: 「政府信息公开工作经费：执行 4.17%，…」. `id` is any cell of its form, or a claim on it. */
export function onProject(id: string, view: View, rest: Both): Both {
  return inBoth((lang) => headline(projectOf(id, view, lang), `${lang === "zh" ? "：" : ": "}${rest[lang]}`, lang));
}
