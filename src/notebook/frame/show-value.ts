import {Inspector} from "@observablehq/inspector";
import {Decimal} from "../../accounts/index.js";
import {besideDigits, isQuantity} from "../../components/index.js";
import type {Lang} from "../message.js";
import {words} from "../words.js";
import {namePart} from "./name-part.js";
import {isTable, showTable} from "./show-table.js";

/** A value as a reader sees it: tables as tables, elements as they are, exact numbers as their digits, the rest to unfold. */
export function showValue(value: unknown, {lang, name}: {readonly lang: Lang; readonly name?: string}): Node {
  if (value instanceof Element) namePart(value, words[lang]);
  if (value instanceof Node) return value;
  if (isTable(value)) return named(showTable(value, lang), name);
  if (Decimal.isDecimal(value)) return line(value.toString(), name);
  if (isQuantity(value)) return line(value.text + besideDigits(value.unit), name);
  const shown = document.createElement("div");
  new Inspector(shown).fulfilled(value, name);
  return shown;
}

function named(shown: HTMLElement, name: string | undefined): Node {
  if (!name) return shown;
  const both = document.createElement("div");
  both.append(line("", name), shown);
  return both;
}

function line(text: string, name: string | undefined): HTMLElement {
  const shown = document.createElement("div");
  shown.className = "cell-line";
  shown.textContent = name ? `${name} = ${text}` : text;
  return shown;
}
