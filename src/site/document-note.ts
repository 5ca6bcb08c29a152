import type {Frames} from "../figures/index.js";

const WORDS = {
  zh: {before: "下面的数出自", year: (year: number) => ` ${year} 年度`, after: "部门决算："},
  en: {before: "The numbers below are those of ", year: (year: number) => ` ${year}`, after: ": "}
};
const REPORT = {zh: "它的报告", en: "its report"};

/** Says whose numbers a page shows, where they are not those of the site's first document. */
export function documentNote({department, year}: Frames["document"], report: string, lang: "zh" | "en"): HTMLElement {
  const {before, year: yearOf, after} = WORDS[lang];
  const note = document.createElement("p");
  const link = Object.assign(document.createElement("a"), {href: report, textContent: REPORT[lang]});
  note.append(before + department + (year === null ? "" : yearOf(year)) + after, link, lang === "zh" ? "。" : ".");
  return note;
}
