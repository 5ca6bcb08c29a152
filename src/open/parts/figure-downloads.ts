import {html} from "htl";
import type {Frames, PublishedFigure} from "../../figures/index.js";
import type {FigureFile} from "../figure-files/make-figure-file.js";
import {saveFile} from "../save-file.js";
import type {Lang, OpenWords} from "../words.js";

const FILES: readonly (readonly [FigureFile, string, string])[] = [
  ["csv", "CSV", ".csv"],
  ["xlsx", "Excel", ".xlsx"],
  ["json", "JSON", ".json"],
  ["md", "Markdown", ".md"],
  ["svg", "SVG", ".svg"],
  ["png", "PNG", ".png"]
];

/** The downloads of a figure, made when they are asked for; what makes them is loaded with the first. */
export function figureDownloads(
  figure: PublishedFigure,
  frames: Frames,
  {lang, say}: {readonly lang: Lang; readonly say: OpenWords}
): HTMLElement {
  const status = html`<span role="status"></span>`;
  const save = async (file: FigureFile, ending: string) => {
    status.textContent = "";
    try {
      const {makeFigureFile} = await import("../figure-files/make-figure-file.js");
      const made = await makeFigureFile(figure, frames, {file, lang});
      saveFile(`${figure.id}${ending}`, made, made.type);
    } catch (error) {
      console.error(error);
      status.textContent = say.figures.fileFailed;
    }
  };
  const items = [...FILES, ["png2", say.figures.larger, "@2x.png"] as const];
  return html`<div><ul class="figure-downloads">
    ${items.map(([file, name, ending]) => html`<li><button type="button" class="open-link" onclick=${() => save(file, ending)}>${name}</button></li>`)}
  </ul>${status}</div>`;
}
