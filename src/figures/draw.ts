import {drawFigure} from "../components/index.js";
import type {Figure, Frames, Lang} from "./figure.js";

const DATA = {zh: "看数据", en: "Data"};
const LACKING = {
  zh: "这份文件缺少这张图所需的数字，所以不画。",
  en: "This document lacks a number that the figure needs, so nothing is drawn."
};

/** A figure as an element of the given width; where the document lacks its numbers, a sentence that says so. */
export function draw<R extends object>(
  figure: Figure<R>,
  frames: Frames,
  {width = 640, lang = "zh"}: {readonly width?: number; readonly lang?: Lang} = {}
): HTMLElement {
  const rows = figure.rows(frames, lang);
  if (!rows)
    return Object.assign(document.createElement("p"), {className: "figure-lacking", textContent: LACKING[lang]});
  const words = {...figure.words(rows, lang), alt: figure.alt(rows, lang), data: DATA[lang]};
  return drawFigure(figure.plot(rows, {width, lang}), words, {
    columns: figure.columns(lang),
    rows: rows.map((row) => Object.fromEntries(Object.entries(row)))
  });
}
