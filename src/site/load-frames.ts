import type {Frames} from "../figures/index.js";
import {askedDocument} from "./asked-document.js";

/**
 * What the document of a page is, and those of its published frames that are named. The build has written on the page where
 * the site is and which document it is of; its address may ask for another. Rejects where a frame is not there.
 */
export async function loadFrames<F extends Frames>(names: readonly (keyof F & string)[]): Promise<F> {
  const {root = "./", ...documents} = document.documentElement.dataset;
  const name = askedDocument(location.search, documents);
  if (!name) throw new Error("missing document: the page does not say which it is of");
  const folder = new URL(`${root}data/frames/${name}/`, location.href);
  const [report, ...frames] = await Promise.all(["report", ...names].map((frame) => load(frame, folder)));
  return {document: report.document, ...Object.fromEntries(names.map((frame, i) => [frame, frames[i]]))} as F;
}

async function load(frame: string, folder: URL) {
  const response = await fetch(new URL(`${frame}.json`, folder));
  if (!response.ok) throw new Error(`missing frame: ${frame} (${response.status})`);
  return response.json();
}
