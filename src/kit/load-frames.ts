import type {Frames} from "../figures/index.js";

const FRAMES = ["cells", "claims", "projects", "indicators", "rows", "findings"] as const;

/**
 * The frames of a document, from a folder that a site of ours publishes (`https://…/data/frames/jilin-2024/`) or a copy of
 * it. Rejects with a sentence where a file is not there or is no frame.
 */
export async function loadFrames(folder: string): Promise<Frames> {
  const names = ["report", ...FRAMES];
  const [report, ...frames] = await Promise.all(
    names.map((name) => load(`${folder.replace(/\/*$/, "/")}${name}.json`))
  );
  const document = Reflect.get(Object(report), "document");
  if (!document) throw new Error(`invalid report: ${folder} is not a folder of frames`);
  return Object.assign({document}, Object.fromEntries(FRAMES.map((name, i) => [name, frames[i]]))) as unknown as Frames;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`missing frame: ${address} (${response.status})`);
  return response.json();
}
