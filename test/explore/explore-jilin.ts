import {type ExploreData, exploreFrames, fitQuery, parseQuery, runQuery} from "../../src/explore/index.js";
import {jilinFrames} from "../figures/jilin-frames.js";

/** The frames of the first document, with the columns that figures do without. */
export const jilinData: ExploreData = JSON.parse(JSON.stringify(jilinFrames));

const frames = {zh: exploreFrames(jilinData, "zh"), en: exploreFrames(jilinData, "en")};

/** What an address asks of the first document. */
export function ask(search: string, lang: "zh" | "en" = "zh") {
  const query = parseQuery(search);
  const frame = frames[lang].frame(query.frame || "03");
  return runQuery(frame, fitQuery(query, frame), lang);
}
