import {parentPort, workerData} from "node:worker_threads";
import {type Frames, type Lang, published} from "../figures/index.js";
import {type FigureFiles, figureFiles, type Painting} from "./figure-files.js";
import type {Publication} from "./publication.js";
import {standInDocument} from "./stand-in-document.js";
import {toPng} from "./to-png.js";

/** What a thread is asked: to write a figure in one language, or to paint one PNG with the fonts given once before. */
export type Task =
  | {readonly kind: "figure"; readonly id: string; readonly lang: Lang}
  | {readonly kind: "fonts"; readonly fonts: readonly Uint8Array[]}
  | {readonly kind: "painting"; readonly painting: Painting};

/** Its answer: the figure's files, null where the document lacks its numbers; the PNG; nothing for fonts. */
export type Answer = FigureFiles | Uint8Array | null;

const {frames, publication} = workerData as {readonly frames: Frames; readonly publication: Publication};
let fonts: readonly Uint8Array[] = [];
standInDocument();

parentPort?.on("message", (task: Task) => {
  perform(task).then(
    (answer) => parentPort?.postMessage({answer}),
    (error: Error) => parentPort?.postMessage({error: `${error.stack ?? error}`})
  );
});

async function perform(task: Task): Promise<Answer> {
  if (task.kind === "painting") return toPng(task.painting.svg, fonts, {zoom: task.painting.zoom});
  if (task.kind === "fonts") {
    fonts = task.fonts;
    return null;
  }
  const figure = published.find((f) => f.id === task.id);
  if (!figure) throw new Error(`unknown figure: ${task.id}`);
  return figureFiles(figure, frames, publication, task.lang);
}
