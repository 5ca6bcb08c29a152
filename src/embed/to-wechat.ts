import {type DataTable, escapeHtml, isQuantity, type TableColumn, type TableValue} from "../components/index.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {pictureWords} from "./picture-words.js";
import {addressOf, type Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";

/** More columns than a phone has room for are said as a list. */
const COLUMNS = 3;
const RULE = "1px solid rgba(128,128,128,0.4)";
/**
 * Sizes and weights only. Text without a colour takes the reader's: WeChat turns it light in its dark mode. Tables do not
 * inherit it everywhere.
 */
const STYLES = {
  block: "margin:24px 0;",
  title: "margin:0 0 4px;font-size:20px;line-height:1.5;",
  subtitle: "margin:0 0 12px;font-size:14px;line-height:1.6;",
  picture: "display:block;width:100%;height:auto;margin:0 0 12px;",
  table: "color:inherit;width:100%;border-collapse:collapse;margin:0 0 12px;font-size:14px;line-height:1.6;",
  text: `padding:4px 8px 4px 0;border-bottom:${RULE};text-align:left;vertical-align:top;`,
  number: `padding:4px 0 4px 8px;border-bottom:${RULE};text-align:right;vertical-align:top;white-space:nowrap;`,
  item: `margin:0;padding:4px 0;border-bottom:${RULE};font-size:14px;line-height:1.6;`,
  small: "margin:8px 0 0;font-size:13px;line-height:1.7;"
};
const WORDS = {
  zh: {colon: "：", semicolon: "；", address: "可以核对的数据和出处："},
  en: {colon: ": ", semicolon: "; ", address: "Data and places to check: "}
};

/**
 * A figure as a block for the editor of WeChat: words, picture, numbers, source. The editor drops scripts, style sheets,
 * `class`, `id`, `position` and `url(#…)`, and links out do not work there: inline styles only, and the address in words.
 */
export function toWechat(rendered: Rendered, publication: Publication): string {
  const {lang, table, figure, words} = rendered;
  const {title, subtitle, note, source, credit, address} = pictureWords(rendered, publication);
  const file = embedPaths(figure.id, {lang}).file(".wechat.png");
  const image = escapeHtml(addressOf(embedFolder(publication) + file, publication));
  const alt = escapeHtml(`${title}${lang === "zh" ? "。" : ". "}${words.alt}`);
  const where = address && WORDS[lang].address + address;
  return [
    `<section style="${STYLES.block}">`,
    `<p style="${STYLES.title}"><strong>${escapeHtml(title)}</strong></p>`,
    paragraph(subtitle, STYLES.subtitle),
    `<img src="${image}" alt="${alt}" style="${STYLES.picture}">`,
    table.columns.length > COLUMNS ? toList(table, lang) : toTable(table, lang),
    ...[note, source, credit, where].map((text) => paragraph(text, STYLES.small)),
    "</section>"
  ].join("");
}

function paragraph(text: string, style: string): string {
  return text ? `<p style="${style}">${escapeHtml(text)}</p>` : "";
}

function toTable({columns, rows}: DataTable, lang: "zh" | "en"): string {
  const styleOf = (i: number) => (rows.some(({values}) => isQuantity(values[i])) ? STYLES.number : STYLES.text);
  const head = columns.map(
    (column, i) => `<td style="${styleOf(i)}"><strong>${escapeHtml(heading(column, lang))}</strong></td>`
  );
  const body = rows.map(({values}) => {
    const cells = columns.map((c, i) => `<td style="${styleOf(i)}">${escapeHtml(said(values[i] ?? null, c))}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table style="${STYLES.table}"><tbody><tr>${head.join("")}</tr>${body.join("")}</tbody></table>`;
}

/** A row a paragraph: its name, then each number after its heading. */
function toList({columns, rows}: DataTable, lang: "zh" | "en"): string {
  const {colon, semicolon} = WORDS[lang];
  const items = rows.map(({values}) => {
    const isName = (i: number) => !isQuantity(values[i]);
    const name = columns.flatMap((c, i) => (isName(i) && values[i] ? [said(values[i] ?? null, c)] : [])).join(" · ");
    const numbers = columns.flatMap((c, i) =>
      isName(i) ? [] : [`${escapeHtml(heading(c, lang))} <strong>${escapeHtml(said(values[i] ?? null, c))}</strong>`]
    );
    return `<p style="${STYLES.item}">${escapeHtml(name)}${numbers.length ? colon : ""}${numbers.join(semicolon)}</p>`;
  });
  return `<section style="margin:0 0 12px;">${items.join("")}</section>`;
}

function heading({title, unit}: TableColumn, lang: "zh" | "en"): string {
  if (!unit) return title;
  return lang === "zh" ? `${title}（${unit}）` : `${title} (${unit})`;
}

function said(value: TableValue, {unit}: TableColumn): string {
  if (!isQuantity(value)) return value ?? "";
  if (unit || !value.unit) return value.text;
  return value.unit === "%" ? `${value.text}%` : `${value.text} ${value.unit}`;
}
