import {groupBy, type View} from "../../accounts/index.js";
import type {Finding} from "../finding.js";
import type {Lang} from "../labels.js";
import {type Both, inBoth, inRow} from "./both.js";
import {clauseOf} from "./clause.js";
import {placeOf, spaced} from "./names.js";
import {capital} from "./telling.js";

/** What the document prints, each place named once: 「情况说明五（二）写明，住房保障支出…」 "Section 5.2 puts … at …". */
export function stated(ids: readonly string[], view: View): Both {
  return inBoth((lang) => {
    const sentences = [...groupBy(ids, (id) => placeOf(id, view, lang))].map(([place, group]) =>
      sentenceOf(place, group, view, lang)
    );
    return lang === "zh" ? `${sentences.join("；")}。` : sentences.map((s) => `${capital(s)}.`).join(" ");
  });
}

/** All that a finding rests on, the number it questions last: 「公务接待费 28.93万元，增加 8.61万元，增长 42.4%」. */
export function statedLast({subject, operands}: Finding, view: View): Both {
  const others = operands.map((o) => o.id).filter((id) => id !== subject);
  return stated([...others.reverse(), subject], view);
}

/** One sentence without its full stop, for a rule that says more. */
function sentenceOf(place: string, ids: readonly string[], view: View, lang: Lang): string {
  const clauses = ids.map((id, i) => clauseOf(id, view, lang, ids[i - 1]));
  if (lang === "zh") return `${spaced(place)}${place.startsWith("表") ? "列明" : "写明"}，${clauses.join("，")}`;
  const printed = clauses.filter((_, i) => view.number(ids[i] ?? "")?.text);
  const blank = clauses.filter((clause) => !printed.includes(clause));
  const parts = [
    ...(printed.length ? [`puts ${inRow(printed, lang)}`] : []),
    ...(blank.length ? [`leaves ${inRow(blank, lang)} blank`] : [])
  ];
  return `${place} ${parts.join(" and ")}`;
}
