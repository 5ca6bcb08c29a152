import {html} from "htl";
import type {Opened} from "../opened.js";
import {toSize} from "../to-size.js";
import type {Lang, OpenWords} from "../words.js";

/** Whose accounts these are, and of which file. */
export function documentHead(
  {report, file, size, format, text}: Opened,
  {lang, say}: {lang: Lang; say: OpenWords}
): HTMLElement {
  const {department, year, unit} = report.document;
  const fact = (name: keyof OpenWords["facts"], value: string) =>
    html`<div><dt>${say.facts[name]}</dt><dd>${value}</dd></div>`;
  return html`<header class="open-head">
    <h2 tabindex="-1">${department ? say.title(department, year) : say.unnamed}</h2>
    <dl class="open-facts">
      ${fact("department", department || say.notPrinted)}${fact("year", year === null ? say.notPrinted : `${year}`)}
      ${fact("unit", unit)}${fact("file", file)}${size ? fact("size", toSize(size, lang)) : ""}
      ${fact("format", say.formatNames[format])}${text.pages.length ? fact("pages", `${text.pages.length}`) : ""}
    </dl>
  </header>`;
}
