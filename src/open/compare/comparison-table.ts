import {html} from "htl";
import {type DataTable, dataTable, sortableTable, unitSwitch} from "../../components/index.js";
import {asText} from "../../data/index.js";
import {saveFile} from "../save-file.js";
import type {ComparisonContext} from "./comparison-figures.js";

/** Amounts down, documents across, as a figure of the kit without a drawing: its unit can be switched, its columns sort. */
export function comparisonTable(context: ComparisonContext): HTMLElement {
  const {lang, say} = context;
  const table = toTable(context);
  const save = () => saveFile("juesuan.csv", toCsv(table), "text/csv");
  const figure = html`<figure class="figure open-comparison" data-figure="compare" lang=${lang === "zh" ? "zh-CN" : "en"}>
    <div class="scroll" role="region" tabindex="0" aria-label=${say.compare.title}>
      ${dataTable(table, {figure: "compare", lang, caption: say.compare.note, ledger: ""})}
    </div>
    <div class="figure-actions"><button type="button" class="open-link" onclick=${save}>${say.compare.csv}</button></div>
  </figure>`;
  sortableTable(figure, {lang});
  unitSwitch(figure, {lang});
  return figure;
}

function toTable({documents, rows, say}: ComparisonContext): DataTable {
  return {
    columns: [{name: "item", title: say.compare.item}, ...documents.map(({at, title}) => ({name: `d${at}`, title}))],
    rows: rows.map(({key, amounts}) => ({key, values: [say.compare.amounts[key], ...amounts]}))
  };
}

/** As Excel opens it without asking: digits as they are, units in a column of their own. */
function toCsv({columns, rows}: DataTable): string {
  const [first, ...documents] = columns.map(({title}) => title);
  const lines = rows.map(({values}) => {
    const [item, ...amounts] = values;
    const unit = amounts.flatMap((a) => (a && typeof a === "object" ? [a.unit] : []))[0] ?? "";
    return [String(item ?? ""), unit, ...amounts.map((a) => (a && typeof a === "object" ? a.text : ""))];
  });
  const quoted = (text: string) => `"${asText(text).replaceAll('"', '""')}"`;
  const all = [[first ?? "", "", ...documents], ...lines];
  return `\uFEFF${all.map((line) => `${line.map(quoted).join(",")}\r\n`).join("")}`;
}
