import {openFoldsOnPaper} from "../open-folds-on-paper.js";
import {filterFindings} from "./filter-findings.js";
import {followFinding} from "./follow-finding.js";
import {findingWords} from "./words.js";

/** Makes a static list of findings alive, in place: its filter, links to one finding, addresses in citations. */
export function enhanceFindings(list: HTMLElement): HTMLElement {
  const words = findingWords(list.lang === "en" ? "en" : "zh");
  const status = list.querySelector(".finding-status");
  filterFindings(list, words);
  followFinding(list, (id) => {
    if (status) status.textContent = id === null ? "" : words.unknown(id);
  });
  for (const place of list.querySelectorAll("[data-address]"))
    place.textContent = location.href.replace(/[?#].*/, "") + (place.getAttribute("data-address") ?? "");
  openFoldsOnPaper(list);
  return list;
}
