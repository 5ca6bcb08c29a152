import {
  type DataTable,
  drawPlot,
  enhanceFigure,
  type FrameOptions,
  type FrameWords,
  figureFrame,
  isQuantity
} from "../components/index.js";
import {altWithUnit} from "./alt-with-unit.js";
import type {FigureRow, Frames, Lang, PublishedFigure} from "./figure.js";
import {moneyUnit} from "./money-unit.js";
import {sourceLine} from "./source-line.js";

export interface DrawOptions extends Omit<FrameOptions, "id"> {
  /** In pixels; of several, narrow to wide, style sheets show the one that fits. */
  readonly width?: number | readonly number[];
  readonly sort?: string;
}

/** For a telephone, a column of text, and more. */
const WIDTHS = [340, 560, 760];

const LACKING = {
  zh: "这份文件缺少这张图所需的数字，所以不画。",
  en: "This document lacks a number that the figure needs, so nothing is drawn."
};

/** A figure as an element; where the document lacks its numbers, a sentence that says so. */
export function draw(figure: PublishedFigure, frames: Frames, options: DrawOptions = {}): HTMLElement {
  const {lang = "zh", sort} = options;
  const rows = figure.rows(frames, lang, sort);
  if (rows) return drawRows(figure, rows, frames.document, options);
  return Object.assign(document.createElement("p"), {className: "figure-lacking", textContent: LACKING[lang]});
}

/** The same from its rows, which may come from its published JSON. Alive in a browser; in Node there is nobody to use it. */
export function drawRows(
  figure: PublishedFigure,
  rows: readonly FigureRow[],
  source: Frames["document"],
  {width = WIDTHS, sort: _, lang = "zh", ...frame}: DrawOptions = {}
): HTMLElement {
  const element = figureFrame(
    drawings(figure, rows, {width, lang}),
    frameWordsOf(figure, rows, source, lang),
    toTable(figure, rows, lang),
    {id: figure.id, lang, ...frame}
  );
  return typeof window === "undefined" ? element : enhanceFigure(element, {lang});
}

/** One drawing for each width. */
export function drawings(
  figure: PublishedFigure,
  rows: readonly FigureRow[],
  {width, lang}: {readonly width: number | readonly number[]; readonly lang: Lang}
): readonly SVGSVGElement[] {
  return [width].flat().map((w) => drawPlot(figure.plot(rows, {width: w, lang}), {figure: figure.id}));
}

/** All that is said around the drawing. */
export function frameWordsOf(
  figure: PublishedFigure,
  rows: readonly FigureRow[],
  source: Frames["document"],
  lang: Lang
): FrameWords {
  const words = figure.words(rows, lang);
  return {...words, source: sourceLine(rows, source, lang), alt: altWithUnit(figure.alt(rows, lang), words.unit, lang)};
}

/** What its table shows and its downloads hold: the columns of its rows, and nothing else. Units of money follow from them. */
export function toTable(figure: PublishedFigure, rows: readonly FigureRow[], lang: Lang): DataTable {
  const columns = figure.columns(lang).map((column) => {
    const unit = column.unit ?? moneyUnit(rows.map((row) => Reflect.get(row, column.name)).filter(isQuantity));
    return unit ? {...column, unit} : column;
  });
  const toValue = (value: unknown) => {
    if (isQuantity(value)) return value;
    return value === null || value === undefined || value === "" ? null : String(value);
  };
  return {
    columns,
    rows: rows.map((row) => ({key: row.key, values: columns.map((c) => toValue(Reflect.get(row, c.name)))}))
  };
}
