import {
  enhanceFigure,
  enhanceFindings,
  enhanceNumbers,
  keepSection,
  pageUnits,
  questionSheet,
  themeSwitch
} from "../../components/index.js";
import {searchBox} from "../../search/index.js";

/** The script of every page. What it adds can be missed: pages are whole without it. */
const html = document.documentElement;
const lang = html.lang === "en" ? "en" : "zh";
const root = html.dataset.root ?? "./";
const main = document.querySelector<HTMLElement>("#observablehq-main");

for (const figure of document.querySelectorAll<HTMLElement>("figure.figure")) enhanceFigure(figure, {lang});
for (const list of document.querySelectorAll<HTMLElement>(".findings")) enhanceFindings(list);
for (const sheet of document.querySelectorAll<HTMLElement>(".question-sheet")) questionSheet(sheet, lang);
if (main) {
  enhanceNumbers(main, {lang, ledger: `${root}${lang === "en" ? "en/" : ""}ledger`});
  addTools(main);
}

function addTools(main: HTMLElement): void {
  const tools = document.querySelector(".page-tools");
  const other = tools?.querySelector<HTMLAnchorElement>(".other-language");
  if (other) keepSection(other, main);
  const units = pageUnits(main, lang);
  const index = new URL(`${root}search/${lang}.json`, document.baseURI);
  tools?.prepend(searchBox({index, root, lang}), ...(units ? [units] : []), themeSwitch(lang));
}
