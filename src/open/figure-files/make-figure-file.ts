import writeXlsxFile from "write-excel-file/browser";
import {
  bothNames,
  layOutPicture,
  type PictureWords,
  plainText,
  type Rendered,
  renderFigure,
  toFigureCsv,
  toSheets
} from "../../embed/in-browser/index.js";
import type {Frames, Lang, PublishedFigure} from "../../figures/index.js";
import {paintPng} from "./paint-png.js";
import {themePalette} from "./theme-palette.js";
import {toMarkdownTable} from "./to-markdown-table.js";

export type FigureFile = "csv" | "xlsx" | "json" | "md" | "svg" | "png" | "png2";

/** A file of a figure of the reader's own document, made on the spot, as its published kind is made by the build. */
export async function makeFigureFile(
  figure: PublishedFigure,
  frames: Frames,
  {file, lang}: {readonly file: FigureFile; readonly lang: Lang}
): Promise<Blob> {
  const rendered = renderFigure(figure, frames, {lang});
  if (!rendered) throw new Error(`missing numbers: ${figure.id}`);
  switch (file) {
    case "csv":
      return new Blob([toFigureCsv(rendered)], {type: "text/csv"});
    case "xlsx":
      return writeXlsxFile(toSheets(rendered)).toBlob();
    case "json":
      return new Blob([toJson(rendered)], {type: "application/json"});
    case "md":
      return new Blob([toMarkdownTable(rendered)], {type: "text/markdown"});
    case "svg":
      return new Blob([picture(rendered).svg], {type: "image/svg+xml"});
    case "png":
    case "png2":
      return paintPng(picture(rendered), file === "png" ? 1 : 2);
  }
}

function picture(rendered: Rendered) {
  return layOutPicture(rendered, wordsOf(rendered), {palette: themePalette("light"), addressOf: () => null});
}

/** Without an edition or an address: it was made on the reader's machine, from a file that only they have. */
function wordsOf({words, lang}: Rendered): PictureWords {
  const {title, subtitle, unit = "", note = "", source} = words;
  const zh = lang === "zh";
  return {
    title,
    subtitle: unit ? (zh ? `${subtitle}，单位：${unit}` : `${subtitle}; in ${unit}`) : subtitle,
    note,
    source,
    credit: zh ? `制图：${bothNames.zh}` : `Chart: ${bothNames.en}`,
    site: bothNames[lang],
    address: ""
  };
}

function toJson({figure, lang, document: source, words, table, rows}: Rendered): string {
  const said = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, plainText(text)]));
  return `${JSON.stringify({id: figure.id, lang, document: source, words: said, columns: table.columns, rows}, null, 2)}\n`;
}
