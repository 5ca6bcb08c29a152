import {glossary} from "../../accounts/index.js";
import type {ExploreContext} from "../explore-data.js";
import type {ExploreFrame, ExploreRow} from "../explore-frame.js";
import {exploreWords} from "../words.js";

/** What the checks found: nothing to add up, but to be counted by kind. */
export function toFindingFrame({data, lang, cell}: ExploreContext): ExploreFrame {
  const words = exploreWords[lang];
  const term = (id: string) => glossary.get(id)?.[lang] ?? "";
  const rows = data.findings.map((finding): ExploreRow => {
    const name = lang === "zh" ? finding.headlineZh : finding.headlineEn;
    const [first = ""] = `${finding.about} ${finding.operands}`.trim().split(" ");
    return {
      key: finding.id.replace(/[^\w-]/g, "-"),
      name,
      values: {
        name,
        level: term(`level.${finding.level}`),
        outcome: term(`outcome.${finding.outcome}`),
        check: lang === "zh" ? finding.title : finding.titleEn
      },
      numbers: {},
      cell: cell(first),
      side: "",
      level: "",
      within: []
    };
  });
  const columns = ["name", "level", "outcome", "check"] as const;
  return {
    id: "findings",
    columns: columns.map((id) => ({id, title: id === "name" ? words.finding : words.columns[id]})),
    measures: [],
    levels: [],
    rows
  };
}
