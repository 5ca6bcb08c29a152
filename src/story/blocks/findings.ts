import {findingList} from "../../components/index.js";
import {ledgerOf, type Story} from "../story.js";

/** `{{findings}}`: every finding as a card. Needs a `document` to be made in. */
export function findings(story: Story): string {
  const {lang, frames, version} = story;
  const cited = {...frames.document, version};
  return findingList(story.findings, {
    lang,
    ledger: ledgerOf(story),
    cells: frames.cells,
    repairs: story.repairs,
    cited
  }).outerHTML;
}
