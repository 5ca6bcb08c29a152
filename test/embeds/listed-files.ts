import type {ListedFigure} from "../../src/components/embeds/listed-figure.js";
import {type Bench, embedAddress, langs} from "./embed-case.js";

export interface Listed {
  readonly id: string;
  readonly lang: "zh" | "en";
  readonly figure: ListedFigure;
}

/** Every figure in every language that the index lists. */
export function listedIn({index}: Bench): readonly Listed[] {
  return index.figures.flatMap(({id, ...all}) =>
    langs.flatMap((lang) => {
      const figure = all[lang];
      return figure ? [{id, lang, figure}] : [];
    })
  );
}

/** Pages of figures within the site: each at its address, and each other order of its rows. */
export function pagesIn(bench: Bench): readonly string[] {
  return listedIn(bench).flatMap(({id, lang}) => {
    const [, ...others] = bench.index.figures.find((figure) => figure.id === id)?.sorts ?? [];
    const address = embedAddress(id, lang);
    return [address, ...others.map((sort) => `${address}/${sort.id}/`)];
  });
}
