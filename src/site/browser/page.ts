import {enhanceFigure, enhanceFindings, enhanceNumbers} from "../../components/index.js";

/** The script of every page. What it adds can be missed: pages are whole without it. */
const root = document.documentElement;
const lang = root.lang === "en" ? "en" : "zh";
const main = document.querySelector<HTMLElement>("#observablehq-main");

for (const figure of document.querySelectorAll<HTMLElement>("figure.figure")) enhanceFigure(figure, {lang});
for (const list of document.querySelectorAll<HTMLElement>(".findings")) enhanceFindings(list);
if (main) enhanceNumbers(main, {lang, ledger: `${root.dataset.root ?? "./"}${lang === "en" ? "en/" : ""}ledger`});
