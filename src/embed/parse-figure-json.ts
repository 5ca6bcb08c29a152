import {isQuantity, type TableColumn} from "../components/index.js";
import type {FigureRow, FigureWords, Frames, Lang} from "../figures/index.js";
import {digitsValue} from "./digits-value.js";
import type {Publication} from "./publication.js";

/** A figure as its JSON file has it, its rows ready to be drawn again. */
export interface FigureJson {
  readonly id: string;
  readonly lang: Lang;
  readonly sort?: string;
  readonly address: string;
  readonly version: Publication["version"];
  readonly document: Frames["document"];
  readonly words: FigureWords & {readonly source: string; readonly alt: string};
  readonly columns: readonly TableColumn[];
  readonly rows: readonly FigureRow[];
}

/** The inverse of `toFigureJson`. Throws where the text is not JSON; the rest is trusted to be ours. */
export function parseFigureJson(text: string): FigureJson {
  return JSON.parse(text, (_, value: unknown) =>
    isQuantity(value) && value.value === undefined ? {...value, value: digitsValue(value.text)} : value
  );
}
