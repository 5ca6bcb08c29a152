import {glossary, sectionLabel} from "../../accounts/index.js";
import type {ExploreContext} from "../explore-data.js";
import type {ExploreFrame, ExploreRow} from "../explore-frame.js";
import {exploreWords} from "../words.js";

/**
 * The numbers of the narrative. They are never added up: a total and its parts stand in one sentence, and no line says which
 * is part of which.
 */
export function toClaimFrame({data, lang, number, cell}: ExploreContext): ExploreFrame {
  const words = exploreWords[lang];
  const term = (id: string) => glossary.get(id)?.[lang] ?? "";
  const rows = data.claims.map((claim): ExploreRow => {
    const quantity = number(claim.id);
    const name = (lang === "zh" ? claim.subjectZh : claim.subjectEn) || claim.subject;
    return {
      key: claim.id.replace(/[^\w-]/g, "-"),
      name,
      values: {
        name,
        section: sectionLabel(claim.section, lang),
        measure: term(`measure.${claim.measure}`),
        basis: term(`basis.${claim.basis}`),
        direction: words.directions[claim.direction] ?? "",
        outcome: term(`outcome.${claim.outcome}`)
      },
      numbers: quantity ? {number: quantity} : {},
      cell: cell(claim.id),
      side: "",
      level: "",
      within: []
    };
  });
  const columns = ["name", "section", "measure", "basis", "direction", "outcome"] as const;
  return {
    id: "claims",
    columns: columns.map((id) => ({id, title: id === "name" ? words.subject : words.columns[id]})),
    measures: [{id: "number", title: words.measures.number ?? "", never: "narrative"}],
    levels: [],
    rows
  };
}
