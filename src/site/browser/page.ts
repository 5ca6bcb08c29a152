import {
  enhanceFigure,
  enhanceFindings,
  enhanceNumbers,
  keepSection,
  localDay,
  pageUnits,
  putAccessDay,
  questionSheet,
  stayInSight,
  themeSwitch,
  wholeAddresses
} from "../../components/index.js";
import {searchBox} from "../../search/index.js";
import {placesOf} from "../document-places.js";

/** The script of every page. What it adds can be missed: pages are whole without it. */
const html = document.documentElement;
const lang = html.lang === "en" ? "en" : "zh";
const root = html.dataset.root ?? "./";
const main = document.querySelector<HTMLElement>("#observablehq-main");

for (const figure of document.querySelectorAll<HTMLElement>("figure.figure")) {
  wholeAddresses(figure, location.href);
  enhanceFigure(figure, {lang});
  putAccessDay(figure, localDay());
}
for (const list of document.querySelectorAll<HTMLElement>(".findings")) enhanceFindings(list);
for (const sheet of document.querySelectorAll<HTMLElement>(".question-sheet")) questionSheet(sheet, lang);
if (main) {
  const {pages} = placesOf(html.dataset.document ?? "");
  enhanceNumbers(main, {lang, ledger: `${root}${lang === "en" ? "en/" : ""}${pages}ledger`});
  addTools(main);
}

function addTools(main: HTMLElement): void {
  const tools = document.querySelector<HTMLElement>(".page-tools");
  const header = document.querySelector<HTMLElement>("#observablehq-header");
  const other = tools?.querySelector<HTMLAnchorElement>(".other-language");
  if (other) keepSection(other, main);
  const units = pageUnits(main, lang);
  const index = new URL(`${root}search/${lang}.json`, document.baseURI);
  // Other pages have bars of their own at the top of the window.
  if (header && tools && main.querySelector(":scope > figure.figure")) stayInSight(header, tools);
  tools?.prepend(searchBox({index, root, lang}), ...(units ? [units] : []), themeSwitch(lang));
}
