import type {ColumnTable} from "arquero";
import {Decimal} from "../../accounts/index.js";
import {element, isQuantity} from "../../components/index.js";
import type {Lang} from "../message.js";
import {words} from "../words.js";

const FIRST = 20;

/** Of any copy of the library: what counts is what it can do. */
export function isTable(value: unknown): value is ColumnTable {
  return ["numRows", "columnNames", "objects", "getter"].every((name) => typeof Object(value)[name] === "function");
}

/** The first rows of an Arquero table, and how many there are. */
export function showTable(table: ColumnTable, lang: Lang): HTMLElement {
  const names = table.columnNames();
  const rows = table.objects({limit: FIRST});
  const numeric = names.map((name) => rows.some((row) => typeof Reflect.get(row, name) === "number"));
  const heads = names.map((name, i) => element("th", {scope: "col", class: numeric[i] ? "number" : ""}, name));
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      ...names.map((name, i) => element("td", {class: numeric[i] ? "number" : ""}, toText(Reflect.get(row, name))))
    )
  );
  const say = words[lang];
  return element(
    "div",
    {class: "cell-table"},
    element(
      "div",
      {class: "scroll", tabindex: "0", role: "region", "aria-label": say.table},
      element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...body))
    ),
    element("p", {class: "cell-count"}, say.rowCount(table.numRows(), rows.length))
  );
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Decimal.isDecimal(value)) return value.toString();
  if (isQuantity(value)) return value.text;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
